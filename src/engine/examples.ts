import type { ConnectorTraits } from '../model/checkout';
import {
  FILE_NAMES,
  type Connector,
  type FileRole,
  type FolderFile,
  type SourceFile,
} from '../model/connector';
import { PUBLISHERS, type Finding } from '../model/finding';
import type {
  ChangeExample,
  CheckoutExample,
  ConnectorExample,
  ExampleInput,
  FileContent,
  FileExample,
  Rule,
} from '../model/rule';
import { sourceFile } from '../model/source-file';
import { createChecker } from './check';
import { checkCheckout, traitsOf } from './checkout';
import { compareConnectors } from './compare';
import { readContents } from './contents';
import { textOf } from './text';
import { bytesOf, isZip } from './zip';

/** The text of an example file: as given, or printed the way Microsoft's guidelines ask for. */
export function exampleText(example: FileExample): string {
  return typeof example === 'string' ? example : `${JSON.stringify(example, null, 2)}\n`;
}

/** A file of an example, to be shown; the only file of a rule on one file has no name. */
export interface ShownFile {
  readonly name: string | undefined;
  readonly text: string;
}

/** The files of an example as text; of one that is no text, its size. */
export function shownFiles(rule: Rule, input: ExampleInput): ShownFile[] {
  if (rule.scope === 'document') return [{ name: undefined, text: exampleText(input as FileExample) }];
  return connectorsOf(rule, input).flatMap(({ folder, example }) =>
    filesOf(example, folder).map(({ path, name, size, document }) => ({
      name: path,
      text: zipText(example.files?.[name]) ?? document()?.text ?? `(${size} bytes)`,
    })),
  );
}

/** Whether the files of an example lie in Microsoft's repository, for the rules that say more there than elsewhere. */
export function liesInCatalogue(rule: Rule, input: ExampleInput): boolean {
  return connectorsOf(rule, input).some(({ example }) => example.layout === 'catalogue');
}

/** The files in a zip, each with its text below; undefined when the file is no zip. */
function zipText(content: FileContent | undefined, indent = ''): string | undefined {
  if (!isZip(content)) return undefined;
  return Object.entries(content.zip)
    .map(([name, inner]) => {
      const text =
        typeof inner === 'string'
          ? inner.trimEnd().replace(/^/gm, `${indent}  `)
          : zipText(inner, `${indent}  `);
      return `${indent}${name}\n${text === undefined || text.trim() === '' ? '' : `${text.trimEnd()}\n`}`;
    })
    .join('');
}

/** Runs a single rule on one of its examples. */
export async function checkExample(rule: Rule, input: ExampleInput): Promise<Finding[]> {
  if (rule.scope === 'change') return compareExample(rule, input);
  const check = createChecker([rule]);
  const findings: Finding[] = [];
  const traits: ConnectorTraits[] = [];
  for (const connector of await exampleConnectors(rule, input)) {
    findings.push(...(await check(connector)));
    traits.push(traitsOf(connector));
  }
  return [...findings, ...[...checkCheckout([rule], traits).values()].flat()];
}

/** The connectors of an example, as a run would read them. */
export function exampleConnectors(rule: Rule, input: ExampleInput): Promise<Connector[]> {
  return Promise.all(
    connectorsOf(rule, input).map(({ folder, example }) => connectorOf(rule, example, folder)),
  );
}

async function compareExample(rule: Rule, input: ExampleInput): Promise<Finding[]> {
  const versions: Connector[] = [];
  for (const { folder, example } of connectorsOf(rule, input))
    versions.push(await connectorOf(rule, example, folder));
  const [before, after] = versions;
  return before === undefined || after === undefined ? [] : compareConnectors([rule], before, after).findings;
}

interface Placed {
  readonly folder: string;
  readonly example: ConnectorExample;
}

/** An example as connectors, the form of examples that holds the others. */
function connectorsOf(rule: Rule, input: ExampleInput): Placed[] {
  switch (rule.scope) {
    case 'document':
      return [{ folder: '.', example: { [rule.roles[0] ?? 'definition']: input as FileExample } }];
    case 'connector':
      return [{ folder: '.', example: input as ConnectorExample }];
    case 'checkout':
      return Object.entries(input as CheckoutExample).map(([folder, example]) => ({ folder, example }));
    case 'change':
      return VERSIONS.map((folder) => ({ folder, example: versionOf((input as ChangeExample)[folder]) }));
  }
}

const VERSIONS = ['before', 'after'] as const;

/** A version of a connector that may be given by its definition alone. */
function versionOf(version: ConnectorExample | FileExample): ConnectorExample {
  return isConnector(version) ? version : { definition: version };
}

function isConnector(version: ConnectorExample | FileExample): version is ConnectorExample {
  return typeof version === 'object' && !('swagger' in version);
}

async function connectorOf(rule: Rule, example: ConnectorExample, folder: string): Promise<Connector> {
  const file = (role: FileRole): SourceFile | undefined => {
    const text = example[role];
    if (text === undefined) return undefined;
    return sourceFile(pathIn(folder, example.fileNames?.[role] ?? FILE_NAMES[role]), role, exampleText(text));
  };
  const publisher = rule.publishers[0] ?? PUBLISHERS[0];
  const layout = example.layout ?? 'own';
  const files = filesOf(example, folder);
  const definitionFile = file('definition');
  return {
    path: folder,
    publisher,
    layout,
    files,
    skippedFolders: example.skippedFolders ?? [],
    contents: await readContents(files, { publisher, layout, definition: definitionFile?.definition }),
    definitionFile,
    propertiesFile: file('properties'),
    unreadable: example.unreadable ?? [],
  };
}

function filesOf(
  { definition, properties, fileNames = {}, files = {} }: ConnectorExample,
  folder: string,
): FolderFile[] {
  const json = (role: FileRole, example: FileExample | undefined): FolderFile[] =>
    example === undefined
      ? []
      : [exampleFile(folder, fileNames[role] ?? FILE_NAMES[role], exampleText(example))];
  return [
    ...json('definition', definition),
    ...json('properties', properties),
    ...Object.entries(files).map(([name, content]) => exampleFile(folder, name, content)),
  ];
}

function exampleFile(folder: string, name: string, content: FileContent): FolderFile {
  const bytes = bytesOf(content);
  return {
    path: pathIn(folder, name),
    name,
    kind: 'file',
    size: bytes.length,
    bytes: () => bytes,
    document: () => textOf(bytes),
  };
}

function pathIn(folder: string, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`;
}

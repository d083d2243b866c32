import { expressionsIn } from './expressions';
import { childrenOf, textOf, type JsonDocument, type JsonNode } from './json';
import type { StructureFault } from './structure/types';
import { findStructureFaults } from './structure/walk';

/**
 * The semantic model of apiProperties.json. Wrongly typed members are absent, and rules say so.
 *
 * Source: paconn-cli.md, "API properties file", and schemas/paconn-apiProperties.schema.json of Microsoft's repository.
 */
export interface Properties {
  readonly document: JsonDocument;
  readonly root: JsonNode;
  /** The object under `properties` that holds everything else. */
  readonly body: JsonNode | undefined;
  /** Those of `connectionParameters` and of every set of `connectionParameterSets`. */
  readonly connectionParameters: readonly ConnectionParameter[];
  /** The entries of `connectionParameterSets.values`. */
  readonly connectionParameterSets: readonly ConnectionParameterSet[];
  /** Every `@connectionParameters('name')` in policies and in the settings of sign-ins. */
  readonly connectionReferences: readonly ConnectionReference[];
  readonly policyTemplates: readonly PolicyTemplate[];
  /** The entries of `scriptOperations`. */
  readonly scriptOperations: readonly OperationName[];
  /** Where the file is not built as described in ./structure; in the order of the text. */
  readonly structureFaults: readonly StructureFault[];
}

/** One of several ways to sign in (multi-auth.md). */
export interface ConnectionParameterSet {
  readonly node: JsonNode;
  readonly name: string | undefined;
  readonly parameters: readonly ConnectionParameter[];
}

export interface ConnectionReference {
  /** The text that holds it. */
  readonly node: JsonNode;
  readonly name: string;
}

export interface ConnectionParameter {
  readonly node: JsonNode;
  readonly name: string;
  readonly type: string | undefined;
  /** The name of its set in `connectionParameterSets`. */
  readonly set: string | undefined;
  readonly uiDefinition: JsonNode | undefined;
  readonly oAuthSettings: JsonNode | undefined;
}

/** An entry of `policyTemplateInstances`. */
export interface PolicyTemplate {
  readonly node: JsonNode;
  readonly templateId: string | undefined;
  readonly title: string | undefined;
  readonly parameters: JsonNode | undefined;
  /** The operations it is limited to; empty when it applies to all. */
  readonly operations: readonly OperationName[];
}

export interface OperationName {
  readonly node: JsonNode;
  readonly name: string;
}

/** @returns undefined when the document has no root object to read */
export function analyseProperties(document: JsonDocument): Properties | undefined {
  const { root } = document;
  if (root?.kind !== 'object') return undefined;
  const found = root.members.get('properties');
  const body = found?.kind === 'object' ? found : undefined;
  const sets = (body?.members.get('connectionParameterSets')?.members.get('values')?.items ?? []).map(
    readSet,
  );
  return {
    document,
    root,
    body,
    connectionParameters: [
      ...readParameters(body?.members.get('connectionParameters'), undefined),
      ...sets.flatMap(({ parameters }) => parameters),
    ],
    connectionParameterSets: sets,
    connectionReferences: body === undefined ? [] : [...readReferences(body)],
    policyTemplates: (body?.members.get('policyTemplateInstances')?.items ?? []).map(readTemplate),
    scriptOperations: readNames(body?.members.get('scriptOperations')),
    structureFaults: findStructureFaults(root, 'propertiesFile'),
  };
}

function readSet(node: JsonNode): ConnectionParameterSet {
  const name = textOf(node.members.get('name'));
  return { node, name, parameters: readParameters(node.members.get('parameters'), name ?? '') };
}

function* readReferences(body: JsonNode): Generator<ConnectionReference> {
  const rest = [body];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    for (const { source, name } of expressionsIn(node))
      if (source === 'connectionParameters') yield { node, name };
    for (const child of [...childrenOf(node)].reverse()) rest.push(child);
  }
}

function readParameters(holder: JsonNode | undefined, set: string | undefined): ConnectionParameter[] {
  const entries = [...(holder?.members ?? [])];
  return entries
    .filter(([, node]) => node.kind === 'object')
    .map(([name, node]) => ({
      node,
      name,
      type: textOf(node.members.get('type')),
      set,
      uiDefinition: node.members.get('uiDefinition'),
      oAuthSettings: node.members.get('oAuthSettings'),
    }));
}

function readTemplate(node: JsonNode): PolicyTemplate {
  const parameters = node.members.get('parameters');
  return {
    node,
    templateId: textOf(node.members.get('templateId')),
    title: textOf(node.members.get('title')),
    parameters,
    operations: readNames(parameters?.members.get('x-ms-apimTemplate-operationName')),
  };
}

function readNames(list: JsonNode | undefined): OperationName[] {
  return (list?.items ?? []).flatMap((node) => {
    const name = textOf(node);
    return name === undefined ? [] : [{ node, name }];
  });
}

import type { FolderFile } from '../../model/connector';
import type { Named, Script, Using } from '../../model/script';
import {
  HTTP_CLIENTS,
  MAX_SCRIPT_BYTES,
  NAMESPACES,
  UNSUPPORTED_NAMESPACES,
} from '../../model/tables/script';
import { childIn, nodesIn, parseCSharp, type Syntax } from './csharp';
import { classOf, lastName, named } from './csharp-classes';
import { textsIn } from './csharp-text';
import { operationIdsIn } from './operation-ids';
import { scriptErrors } from './script-errors';

/** Reads the script of a connector; undefined when it is too large, or no text. */
export async function readScript(file: FolderFile): Promise<Script | undefined> {
  if (file.size > MAX_SCRIPT_BYTES) return undefined;
  const document = file.document();
  if (document === undefined) return undefined;
  const { text } = document;
  const root = await parseCSharp(text);
  if (root === undefined) return undefined;
  const texts = textsIn(root, text);
  const nodes = [...nodesIn(root)];
  const space = root.children.find(({ type }) => type === 'file_scoped_namespace_declaration');
  const { comparisons, comparesOtherwise } = operationIdsIn(root, text, texts);
  return {
    path: file.path,
    document,
    syntaxErrors: scriptErrors(root, text),
    usings: nodes.filter(({ type }) => type === 'using_directive').flatMap((node) => usingOf(node, text)),
    qualifiers: qualifiersIn(nodes, text),
    directives: nodes
      .filter(({ type }) => type === 'comment')
      .map(({ start, end }) => ({ name: text.slice(start, end).trim(), start, end })),
    classes: nodes
      .filter(({ type }) => type === 'class_declaration')
      .flatMap((node) => classOf(node, space, text)),
    clients: nodes.flatMap((node) => clientOf(node, text)),
    comparisons,
    comparesOtherwise,
    texts: texts.all,
  };
}

/** The last child is what it names; the first is the name of an alias. */
function usingOf({ children, start }: Syntax, text: string): Using[] {
  const target = children.at(-1);
  if (target?.type !== 'identifier' && target?.type !== 'qualified_name') return [];
  const { name, ...span } = named(target, text);
  const mayBeClass =
    children.length > 1 || /^\s*(global\s+)?using\s+static\s/.test(text.slice(start, target.start));
  return [{ ...span, name: withoutRoot(name), mayBeClass }];
}

/** Each unsupported namespace where it is first written before a class: `System.Data` of `new System.Data.DataTable()`. */
function qualifiersIn(nodes: readonly Syntax[], text: string): Named[] {
  const found = new Map<string, Named>();
  let end = 0;
  for (const node of nodes) {
    if (node.type === 'using_directive') ({ end } = node);
    // The name of a namespace stands around that of the one that it is in.
    if (node.start < end || !(node.type === 'qualified_name' || node.type === 'member_access_expression'))
      continue;
    const { name: written, ...span } = named(node, text);
    const name = withoutRoot(written);
    const isSupported = NAMESPACES.has(name);
    if (!isSupported && !UNSUPPORTED_NAMESPACES.has(name)) continue;
    ({ end } = node);
    if (!isSupported && !found.has(name)) found.set(name, { ...span, name });
  }
  return [...found.values()];
}

function withoutRoot(name: string): string {
  return name.replace(/\s+/g, '').replace(/^global::/, '');
}

/** `new HttpClient()`, `HttpClient client = new()` and `WebRequest.Create(…)`. */
function clientOf(node: Syntax, text: string): Named[] {
  const type = clientType(node);
  if (type === undefined) return [];
  const name = lastName(type, text);
  return HTTP_CLIENTS.has(name) ? [{ ...named(type, text), name }] : [];
}

function clientType(node: Syntax): Syntax | undefined {
  if (node.type === 'object_creation_expression') return childIn(node, 'type');
  if (node.type === 'implicit_object_creation_expression') {
    const declarator = node.parent;
    return declarator?.type === 'variable_declarator' ? childIn(declarator.parent, 'type') : undefined;
  }
  if (node.type !== 'invocation_expression') return undefined;
  const callee = childIn(node, 'function');
  return callee?.type === 'member_access_expression' ? childIn(callee, 'expression') : undefined;
}

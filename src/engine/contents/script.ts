import type { FolderFile } from '../../model/connector';
import type { Named, Script, ScriptClass, ScriptMethod, Using } from '../../model/script';
import { HTTP_CLIENTS, MAX_SCRIPT_BYTES } from '../../model/tables/script';
import { childIn, nodesIn, parseCSharp, type Syntax } from './csharp';
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
  const { comparisons, comparesOtherwise } = operationIdsIn(root, text, texts);
  return {
    path: file.path,
    document,
    syntaxErrors: scriptErrors(root, text),
    usings: nodes.filter(({ type }) => type === 'using_directive').flatMap((node) => usingOf(node, text)),
    classes: nodes.filter(({ type }) => type === 'class_declaration').flatMap((node) => classOf(node, text)),
    clients: nodes.flatMap((node) => clientOf(node, text)),
    comparisons,
    comparesOtherwise,
    texts: texts.all,
  };
}

function named(node: Syntax, text: string): Named {
  return { name: text.slice(node.start, node.end), start: node.start, end: node.end };
}

/** The last child is what it names; the first is the name of an alias. */
function usingOf({ children, start }: Syntax, text: string): Using[] {
  const target = children.at(-1);
  if (target?.type !== 'identifier' && target?.type !== 'qualified_name') return [];
  const { name, ...span } = named(target, text);
  const mayBeClass =
    children.length > 1 || /^\s*(global\s+)?using\s+static\s/.test(text.slice(start, target.start));
  return [{ ...span, name: name.replace(/\s+/g, '').replace(/^global::/, ''), mayBeClass }];
}

function classOf(node: Syntax, text: string): ScriptClass[] {
  const name = childIn(node, 'name');
  if (name === undefined) return [];
  const bases = node.children.find(({ type }) => type === 'base_list')?.children ?? [];
  const members = childIn(node, 'body')?.children ?? [];
  return [
    {
      ...named(name, text),
      bases: bases.map((base) => lastName(base, text)),
      methods: members
        .filter(({ type }) => type === 'method_declaration')
        .flatMap((member) => methodOf(member, text)),
    },
  ];
}

function methodOf(node: Syntax, text: string): ScriptMethod[] {
  const name = childIn(node, 'name');
  if (name === undefined) return [];
  const modifiers = node.children
    .filter(({ type }) => type === 'modifier')
    .map(({ start, end }) => text.slice(start, end));
  const type = childIn(node, 'returns') ?? childIn(node, 'type');
  const parameters = childIn(node, 'parameters')?.children ?? [];
  return [
    {
      ...named(name, text),
      overrides: modifiers.includes('override'),
      isPublic: modifiers.includes('public'),
      parameters: parameters.filter((child) => child.type === 'parameter').length,
      returns:
        type === undefined ? '' : text.slice(type.start, type.end).replace(/\s+|[\w.]+[.:](?=\w)/g, ''),
    },
  ];
}

/** `Name` of `Name`, `Space.Name` and `Name<T>`. */
function lastName(node: Syntax, text: string): string {
  return text
    .slice(node.start, node.end)
    .replace(/<.*$/s, '')
    .replace(/^.*[.:]/s, '')
    .trim();
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

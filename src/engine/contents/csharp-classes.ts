import type { Named, ScriptClass, ScriptMethod } from '../../model/script';
import { childIn, type Syntax } from './csharp';

/** A node with its text. */
export function named(node: Syntax, text: string): Named {
  return { name: text.slice(node.start, node.end), start: node.start, end: node.end };
}

/**
 * The class that a node declares; none when it has no name.
 *
 * @param space the namespace that the file is in as a whole
 */
export function classOf(node: Syntax, space: Syntax | undefined, text: string): ScriptClass[] {
  const name = childIn(node, 'name');
  if (name === undefined) return [];
  const bases = node.children.find(({ type }) => type === 'base_list')?.children ?? [];
  const members = childIn(node, 'body')?.children ?? [];
  return [
    {
      ...named(name, text),
      bases: bases.map((base) => lastName(base, text)),
      modifiers: modifiersOf(node, text),
      isGeneric: node.children.some(({ type }) => type === 'type_parameter_list'),
      outer: outerOf(node, space, text),
      constructors: members
        .filter(
          (member) =>
            member.type === 'constructor_declaration' && !modifiersOf(member, text).includes('static'),
        )
        .map((member) => parametersOf(member).filter((parameter) => !isOptional(parameter, text)).length),
      methods: members
        .filter(({ type }) => type === 'method_declaration')
        .flatMap((member) => methodOf(member, text)),
    },
  ];
}

function methodOf(node: Syntax, text: string): ScriptMethod[] {
  const name = childIn(node, 'name');
  if (name === undefined) return [];
  const modifiers = modifiersOf(node, text);
  const type = childIn(node, 'returns') ?? childIn(node, 'type');
  return [
    {
      ...named(name, text),
      overrides: modifiers.includes('override'),
      isPublic: modifiers.includes('public'),
      parameters: parametersOf(node).length,
      returns:
        type === undefined ? '' : text.slice(type.start, type.end).replace(/\s+|[\w.]+[.:](?=\w)/g, ''),
    },
  ];
}

const TYPES = /^(?:class|struct|record|interface)_declaration$/;

/** The innermost class or namespace around a class. */
function outerOf({ parent }: Syntax, space: Syntax | undefined, text: string): ScriptClass['outer'] {
  let around = parent;
  while (around !== undefined && around.type !== 'namespace_declaration' && !TYPES.test(around.type))
    around = around.parent;
  const outer = around ?? space;
  const name = childIn(outer, 'name');
  if (outer === undefined || name === undefined) return undefined;
  return { kind: TYPES.test(outer.type) ? 'class' : 'namespace', name: named(name, text).name };
}

function modifiersOf(node: Syntax, text: string): string[] {
  return node.children.filter(({ type }) => type === 'modifier').map((child) => named(child, text).name);
}

function parametersOf(node: Syntax): Syntax[] {
  return (childIn(node, 'parameters')?.children ?? []).filter(({ type }) => type === 'parameter');
}

function isOptional(parameter: Syntax, text: string): boolean {
  return named(parameter, text).name.includes('=');
}

/** `Name` of `Name`, `Space.Name` and `Name<T>`. */
export function lastName(node: Syntax, text: string): string {
  return text
    .slice(node.start, node.end)
    .replace(/<.*$/s, '')
    .replace(/^.*[.:]/s, '')
    .trim();
}

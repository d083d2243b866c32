import { textOf, type JsonNode } from '../json';
import { resolved, type SchemaIndex } from './schema-index';
import { followPath, type PathEnd } from './schema-paths';
import type { DynamicArgument, DynamicExtension, DynamicPath, Operation, Schema } from './types';

interface PathMembers {
  /** The member with the path to the list; the response itself is the list where it is missing. */
  readonly list?: string;
  /** Members with paths into an item of the list. */
  readonly items: readonly string[];
  /** The member with the path to a schema. */
  readonly schema?: string;
}

const TREE: PathMembers = {
  list: 'itemsPath',
  items: ['itemValuePath', 'itemTitlePath', 'itemFullTitlePath'],
};

// Source: openapi-extensions.md; file pickers as published connectors write them. `itemIsParent` is an expression, no path.
const MEMBERS: Readonly<Partial<Record<DynamicExtension, PathMembers>>> = {
  'x-ms-dynamic-values': { list: 'value-collection', items: ['value-path', 'value-title'] },
  'x-ms-dynamic-list': { list: 'itemsPath', items: ['itemValuePath', 'itemTitlePath'] },
  'x-ms-dynamic-schema': { items: [], schema: 'value-path' },
  'x-ms-dynamic-properties': { items: [], schema: 'itemValuePath' },
  'x-ms-dynamic-tree': TREE,
};

interface Call {
  readonly node: JsonNode;
  readonly extension: DynamicExtension;
  readonly arguments: readonly DynamicArgument[];
}

/** Follows the paths of a dynamic call into the successful response of the operation it calls. */
export function followPaths(call: Call, target: Operation | undefined, index: SchemaIndex): DynamicPath[] {
  const members = MEMBERS[call.extension];
  const output = target && successfulSchema(target);
  if (members === undefined || output === undefined) return [];
  const { node } = call;
  if (members.schema !== undefined) {
    const text = textOf(node.members.get(members.schema));
    if (text === undefined || text === '') return [];
    const end = followPath(output, text, index);
    return [{ role: 'schema', holder: node, member: members.schema, text, end }];
  }
  const list = listOf(node, members.list ?? '', output, index);
  return [list, ...itemPaths(call, members.items, list, index)];
}

/** The schema of the first response that means success; that of `default` when it is the only response. */
export function successfulSchema({ responses }: Operation): Schema | undefined {
  const codes = responses.filter(({ code }) => code.startsWith('2') || responses.length === 1);
  const first = codes.toSorted((a, b) => (a.code < b.code ? -1 : 1)).find(({ response }) => response.schema);
  return first?.response.schema;
}

function listOf(holder: JsonNode, member: string, output: Schema, index: SchemaIndex): DynamicPath {
  const text = textOf(holder.members.get(member)) ?? '';
  return { role: 'list', holder, member, text, end: followPath(output, text, index) };
}

function itemPaths(
  { node, extension, arguments: given }: Call,
  members: readonly string[],
  { end }: DynamicPath,
  index: SchemaIndex,
): DynamicPath[] {
  const items = end.state === 'found' ? end.schema.items : undefined;
  const item = items && resolved(items, index);
  if (item === undefined) return [];
  const path = (holder: JsonNode, member: string): DynamicPath[] => {
    const text = textOf(holder.members.get(member));
    return text === undefined || text === ''
      ? []
      : [{ role: 'item', holder, member, text, end: followPath(item, text, index) }];
  };
  return [
    ...members.flatMap((member) => path(node, member)),
    ...(extension === 'x-ms-dynamic-tree' ? given : []).flatMap((argument) =>
      path(argument.node, 'selectedItemValuePath'),
    ),
  ];
}

/** The schema at the end of a path, and whether it is a list; undefined where only run time tells. */
export function isList(end: PathEnd): boolean | undefined {
  if (end.state === 'missing') return false;
  if (end.state === 'open') return undefined;
  const { type, items, properties, allOf } = end.schema;
  if (type === 'array' || items !== undefined) return true;
  return type === undefined && (properties.size === 0 || allOf.length > 0) ? undefined : false;
}

import { properties } from '../../kit/examples';
import { keyOf, valueOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { childrenOf, type JsonNode } from '../../model/json';
import { fileRule, type Problem } from '../../model/rule';
import {
  PROPERTIES_MEMBERS,
  PROPERTIES_ROOT_MEMBERS,
  PROPERTIES_SCHEMA,
} from '../../model/tables/properties';

export default fileRule({
  id: 'pp-properties-shape',
  title: 'apiProperties.json holds one object, "properties", with members of the right kind',
  why: 'Whatever stands elsewhere, or as another kind of value, is refused or silently ignored.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  roles: ['properties'],
  *check({ document: { root } }) {
    if (root === undefined) return;
    const body = root.members.get('properties');
    for (const [name, node] of root.members)
      if (!PROPERTIES_ROOT_MEMBERS.has(name)) yield { at: keyOf(node), message: repair(name) };
    if (body?.kind !== 'object')
      yield {
        at: valueOf(body ?? root),
        message: 'Write an object with the members of the connector under "properties".',
      };
    for (const [name, node] of body?.members ?? []) yield* wrongKinds(name, node);
  },
  examples: {
    good: [properties({ iconBrandColor: '#0072C6', capabilities: ['actions'], connectionParameters: {} })],
    bad: [
      { input: { iconBrandColor: '#0072C6' }, at: ['', '/iconBrandColor'] },
      { input: '[]', at: [''] },
      { input: { properties: [], contact: { name: 'Contoso' } }, at: ['/properties', '/contact'] },
      {
        input: properties({
          capabilities: 'actions',
          scriptOperations: ['ListOrders', 1],
          connectionParameters: { api_key: 'securestring' },
        }),
        at: [
          '/properties/capabilities',
          '/properties/scriptOperations/1',
          '/properties/connectionParameters/api_key',
        ],
      },
    ],
  },
});

function repair(name: string): string {
  return PROPERTIES_MEMBERS.has(name)
    ? `Move ${quote(name)} into "properties".`
    : `Remove ${quote(name)}: the file holds nothing beside "properties".`;
}

function* wrongKinds(name: string, node: JsonNode): Generator<Problem> {
  const shape = PROPERTIES_MEMBERS.get(name);
  if (shape === undefined) return;
  if (node.kind !== shape.kind)
    yield {
      at: valueOf(node),
      message: `Write ${quote(name)} as ${KINDS[shape.kind]}, not as ${KINDS[node.kind]}.`,
    };
  else if (shape.entries !== undefined)
    for (const entry of childrenOf(node))
      if (entry.kind !== shape.entries)
        yield {
          at: valueOf(entry),
          message: `Write this entry of ${quote(name)} as ${KINDS[shape.entries]}, not as ${KINDS[entry.kind]}.`,
        };
}

const KINDS: Readonly<Record<JsonNode['kind'], string>> = {
  object: 'an object',
  array: 'an array',
  string: 'a text',
  number: 'a number',
  boolean: 'a boolean',
  null: 'null',
};

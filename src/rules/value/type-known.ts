import { fixOf, setValue, type Edits } from '../../kit/edits';
import { definitions, parameters } from '../../kit/examples';
import { nearest } from '../../kit/nearest';
import { at } from '../../kit/place';
import { enumerate, quote } from '../../kit/text';
import { ofOwner } from '../../kit/value';
import type { JsonDocument, JsonNode } from '../../model/json';
import { definitionRule } from '../../model/rule';
import { FORMAT_SYNONYMS, FORMATS, TYPES } from '../../model/tables/value-types';

export default definitionRule({
  id: 'pp-type-known',
  title: 'Types are types of Swagger 2.0',
  why: 'The platform cannot build a field or a value of a type it does not know.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'JsonValueNotInEnum', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  fixable: true,
  on: 'typedValue',
  having: 'type',
  where: ({ kind, type }) => type !== undefined && !TYPES[kind].includes(type),
  *check({ node, kind, type = '' }, { document }) {
    const names = TYPES[kind].filter((name) => name !== 'file');
    const value = node.members.get('type');
    yield {
      at: at(node, 'type'),
      message: `Write ${meantType(type, names) ?? enumerate(names.map(quote), 'or')} instead of ${quote(type)} as the type${ofOwner(node)}.`,
      ...fixOf(value && fixed(document, value, names)),
    };
  },
  examples: () => ({
    good: [definitions({ Order: { type: 'object', properties: { total: { type: 'number' } } } })],
    bad: [
      {
        input: definitions({
          Order: { type: 'object', properties: { total: { type: 'float' }, due: { type: 'date' } } },
        }),
        at: ['/definitions/Order/properties/total/type', '/definitions/Order/properties/due/type'],
      },
      {
        input: definitions({ Paid: { type: 'Bool' }, Note: { type: 'String' } }),
        at: ['/definitions/Paid/type', '/definitions/Note/type'],
      },
      {
        input: parameters({ name: 'filter', in: 'query', type: 'object' }),
        at: ['/paths/~1orders/get/parameters/0/type'],
      },
    ],
  }),
});

/** `"string"` for "String" and "sting", `"string" with "format": "date"` for "date"; undefined when nothing is near. */
function meantType(type: string, names: readonly string[]): string | undefined {
  const format = FORMAT_SYNONYMS.get(type.toLowerCase()) ?? type.toLowerCase();
  const holder = FORMATS.get(format);
  if (holder !== undefined) return `${quote(holder)} with "format": ${quote(format)}`;
  const near = ABBREVIATIONS.get(type.toLowerCase()) ?? nearest(type, names);
  return near === undefined ? undefined : quote(near);
}

/** The type in another case or shortened, or the format that stands in its place, if there is no other. */
function fixed(document: JsonDocument, value: JsonNode, names: readonly string[]): Edits {
  const type = String(value.data).trim().toLowerCase();
  const meant = names.find((name) => name === (ABBREVIATIONS.get(type) ?? type));
  return meant === undefined ? undefined : setValue(document, value, meant);
}

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['bool', 'boolean'],
  ['int', 'integer'],
  ['list', 'array'],
  ['str', 'string'],
  ['text', 'string'],
]);

import { fixOf, remove, setValue, type Edits } from '../../kit/edits';
import { definitions } from '../../kit/examples';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { ofOwner } from '../../kit/value';
import type { JsonDocument, JsonNode } from '../../model/json';
import { definitionRule } from '../../model/rule';
import { FORMATS, FORMAT_SYNONYMS } from '../../model/tables/value-types';

export default definitionRule({
  id: 'pp-format-known',
  title: 'Formats are known and fit their type',
  why: 'The platform ignores a format it does not know; what it means belongs in the description.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'UnrecognizedTypeFormat' },
  reference: 'certification-swagger-validator-rules#operations',
  fixable: true,
  on: 'typedValue',
  having: 'format',
  where: ({ type, format }) =>
    format !== undefined && (!FORMATS.has(format) || (type !== undefined && FORMATS.get(format) !== type)),
  *check({ node, type, format = '' }, { document }) {
    const value = node.members.get('format');
    yield {
      at: at(node, 'format'),
      message: repair(format, type, ofOwner(node)),
      ...fixOf(value && fixed(document, value, format, type)),
    };
  },
  examples: () => ({
    good: [
      definitions({ Order: { type: 'object', properties: { id: { type: 'string', format: 'uuid' } } } }),
    ],
    bad: [
      {
        input: definitions({
          Order: {
            type: 'object',
            properties: {
              id: { type: 'string', format: 'guid' },
              phone: { type: 'string', format: 'phone' },
              count: { type: 'string', format: 'int32' },
            },
          },
        }),
        at: [
          '/definitions/Order/properties/id/format',
          '/definitions/Order/properties/phone/format',
          '/definitions/Order/properties/count/format',
        ],
      },
    ],
  }),
});

/** A format in another case or by another name, or an empty one; what an unknown one was meant to say is not thrown away. */
function fixed(document: JsonDocument, value: JsonNode, format: string, type: string | undefined): Edits {
  const synonym = FORMAT_SYNONYMS.get(format.toLowerCase()) ?? format.trim().toLowerCase();
  if (synonym !== format && FORMATS.has(synonym) && FORMATS.get(synonym) === type)
    return setValue(document, value, synonym);
  return format === '' ? remove(document, value) : undefined;
}

function repair(format: string, type: string | undefined, owner: string): string {
  const synonym = FORMAT_SYNONYMS.get(format.toLowerCase());
  if (synonym !== undefined && FORMATS.get(synonym) === type)
    return `Write "${synonym}" instead of ${quote(format)} as the format${owner}.`;
  if (format === '') return `Remove the empty format${owner}.`;
  const fitting = FORMATS.get(format);
  if (fitting === undefined) return `Remove the unknown format ${quote(format)}${owner}.`;
  return `Remove the format ${quote(format)}${owner}, or write the type "${fitting}" instead of ${quote(type)}.`;
}

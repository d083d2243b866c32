import { fixOf } from '../../kit/edits';
import { enumValuesOf, valueKey } from '../../kit/enum-values';
import { definitions } from '../../kit/examples';
import { nearest } from '../../kit/nearest';
import { at, keyOf } from '../../kit/place';
import { caseFix } from '../../kit/structure-fix';
import { quote } from '../../kit/text';
import { literal, ofOwner } from '../../kit/value';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-enum-values-in-enum',
  title: '"x-ms-enum-values" names values of the enum',
  why: 'The designer offers the values of the enum; a display name for another value is never shown.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'InvalidEnumValuesExtensionValue', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  fixable: true,
  on: 'typedValue',
  having: 'x-ms-enum-values',
  *check({ node }, { document }) {
    const list = node.members.get('enum');
    const extension = node.members.get('x-ms-enum-values');
    if (extension?.kind !== 'array' || extension.items.length === 0) return;
    if (list === undefined) {
      yield {
        at: keyOf(extension),
        message: `Add an "enum" with the values that "x-ms-enum-values" names${ofOwner(node)}.`,
      };
      return;
    }
    const allowed = new Set(list.items.map(valueKey));
    const texts = list.items.map(textOf).filter((text) => text !== undefined);
    for (const { entry, value } of enumValuesOf(node)) {
      if (value === undefined || allowed.has(valueKey(value))) continue;
      const meant = nearest(textOf(value) ?? '', texts);
      const repair =
        meant === undefined
          ? `Add ${literal(value, document)} to the enum${ofOwner(node)}, or remove its display name.`
          : `Write ${quote(meant)} instead of ${literal(value, document)}, which the enum${ofOwner(node)} does not list.`;
      // Two values of the enum may differ in case only.
      const known =
        meant === undefined || texts.filter((text) => isSameWord(text, meant)).length > 1 ? [] : [meant];
      yield { at: at(entry, 'value'), message: repair, ...fixOf(caseFix(document, value, known)) };
    }
  },
  examples: () => ({
    good: [
      definitions({
        Status: {
          type: 'string',
          enum: ['open', 'paid', 'void'],
          'x-ms-enum-values': [
            { value: 'paid', displayName: 'Paid in full' },
            { value: 'open', displayName: 'Open' },
          ],
        },
      }),
    ],
    bad: [
      {
        input: definitions({
          Status: {
            type: 'string',
            enum: ['open', 'payed'],
            'x-ms-enum-values': [
              { value: 'Payed', displayName: 'Paid in full' },
              { value: 'void', displayName: 'Void' },
            ],
          },
          Priority: { type: 'integer', enum: [1], 'x-ms-enum-values': [{ value: '1', displayName: 'High' }] },
        }),
        at: [
          '/definitions/Status/x-ms-enum-values/0/value',
          '/definitions/Status/x-ms-enum-values/1/value',
          '/definitions/Priority/x-ms-enum-values/0/value',
        ],
      },
      {
        input: definitions({
          Status: { type: 'string', 'x-ms-enum-values': [{ value: 'open', displayName: 'Open' }] },
        }),
        at: ['/definitions/Status/x-ms-enum-values'],
      },
    ],
  }),
});

function isSameWord(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

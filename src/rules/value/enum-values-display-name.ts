import { enumValuesOf } from '../../kit/enum-values';
import { definitions, parameters } from '../../kit/examples';
import { at } from '../../kit/place';
import { literal, ofOwner } from '../../kit/value';
import { titleOf } from '../../kit/words';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-enum-values-display-name',
  title: 'Each entry of "x-ms-enum-values" has a display name',
  why: 'The display name is all that the extension is for: it is what users choose from.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'MissingEnumValuesDisplayName', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'typedValue',
  having: 'x-ms-enum-values',
  *check({ node }, { document }) {
    for (const { entry, value } of enumValuesOf(node)) {
      if (entry.members.has('displayName')) continue;
      const title = titleOf(textOf(value) ?? '');
      const suggestion = title === '' ? '' : ` such as "${title}"`;
      const subject = value === undefined ? 'this value' : literal(value, document);
      yield {
        at: at(entry, 'displayName'),
        message: `Add a "displayName"${suggestion} for ${subject}${ofOwner(node)}.`,
      };
    }
  },
  examples: () => ({
    good: [
      definitions({
        Status: {
          type: 'string',
          enum: ['open'],
          'x-ms-enum-values': [{ value: 'open', displayName: 'Open' }],
        },
      }),
    ],
    bad: [
      {
        input: definitions({
          Status: {
            type: 'string',
            enum: ['open', 'in_progress'],
            'x-ms-enum-values': [{ value: 'open', display: 'Open' }, { value: 'in_progress' }],
          },
        }),
        at: ['/definitions/Status/x-ms-enum-values/0', '/definitions/Status/x-ms-enum-values/1'],
      },
      {
        input: parameters({
          name: 'priority',
          in: 'query',
          type: 'integer',
          enum: [1],
          'x-ms-enum-values': [{ value: 1 }],
        }),
        at: ['/paths/~1orders/get/parameters/0/x-ms-enum-values/0'],
      },
    ],
  }),
});

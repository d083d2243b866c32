import { fixOf, remove } from '../../kit/edits';
import { definitions } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { valueLabel } from '../../kit/structure-label';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-extension-empty',
  title: 'No x-ms-visibility is empty',
  why: 'An empty text is none of its values; left out, a field is shown as usual.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'JsonValueNotInEnum' },
  reference: 'openapi-extensions#x-ms-visibility',
  fixable: true,
  on: 'structureFault',
  *check(fault, { document }) {
    if (fault.kind === 'empty' && fault.tolerated && fault.value !== undefined)
      yield {
        at: valueOf(fault.value),
        message: `Remove ${valueLabel(fault)}: it is empty.`,
        ...fixOf(remove(document, fault.value)),
      };
  },
  examples: () => ({
    good: [definitions({ Order: { type: 'object', 'x-ms-visibility': 'advanced' } })],
    bad: [
      {
        input: definitions({
          Order: {
            type: 'object',
            'x-ms-visibility': '',
            properties: { id: { type: 'string', 'x-ms-visibility': '' } },
          },
        }),
        at: ['/definitions/Order/x-ms-visibility', '/definitions/Order/properties/id/x-ms-visibility'],
      },
    ],
  }),
});

import { fixOf } from '../../kit/edits';
import { parameters } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { renameTo } from '../../kit/structure-fix';
import { objectLabel } from '../../kit/structure-label';
import { isSlip } from '../../kit/structure-repair';
import { suggest } from '../../kit/suggest';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

// More, and "x-ms-tooltip" would be a misspelt "x-ms-trigger".
const MOST_EDITS = 2;

export default definitionRule({
  id: 'pp-extension-known',
  title: "The names of Microsoft's extensions are spelt right",
  why: 'Extensions with unknown names are ignored without a word, so a field keeps its technical name or stays visible.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'openapi-extensions',
  fixable: true,
  on: 'structureFault',
  *check(fault, { document }) {
    if (fault.kind !== 'unknown-extension' || fault.value === undefined) return;
    const meant = suggest(fault.name, fault.known, MOST_EDITS);
    if (meant === undefined) return;
    yield {
      at: keyOf(fault.value),
      message: `Write ${quote(meant)} instead of ${quote(fault.name)} in ${objectLabel(fault)}.`,
      ...fixOf(isSlip(fault.name, meant) ? renameTo(fault, meant, document) : undefined),
    };
  },
  examples: () => ({
    good: [
      parameters({
        name: 'top',
        in: 'query',
        type: 'integer',
        'x-ms-summary': 'Top',
        'x-ms-tooltip': 'How many',
      }),
    ],
    bad: [
      {
        input: parameters({
          name: 'top',
          in: 'query',
          type: 'integer',
          'x-ms-sumary': 'Top',
          'x-ms-Visibility': 'advanced',
        }),
        at: [
          '/paths/~1orders/get/parameters/0/x-ms-sumary',
          '/paths/~1orders/get/parameters/0/x-ms-Visibility',
        ],
      },
    ],
  }),
});

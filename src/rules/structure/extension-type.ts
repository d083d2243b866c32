import { fixOf } from '../../kit/edits';
import { parameters } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { typeFix } from '../../kit/structure-fix';
import { typeRepair } from '../../kit/structure-repair';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-extension-type',
  title: 'Every x-ms-summary is text',
  why: 'The designer shows it as the name of a field; a number or an object is no name.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'JsonTypeIncorrect' },
  reference: 'openapi-extensions#x-ms-summary',
  fixable: true,
  on: 'structureFault',
  *check(fault, { document }) {
    if (fault.kind === 'type' && fault.tolerated && fault.value !== undefined)
      yield {
        at: valueOf(fault.value),
        message: typeRepair(fault, fault.value, document),
        ...fixOf(typeFix(fault, fault.value, document)),
      };
  },
  examples: () => ({
    good: [parameters({ name: 'top', in: 'query', type: 'integer', 'x-ms-summary': '1' })],
    bad: [
      {
        input: parameters(
          { name: 'top', in: 'query', type: 'integer', 'x-ms-summary': 1 },
          { name: 'skip', in: 'query', type: 'integer', 'x-ms-summary': ['Skip'] },
        ),
        at: [
          '/paths/~1orders/get/parameters/0/x-ms-summary',
          '/paths/~1orders/get/parameters/1/x-ms-summary',
        ],
      },
    ],
  }),
});

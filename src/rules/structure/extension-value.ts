import { fixOf } from '../../kit/edits';
import { parameters, paths } from '../../kit/examples';
import { nearest } from '../../kit/nearest';
import { valueOf } from '../../kit/place';
import { caseFix } from '../../kit/structure-fix';
import { valueLabel } from '../../kit/structure-label';
import { enumerate, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-extension-value',
  title: "Microsoft's extensions have one of their values",
  why: 'A value that the platform does not know is ignored: "x-ms-visibility": "Internal" leaves the field visible.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'JsonValueNotInEnum', policy: '5000.2.6.2' },
  reference: 'openapi-extensions#x-ms-visibility',
  fixable: true,
  on: 'structureFault',
  *check(fault, { document }) {
    const text = textOf(fault.value);
    if (fault.kind !== 'value' || fault.value === undefined || text === undefined) return;
    const meant = nearest(text, fault.known);
    const values = meant === undefined ? fault.known : [meant];
    yield {
      at: valueOf(fault.value),
      message: `Write ${enumerate(values.map(quote), 'or')} instead of ${quote(text)} as ${valueLabel(fault)}.`,
      ...fixOf(caseFix(document, fault.value, fault.known)),
    };
  },
  examples: () => ({
    good: [
      paths({
        'get /orders': { operationId: 'OnOrder', 'x-ms-trigger': 'batch', 'x-ms-visibility': 'important' },
      }),
    ],
    bad: [
      {
        input: paths({
          'get /orders': {
            operationId: 'OnOrder',
            'x-ms-trigger': 'polling',
            'x-ms-visibility': 'Important',
          },
        }),
        at: ['/paths/~1orders/get/x-ms-trigger', '/paths/~1orders/get/x-ms-visibility'],
      },
      {
        input: parameters({
          name: 'buyer',
          in: 'query',
          type: 'string',
          'x-ms-dynamic-values': { capability: 'picker' },
        }),
        at: ['/paths/~1orders/get/parameters/0/x-ms-dynamic-values/capability'],
      },
    ],
  }),
});

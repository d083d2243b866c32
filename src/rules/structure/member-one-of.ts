import { parameters } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { objectLabel } from '../../kit/structure-label';
import { enumerate, quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-member-one-of',
  title: 'Objects have one of the members of which they need one',
  why: 'A list of values, for example, comes from an operation or from a file picker; without either there is no list.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OneOfPropertiesRequired', policy: '5000.2.6.2' },
  reference: 'openapi-extensions#use-dynamic-values',
  on: 'structureFault',
  *check(fault) {
    if (fault.kind !== 'one-of') return;
    const names = enumerate(fault.known.map(quote), 'or');
    yield { at: keyOf(fault.node), message: `Add ${names} to ${objectLabel(fault)}.` };
  },
  examples: () => ({
    good: [
      parameters({
        name: 'file',
        in: 'query',
        type: 'string',
        'x-ms-dynamic-values': { capability: 'file-picker', 'value-path': 'Id' },
      }),
    ],
    bad: [
      {
        input: parameters({
          name: 'file',
          in: 'query',
          type: 'string',
          'x-ms-dynamic-values': { 'value-path': 'Id' },
          'x-ms-dynamic-list': { operationId: 'ListFiles', parameters: { folder: {} } },
        }),
        at: [
          '/paths/~1orders/get/parameters/0/x-ms-dynamic-values',
          '/paths/~1orders/get/parameters/0/x-ms-dynamic-list/parameters/folder',
        ],
      },
    ],
  }),
});

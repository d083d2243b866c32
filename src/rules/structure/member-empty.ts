import { parameters, paths } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { valueLabel } from '../../kit/structure-label';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-member-empty',
  title: 'Required texts are not empty',
  why: 'An empty text says no more than a missing one.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'RequiredValueEmpty', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#metadata',
  on: 'structureFault',
  *check(fault) {
    if (fault.kind === 'empty' && !fault.tolerated && fault.value !== undefined)
      yield { at: valueOf(fault.value), message: `Fill in ${valueLabel(fault)}: it is empty.` };
  },
  examples: () => ({
    good: [paths({}, { tags: [{ name: 'Orders', description: '' }] })],
    bad: [
      {
        input: paths({}, { tags: [{ name: '' }], externalDocs: { url: ' ' } }),
        at: ['/tags/0/name', '/externalDocs/url'],
      },
      {
        input: parameters({
          name: 'status',
          in: 'query',
          type: 'string',
          'x-ms-dynamic-list': { operationId: '', itemValuePath: 'id' },
        }),
        at: ['/paths/~1orders/get/parameters/0/x-ms-dynamic-list/operationId'],
      },
    ],
  }),
});

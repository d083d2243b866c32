import { parameters, paths } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { unknownRepair } from '../../kit/structure-repair';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-extension-member-known',
  title: "Microsoft's extensions have their own members only",
  why: 'Nothing can be added to these objects, so any other member is misspelt or belongs to another extension.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'AdditionalPropertyNotAllowed', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'structureFault',
  *check(fault) {
    if (fault.kind === 'additional' && fault.value !== undefined)
      yield { at: keyOf(fault.value), message: unknownRepair(fault) };
  },
  examples: () => ({
    good: [
      parameters({
        name: 'status',
        in: 'query',
        type: 'string',
        'x-ms-dynamic-values': {
          operationId: 'ListStatuses',
          parameters: { anything: { goes: 1 } },
          'value-path': 'id',
        },
      }),
    ],
    bad: [
      {
        input: parameters({
          name: 'status',
          in: 'query',
          type: 'string',
          'x-ms-dynamic-values': { operationId: 'ListStatuses', 'value-pat': 'id', itemsPath: 'value' },
        }),
        at: [
          '/paths/~1orders/get/parameters/0/x-ms-dynamic-values/value-pat',
          '/paths/~1orders/get/parameters/0/x-ms-dynamic-values/itemsPath',
        ],
      },
      {
        input: paths({
          'get /orders': {
            operationId: 'ListOrders',
            'x-ms-api-annotation': { family: 'Orders', 'x-owner': 'me' },
          },
        }),
        at: ['/paths/~1orders/get/x-ms-api-annotation/x-owner'],
      },
    ],
  }),
});

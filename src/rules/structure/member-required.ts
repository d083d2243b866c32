import { parameters, paths, responses } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { missingRepair } from '../../kit/structure-repair';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-member-required',
  title: 'Objects have the members they need',
  why: 'Without them an object means nothing: a link needs its url, a call the operation to call.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'structureFault',
  *check(fault) {
    // Items of a parameter that are a reference: pp-member-known.
    if (fault.object === 'items' && fault.node.members.has('$ref')) return;
    if (fault.kind === 'missing') yield { at: keyOf(fault.node), message: missingRepair(fault) };
  },
  examples: () => ({
    good: [
      paths({}, { externalDocs: { url: 'https://docs.contoso.com' }, tags: [{ name: 'Orders' }] }),
      parameters({
        name: 'status',
        in: 'query',
        type: 'string',
        'x-ms-dynamic-list': { operationId: 'ListStatuses', itemValuePath: 'id' },
      }),
    ],
    bad: [
      {
        input: paths(
          {},
          { tags: [{ description: 'Orders' }], externalDocs: { description: 'How to order' } },
        ),
        at: ['/tags/0', '/externalDocs'],
      },
      {
        input: responses({ 200: { description: 'OK', headers: { 'x-count': { description: 'Count' } } } }),
        at: ['/paths/~1orders/get/responses/200/headers/x-count'],
      },
      {
        input: parameters({
          name: 'status',
          in: 'query',
          type: 'string',
          'x-ms-dynamic-list': { itemValuePath: 'id' },
        }),
        at: ['/paths/~1orders/get/parameters/0/x-ms-dynamic-list'],
      },
      {
        input: paths({
          'get /orders': { 'x-ms-trigger': 'batch', 'x-ms-trigger-metadata': { kind: 'query' } },
        }),
        at: ['/paths/~1orders/get/x-ms-trigger-metadata'],
      },
    ],
  }),
});

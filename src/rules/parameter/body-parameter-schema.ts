import { paths } from '../../kit/examples';
import { isMisspelt } from '../../kit/misspelt';
import { labelOf } from '../../kit/parameter';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-body-parameter-schema',
  title: 'Body parameters have a schema',
  why: 'The designer builds the fields of the body from its schema.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'BodyParameterSchemaRequired', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#response',
  on: 'parameter',
  where: (parameter) => parameter.in === 'body' && parameter.schema === undefined,
  *check(parameter) {
    if (isMisspelt(parameter.node, 'parameter', 'schema')) return;
    yield {
      at: at(parameter.node, 'schema'),
      message: `Add a "schema" object with the type and properties of the ${labelOf(parameter)}.`,
    };
  },
  examples: () => ({
    good: [
      paths({
        'post /orders': {
          operationId: 'CreateOrder',
          parameters: [
            { name: 'order', in: 'body', schema: { type: 'object', properties: { id: { type: 'string' } } } },
          ],
        },
        'post /invoices': {
          operationId: 'CreateInvoice',
          parameters: [{ name: 'invoice', in: 'body', schema: {} }],
        },
      }),
    ],
    bad: [
      {
        input: paths({
          'post /orders': { operationId: 'CreateOrder', parameters: [{ name: 'order', in: 'body' }] },
          'post /invoices': {
            operationId: 'CreateInvoice',
            parameters: [{ name: 'invoice', in: 'body', schema: 'Invoice' }],
          },
        }),
        at: ['/paths/~1orders/post/parameters/0', '/paths/~1invoices/post/parameters/0/schema'],
      },
    ],
  }),
});

import { paths } from '../../kit/examples';
import { isContent } from '../../kit/parameter';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';
import { MULTIPART, URL_ENCODED } from '../../model/tables/mime-types';

export default definitionRule({
  id: 'pp-consumes-missing',
  title: 'Operations with content say its media type',
  why: 'The service must be told whether it receives JSON or a form.',
  severity: 'warning',
  evidence: 'printed-warning',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'ConsumesMissing' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'operation',
  *check({ node, label, parameters, consumes }) {
    const content = parameters.filter(isContent);
    if (content.length === 0 || (consumes !== undefined && consumes.entries.length > 0)) return;
    const form = content.filter(({ parameter }) => parameter.in === 'formData');
    const formType = form.some(({ parameter }) => parameter.type === 'file') ? MULTIPART : URL_ENCODED;
    yield {
      at: at(node, 'consumes'),
      message: `Add "consumes": ["${form.length > 0 ? formType : 'application/json'}"] to ${label}, which sends content.`,
    };
  },
  examples: {
    good: [
      paths(
        {
          'post /orders': {
            operationId: 'CreateOrder',
            parameters: [{ name: 'order', in: 'body', schema: {} }],
          },
        },
        { consumes: ['application/json'] },
      ),
      paths({
        'get /orders': {
          operationId: 'ListOrders',
          parameters: [{ name: 'top', in: 'query', type: 'integer' }],
        },
      }),
    ],
    bad: [
      {
        input: paths({
          'post /orders': {
            operationId: 'CreateOrder',
            parameters: [{ name: 'order', in: 'body', schema: {} }],
          },
          'post /invoices': {
            operationId: 'UploadInvoice',
            consumes: [],
            parameters: [{ name: 'invoice', in: 'formData', type: 'file' }],
          },
        }),
        at: ['/paths/~1orders/post', '/paths/~1invoices/post/consumes'],
      },
    ],
  },
});

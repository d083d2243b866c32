import { paths } from '../../kit/examples';
import { essencesOf } from '../../kit/mime';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';
import { MULTIPART, URL_ENCODED } from '../../model/tables/mime-types';

export default definitionRule({
  id: 'pp-form-data-mime',
  title: 'Form data is sent as a form',
  why: 'Form fields and files do not fit into JSON or text, so the request would be sent empty.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'MimeTypeNotCompatibleWithRequestContentSchemaType', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'operation',
  *check({ node, label, parameters, consumes }) {
    const form = parameters.filter(({ parameter }) => parameter.in === 'formData');
    const types = essencesOf(consumes);
    if (form.length === 0 || types.length === 0 || types.includes(MULTIPART)) return;
    // Which of both goes is open: pp-parameter-body-and-form-data.
    if (parameters.some(({ parameter }) => parameter.in === 'body')) return;
    const file = form.some(({ parameter }) => parameter.type === 'file');
    if (!file && types.includes(URL_ENCODED)) return;
    yield {
      at: at(node, 'consumes'),
      message: `Write "consumes": ["${file ? MULTIPART : URL_ENCODED}"] in ${label}: it sends ${file ? 'a file' : 'form data'}.`,
    };
  },
  examples: () => ({
    good: [
      paths({
        'post /invoices': {
          operationId: 'UploadInvoice',
          consumes: ['multipart/form-data'],
          parameters: [{ name: 'invoice', in: 'formData', type: 'file' }],
        },
        'post /orders': {
          operationId: 'CreateOrder',
          consumes: ['application/json', 'application/x-www-form-urlencoded'],
          parameters: [{ name: 'item', in: 'formData', type: 'string' }],
        },
      }),
    ],
    bad: [
      {
        input: paths(
          {
            'post /invoices': {
              operationId: 'UploadInvoice',
              consumes: ['application/x-www-form-urlencoded'],
              parameters: [{ name: 'invoice', in: 'formData', type: 'file' }],
            },
            'post /orders': {
              operationId: 'CreateOrder',
              parameters: [{ name: 'item', in: 'formData', type: 'string' }],
            },
          },
          { consumes: ['application/json'] },
        ),
        at: ['/paths/~1invoices/post/consumes', '/paths/~1orders/post'],
      },
    ],
  }),
});

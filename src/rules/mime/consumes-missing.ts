import { paths } from '../../kit/examples';
import { essencesOf, isSupported } from '../../kit/mime';
import { isContent } from '../../kit/parameter';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';
import { MULTIPART, URL_ENCODED } from '../../model/tables/mime-types';

export default definitionRule({
  id: 'pp-consumes-missing',
  title: 'Operations with content name a supported media type for it',
  why: 'The service must be told whether it receives JSON or a form.',
  severity: 'warning',
  evidence: 'printed-warning',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'ConsumesMissing' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'operation',
  *check({ node, label, parameters, consumes }) {
    const content = parameters.filter(isContent);
    if (content.length === 0) return;
    const form = content.filter(({ parameter }) => parameter.in === 'formData');
    const types = essencesOf(consumes);
    // Form data in a media type that is no form: pp-form-data-mime.
    if (types.some(isSupported) || (form.length > 0 && types.length > 0)) return;
    const formType = form.some(({ parameter }) => parameter.type === 'file') ? MULTIPART : URL_ENCODED;
    const type = form.length > 0 ? formType : 'application/json';
    const message =
      types.length > 0 && consumes?.operation !== undefined
        ? `Add a supported media type such as "${type}" to the "consumes" of ${label}, which sends content.`
        : `Add "consumes": ["${type}"] to ${label}, which sends content.`;
    yield { at: at(node, 'consumes'), message };
  },
  examples: () => ({
    good: [
      paths(
        {
          'post /orders': {
            operationId: 'CreateOrder',
            parameters: [{ name: 'order', in: 'body', schema: {} }],
          },
        },
        { consumes: ['application/xml', 'application/json; charset=utf-8'] },
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
      {
        input: paths(
          {
            'post /orders': {
              operationId: 'CreateOrder',
              parameters: [{ name: 'order', in: 'body', schema: {} }],
            },
            'post /scans': {
              operationId: 'UploadScan',
              consumes: ['application/pdf'],
              parameters: [{ name: 'scan', in: 'body', schema: { type: 'string', format: 'binary' } }],
            },
          },
          { consumes: ['application/xml'] },
        ),
        at: ['/paths/~1orders/post', '/paths/~1scans/post/consumes'],
      },
    ],
  }),
});

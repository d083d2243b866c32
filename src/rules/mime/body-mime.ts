import { paths } from '../../kit/examples';
import { essencesOf, isBinary, isSupported } from '../../kit/mime';
import { contentOf } from '../../kit/parameter';
import { at } from '../../kit/place';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';
import { MULTIPART, URL_ENCODED } from '../../model/tables/mime-types';

export default definitionRule({
  id: 'pp-body-mime',
  title: 'A body is sent as JSON, or as plain text where it is text',
  why: 'The platform writes objects and lists as JSON; a media type for text or form fields promises the service something else.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'MimeTypeNotCompatibleWithRequestContentSchemaType' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'operation',
  *check({ node, label, parameters, consumes }) {
    const types = essencesOf(consumes);
    if (!types.some(isSupported) || types.some((type) => /[/+]json$/.test(type))) return;
    const content = contentOf(parameters);
    const type = textOf(content?.members.get('type')) ?? '';
    const text = type === 'string';
    // How binary content travels is for pp-form-data-binary to say.
    if (text && (types.includes('text/plain') || isBinary(content))) return;
    const thing = THINGS.get(type);
    if (thing === undefined) return;
    const fitting = text ? 'text/plain' : 'application/json';
    const form = type === 'object' && types.some((one) => one === MULTIPART || one === URL_ENCODED);
    yield {
      at: at(node, 'consumes'),
      message: `Write "consumes": ["${fitting}"] in ${label}${form ? ', or turn its body into form data' : ''}: the body is ${thing}.`,
    };
  },
  examples: () => ({
    good: [
      paths({
        'post /orders': {
          operationId: 'CreateOrder',
          consumes: ['application/json', 'multipart/form-data'],
          parameters: [{ name: 'order', in: 'body', schema: { type: 'object' } }],
        },
        'post /notes': {
          operationId: 'AddNote',
          consumes: ['text/plain'],
          parameters: [{ name: 'note', in: 'body', schema: { type: 'string' } }],
        },
        'post /invoices': {
          operationId: 'UploadInvoice',
          consumes: ['multipart/form-data'],
          parameters: [{ name: 'invoice', in: 'formData', type: 'file' }],
        },
        'put /invoices': {
          operationId: 'ReplaceInvoice',
          consumes: ['application/vnd.contoso+json', 'text/plain'],
          parameters: [{ name: 'invoice', in: 'body', schema: { type: 'object' } }],
        },
      }),
    ],
    bad: [
      {
        input: paths(
          {
            'post /orders': {
              operationId: 'CreateOrder',
              parameters: [{ name: 'order', in: 'body', schema: { $ref: '#/definitions/Order' } }],
            },
            'post /notes': {
              operationId: 'AddNote',
              consumes: ['application/x-www-form-urlencoded'],
              parameters: [{ name: 'note', in: 'body', schema: { type: 'string' } }],
            },
            'post /tags': {
              operationId: 'AddTags',
              consumes: ['text/plain'],
              parameters: [{ name: 'tags', in: 'body', schema: { type: 'array', items: {} } }],
            },
          },
          { consumes: ['multipart/form-data'], definitions: { Order: { type: 'object' } } },
        ),
        at: ['/paths/~1orders/post', '/paths/~1notes/post/consumes', '/paths/~1tags/post/consumes'],
      },
    ],
  }),
});

const THINGS: ReadonlyMap<string, string> = new Map([
  ['object', 'an object'],
  ['array', 'a list'],
  ['string', 'text'],
]);

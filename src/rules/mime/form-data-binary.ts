import { paths } from '../../kit/examples';
import { essencesOf, isBinary, isSupported } from '../../kit/mime';
import { contentOf, inUse } from '../../kit/parameter';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';
import { MULTIPART, URL_ENCODED } from '../../model/tables/mime-types';

export default definitionRule({
  id: 'pp-form-data-binary',
  title: 'Binary content is not sent as a URL-encoded form',
  why: 'A URL-encoded form carries text only.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'StringBinaryNotSupportedForFormUrlEncoded', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'operation',
  *check({ label, parameters, consumes }) {
    const types = essencesOf(consumes);
    if (!types.includes(URL_ENCODED) || types.includes(MULTIPART)) return;
    const bodyFits = types.some((type) => type !== URL_ENCODED && isSupported(type));
    const body = bodyFits ? undefined : contentOf(parameters);
    for (const use of parameters) {
      const { in: place, node, name } = use.parameter;
      const binary = place === 'formData' ? isBinary(node) : place === 'body' && isBinary(body);
      if (!binary) continue;
      yield {
        at: inUse(use, place === 'body' ? 'schema' : 'format'),
        message: `Write "${MULTIPART}" in the "consumes" of ${label}${place === 'body' ? ', and "in": "formData" here' : ''}: ${quote(name ?? '')} is binary.`,
      };
    }
  },
  examples: () => ({
    good: [
      paths({
        'post /invoices': {
          operationId: 'UploadInvoice',
          consumes: ['application/x-www-form-urlencoded', 'multipart/form-data'],
          parameters: [
            { name: 'invoice', in: 'formData', type: 'string', format: 'binary' },
            { name: 'number', in: 'formData', type: 'string' },
          ],
        },
        'put /invoices': {
          operationId: 'ReplaceInvoice',
          consumes: ['application/x-www-form-urlencoded', 'text/plain'],
          parameters: [{ name: 'invoice', in: 'body', schema: { type: 'string', format: 'binary' } }],
        },
      }),
    ],
    bad: [
      {
        input: paths(
          {
            'post /invoices': {
              operationId: 'UploadInvoice',
              parameters: [
                { name: 'invoice', in: 'formData', type: 'string', format: 'binary' },
                { name: 'receipt', in: 'formData', type: 'string', format: 'binary' },
              ],
            },
            'put /invoices': {
              operationId: 'ReplaceInvoice',
              parameters: [{ name: 'invoice', in: 'body', schema: { type: 'string', format: 'binary' } }],
            },
          },
          { consumes: ['application/x-www-form-urlencoded'] },
        ),
        at: [
          '/paths/~1invoices/post/parameters/0/format',
          '/paths/~1invoices/post/parameters/1/format',
          '/paths/~1invoices/put/parameters/0/schema',
        ],
      },
    ],
  }),
});

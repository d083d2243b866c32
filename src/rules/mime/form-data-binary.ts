import { paths } from '../../kit/examples';
import { essencesOf } from '../../kit/mime';
import { inUse } from '../../kit/parameter';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';
import { MULTIPART, URL_ENCODED } from '../../model/tables/mime-types';

export default definitionRule({
  id: 'pp-form-data-binary',
  title: 'Binary form data is sent as multipart',
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
    for (const use of parameters) {
      const { in: place, type, format, name } = use.parameter;
      if (place !== 'formData' || type !== 'string' || format !== 'binary') continue;
      yield {
        at: inUse(use, 'format'),
        message: `Write "${MULTIPART}" in the "consumes" of ${label}: ${quote(name ?? '')} is binary.`,
      };
    }
  },
  examples: {
    good: [
      paths({
        'post /invoices': {
          operationId: 'UploadInvoice',
          consumes: ['multipart/form-data'],
          parameters: [{ name: 'invoice', in: 'formData', type: 'string', format: 'binary' }],
        },
      }),
    ],
    bad: [
      {
        input: paths({
          'post /invoices': {
            operationId: 'UploadInvoice',
            consumes: ['application/x-www-form-urlencoded'],
            parameters: [{ name: 'invoice', in: 'formData', type: 'string', format: 'binary' }],
          },
        }),
        at: ['/paths/~1invoices/post/parameters/0/format'],
      },
    ],
  },
});

import { paths } from '../../kit/examples';
import { at } from '../../kit/place';
import { ofOwner } from '../../kit/value';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-string-binary-place',
  title: 'Binary text is the whole body, not a part of it',
  why: 'Bytes do not fit into JSON; inside an object they are sent as Base64 text, which is the format byte.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'InvalidStringBinaryProperty' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'schema',
  having: 'format',
  where: ({ type, format }) => type === 'string' && format === 'binary',
  *check({ node, relation, usage }) {
    if (relation === 'root' || !usage.roles.has('input')) return;
    yield {
      at: at(node, 'format'),
      message: `Write "byte" instead of "binary" as the format${ofOwner(node)}, or send it as form data.`,
    };
  },
  examples: () => ({
    good: [
      paths({
        'post /invoices': {
          operationId: 'UploadInvoice',
          parameters: [{ name: 'pdf', in: 'body', schema: { type: 'string', format: 'binary' } }],
        },
      }),
    ],
    bad: [
      {
        input: paths({
          'post /invoices': {
            operationId: 'UploadInvoice',
            parameters: [
              {
                name: 'invoice',
                in: 'body',
                schema: {
                  type: 'object',
                  properties: {
                    pdf: { type: 'string', format: 'binary' },
                    pages: { type: 'array', items: { type: 'string', format: 'binary' } },
                  },
                },
              },
            ],
          },
        }),
        at: [
          '/paths/~1invoices/post/parameters/0/schema/properties/pdf/format',
          '/paths/~1invoices/post/parameters/0/schema/properties/pages/items/format',
        ],
      },
    ],
  }),
});

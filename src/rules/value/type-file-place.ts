import { definitions, paths, responses } from '../../kit/examples';
import { at } from '../../kit/place';
import { ofOwner } from '../../kit/value';
import type { Schema } from '../../model/definition/types';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-type-file-place',
  title: 'Only form data and whole responses are files',
  why: 'A file is the whole content of a response or a field of a form; inside an object it has no place.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'SchemaTypeFileNotValid', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#response',
  on: 'schema',
  having: 'type',
  where: ({ type }) => type === 'file',
  *check({ node, relation, role, usage }) {
    if (relation === 'root' && isReturned(role, usage)) return;
    yield {
      at: at(node, 'type'),
      message: `Write "type": "string" with "format": "binary" or "byte" instead of "file"${ofOwner(node)}.`,
    };
  },
  examples: () => ({
    good: [
      responses({ '200': { description: 'The invoice.', schema: { type: 'file' } } }),
      definitions({ Invoice: { type: 'file' } }),
    ],
    bad: [
      {
        input: definitions({
          Invoice: { type: 'object', properties: { pdf: { type: 'file' } } },
          Pages: { type: 'array', items: { type: 'file' } },
        }),
        at: ['/definitions/Invoice/properties/pdf/type', '/definitions/Pages/items/type'],
      },
      {
        input: paths(
          {
            'post /invoices': {
              operationId: 'UploadInvoice',
              parameters: [{ name: 'pdf', in: 'body', schema: { $ref: '#/definitions/Invoice' } }],
            },
          },
          { definitions: { Invoice: { type: 'file' } } },
        ),
        at: ['/definitions/Invoice/type'],
      },
    ],
  }),
});

/** A response, or a shared schema that no body contains. */
function isReturned(role: Schema['role'], { roles }: Schema['usage']): boolean {
  return role === 'output' || (role === 'definition' && !roles.has('input'));
}

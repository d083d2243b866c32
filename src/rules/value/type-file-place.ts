import { definitions, responses } from '../../kit/examples';
import { at } from '../../kit/place';
import { ofOwner } from '../../kit/value';
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
  *check({ node, type, relation, role }) {
    if (type !== 'file' || (relation === 'root' && (role === 'output' || role === 'definition'))) return;
    yield {
      at: at(node, 'type'),
      message: `Write "type": "string" with "format": "binary" or "byte" instead of "file"${ofOwner(node)}.`,
    };
  },
  examples: {
    good: [responses({ '200': { description: 'The invoice.', schema: { type: 'file' } } })],
    bad: [
      {
        input: definitions({ Invoice: { type: 'object', properties: { pdf: { type: 'file' } } } }),
        at: ['/definitions/Invoice/properties/pdf/type'],
      },
    ],
  },
});

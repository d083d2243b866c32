import { parameters } from '../../kit/examples';
import { hasKnownPlace, labelOf } from '../../kit/parameter';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-parameter-file-form-data',
  title: 'Files are sent as form data',
  why: 'Only form data can carry a file next to other values; a body that is a file has a string schema of format binary.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'FileParameterMustBeInFormData', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#parameters',
  on: 'parameter',
  having: 'type',
  where: ({ type }) => type === 'file',
  *check(parameter) {
    if (parameter.in === 'formData' || !hasKnownPlace(parameter)) return;
    yield {
      at: at(parameter.node, 'type'),
      message: `Write "in": "formData", or another type than "file", in the ${labelOf(parameter)}.`,
    };
  },
  examples: () => ({
    good: [
      parameters(
        { name: 'invoice', in: 'formData', type: 'file' },
        { name: 'file', in: 'query', type: 'string' },
      ),
    ],
    bad: [
      {
        input: parameters(
          { name: 'invoice', in: 'query', type: 'file' },
          { name: 'receipt', in: 'body', type: 'file' },
        ),
        at: ['/paths/~1orders/get/parameters/0/type', '/paths/~1orders/get/parameters/1/type'],
      },
    ],
  }),
});

import { parameters } from '../../kit/examples';
import { labelOf } from '../../kit/parameter';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-parameter-form-data-name',
  title: 'Names of form data are ASCII',
  why: 'The name of a form field stands in a header of the request, which carries ASCII only.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'InvalidFormDataParameterName', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'parameter',
  having: 'name',
  where: (parameter) => parameter.in === 'formData',
  *check(parameter) {
    if (parameter.name === undefined || /^\p{ASCII}*$/u.test(parameter.name)) return;
    yield {
      at: at(parameter.node, 'name'),
      message: `Rename the ${labelOf(parameter)} with ASCII characters only.`,
    };
  },
  examples: () => ({
    good: [
      parameters(
        { name: 'size', in: 'formData', type: 'string' },
        { name: 'größe', in: 'query', type: 'string' },
      ),
    ],
    bad: [
      {
        input: parameters(
          { name: 'größe', in: 'formData', type: 'string' },
          { name: 'prix €', in: 'formData', type: 'number' },
        ),
        at: ['/paths/~1orders/get/parameters/0/name', '/paths/~1orders/get/parameters/1/name'],
      },
    ],
  }),
});

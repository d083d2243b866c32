import { parameters } from '../../kit/examples';
import { isMisspelt } from '../../kit/misspelt';
import { isOutsideBody, labelOf } from '../../kit/parameter';
import { keyOf } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-parameter-type-required',
  title: 'Parameters outside the body have a type',
  why: 'The designer chooses the kind of field by the type.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'parameter',
  where: ({ node: { members } }) => !members.has('type') && !members.has('schema'),
  *check(parameter) {
    if (!isOutsideBody(parameter)) return;
    if (isMisspelt(parameter.node, 'parameter', 'type')) return;
    yield {
      at: keyOf(parameter.node),
      message: `Add a "type" such as "string" to the ${labelOf(parameter)}.`,
    };
  },
  examples: () => ({
    good: [
      parameters(
        { name: 'status', in: 'query', type: 'string' },
        { name: 'filter', in: 'body', schema: { type: 'object' } },
      ),
    ],
    bad: [
      {
        input: parameters(
          { name: 'status', in: 'query' },
          { name: 'X-Count', in: 'header', format: 'int32' },
        ),
        at: ['/paths/~1orders/get/parameters/0', '/paths/~1orders/get/parameters/1'],
      },
    ],
  }),
});

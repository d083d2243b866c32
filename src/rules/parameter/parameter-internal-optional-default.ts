import { parameters } from '../../kit/examples';
import { isOutsideBody, labelOf } from '../../kit/parameter';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-parameter-internal-optional-default',
  title: 'Internal parameters with a default are required',
  why: 'The platform leaves out optional internal parameters, so their default is never sent.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'InternalPropertyWithDefaultOptional' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'parameter',
  having: 'default',
  *check(parameter) {
    const { node, internal, required } = parameter;
    if (!internal || required || !isOutsideBody(parameter) || !node.members.has('default')) return;
    const verb = node.members.has('required') ? 'Change "required" to true in' : 'Add "required": true to';
    yield {
      at: at(node, 'required'),
      message: `${verb} the ${labelOf(parameter)}: only then is its default sent.`,
    };
  },
  examples: () => ({
    good: [
      parameters({
        name: 'v',
        in: 'query',
        type: 'string',
        required: true,
        default: '2',
        'x-ms-visibility': 'internal',
      }),
      parameters({ name: 'v', in: 'query', type: 'string', default: '2', 'x-ms-visibility': 'advanced' }),
    ],
    bad: [
      {
        input: parameters(
          { name: 'v', in: 'query', type: 'string', default: '2', 'x-ms-visibility': 'internal' },
          {
            name: 'raw',
            in: 'query',
            type: 'boolean',
            required: false,
            default: true,
            'x-ms-visibility': 'internal',
          },
        ),
        at: ['/paths/~1orders/get/parameters/0', '/paths/~1orders/get/parameters/1/required'],
      },
    ],
  }),
});

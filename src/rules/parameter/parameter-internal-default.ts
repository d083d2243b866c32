import { parameters } from '../../kit/examples';
import { isOutsideBody, labelOf } from '../../kit/parameter';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-parameter-internal-default',
  title: 'Required internal parameters have a default',
  why: 'Users cannot see an internal parameter, so its default is the only value it can have.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'openapi-extensions#x-ms-visibility',
  on: 'parameter',
  having: 'x-ms-visibility',
  *check(parameter) {
    const { node, internal, required } = parameter;
    if (!internal || !required || !isOutsideBody(parameter) || node.members.has('default')) return;
    // No parameter takes the address of a webhook: pp-notification-url-position.
    if (node.members.has('x-ms-notification-url')) return;
    yield {
      at: at(node, 'default'),
      message: `Add a "default" to the ${labelOf(parameter)}: it is required, but users cannot see it.`,
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
      parameters({ name: 'v', in: 'query', type: 'string', 'x-ms-visibility': 'internal' }),
    ],
    bad: [
      {
        input: parameters(
          { name: 'v', in: 'query', type: 'string', required: true, 'x-ms-visibility': 'internal' },
          { name: 'Accept', in: 'header', type: 'string', required: true, 'x-ms-visibility': 'internal' },
        ),
        at: ['/paths/~1orders/get/parameters/0', '/paths/~1orders/get/parameters/1'],
      },
    ],
  }),
});

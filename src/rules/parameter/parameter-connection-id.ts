import { parameters } from '../../kit/examples';
import { labelOf } from '../../kit/parameter';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';
import { RESERVED_PARAMETER } from '../../model/tables/parameters';

export default definitionRule({
  id: 'pp-parameter-connection-id',
  title: `No parameter is named ${RESERVED_PARAMETER}`,
  why: 'The platform itself adds a parameter of this name to every operation.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'ConnectionIdParameterNotAllowed', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'parameter',
  having: 'name',
  where: ({ name }) => name === RESERVED_PARAMETER,
  *check(parameter) {
    yield {
      at: at(parameter.node, 'name'),
      message: `Rename the ${labelOf(parameter)}: the platform reserves this name.`,
    };
  },
  examples: () => ({
    good: [parameters({ name: 'connectionIds', in: 'query', type: 'string' })],
    bad: [
      {
        input: parameters(
          { name: 'connectionId', in: 'query', type: 'string' },
          { name: 'connectionId', in: 'header', type: 'string' },
        ),
        at: ['/paths/~1orders/get/parameters/0/name', '/paths/~1orders/get/parameters/1/name'],
      },
    ],
  }),
});

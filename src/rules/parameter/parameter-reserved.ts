import { parameters } from '../../kit/examples';
import { labelOf } from '../../kit/parameter';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';
import { RESERVED_HEADERS } from '../../model/tables/parameters';

export default definitionRule({
  id: 'pp-parameter-reserved',
  title: `No parameter stands for the ${RESERVED_HEADERS.join(', ')} header`,
  why: 'The platform itself writes this header, from the connection of the user; a parameter would give secrets a field in every step.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'ReservedParameterIsUsed', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#parameters',
  on: 'parameter',
  where: (parameter) => parameter.in === 'header' && isReserved(parameter.name),
  *check(parameter) {
    yield {
      at: at(parameter.node, 'name'),
      message: `Remove the ${labelOf(parameter)}: describe the sign-in in "securityDefinitions" instead.`,
    };
  },
  examples: () => ({
    good: [
      parameters(
        { name: 'Accept', in: 'header', type: 'string' },
        { name: 'authorization', in: 'query', type: 'string' },
        { name: 'X-Authorization', in: 'header', type: 'string' },
      ),
    ],
    bad: [
      {
        input: parameters(
          { name: 'Authorization', in: 'header', type: 'string' },
          { name: 'authorization', in: 'header', type: 'string' },
        ),
        at: ['/paths/~1orders/get/parameters/0/name', '/paths/~1orders/get/parameters/1/name'],
      },
    ],
  }),
});

/** Header names have no case (RFC 9110, section 5.1). */
function isReserved(name = ''): boolean {
  return RESERVED_HEADERS.some((header) => header.toLowerCase() === name.toLowerCase());
}

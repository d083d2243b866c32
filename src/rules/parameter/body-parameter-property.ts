import { paths } from '../../kit/examples';
import { labelOf } from '../../kit/parameter';
import { keyOf } from '../../kit/place';
import { definitionRule } from '../../model/rule';
import { SCHEMA_ONLY_KEYWORDS, VALUE_KEYWORDS } from '../../model/tables/parameters';

export default definitionRule({
  id: 'pp-body-parameter-property',
  title: 'Body parameters describe their value in the schema',
  why: 'Beside the schema, members such as type and enum are not allowed on a body parameter.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'BodyParameterPropertyNotValid', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'parameter',
  where: (parameter) => parameter.in === 'body',
  *check(parameter) {
    for (const keyword of [...VALUE_KEYWORDS, ...SCHEMA_ONLY_KEYWORDS]) {
      const member = parameter.node.members.get(keyword);
      if (member !== undefined)
        yield {
          at: keyOf(member),
          message: `Move "${keyword}" into the schema of the ${labelOf(parameter)}.`,
        };
    }
  },
  examples: () => ({
    good: [
      paths({
        'post /orders': {
          operationId: 'CreateOrder',
          parameters: [
            {
              name: 'order',
              in: 'body',
              description: 'The order to create.',
              required: true,
              schema: { type: 'object', default: {} },
              'x-ms-summary': 'Order',
            },
          ],
        },
      }),
    ],
    bad: [
      {
        input: paths({
          'post /orders': {
            operationId: 'CreateOrder',
            parameters: [
              { name: 'note', in: 'body', type: 'string', schema: { type: 'string' }, default: 'none' },
            ],
          },
        }),
        at: ['/paths/~1orders/post/parameters/0/type', '/paths/~1orders/post/parameters/0/default'],
      },
      {
        input: paths({
          'post /orders': {
            operationId: 'CreateOrder',
            parameters: [{ name: 'order', in: 'body', properties: { id: { type: 'string' } } }],
          },
        }),
        at: ['/paths/~1orders/post/parameters/0/properties'],
      },
    ],
  }),
});

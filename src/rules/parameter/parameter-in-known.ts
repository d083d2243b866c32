import { fixOf, setValue } from '../../kit/edits';
import { parameters, paths } from '../../kit/examples';
import { hasKnownPlace, labelOf } from '../../kit/parameter';
import { at } from '../../kit/place';
import { enumerate, quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';
import { PARAMETER_PLACES } from '../../model/tables/parameters';

export default definitionRule({
  id: 'pp-parameter-in-known',
  title: 'Parameters stand in the path, query, header, body or form data',
  why: 'A parameter in any other place, such as the cookies of OpenAPI 3, is not sent.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'JsonValueNotInEnum', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  fixable: true,
  on: 'parameter',
  having: 'in',
  where: (parameter) => !hasKnownPlace(parameter),
  *check(parameter, { document }) {
    const place = parameter.node.members.get('in');
    if (place === undefined) return;
    const exact = PARAMETER_PLACES.find((known) => known.toLowerCase() === parameter.in?.toLowerCase());
    yield {
      at: at(parameter.node, 'in'),
      message: `Write ${exact === undefined ? enumerate(PARAMETER_PLACES.map(quote), 'or') : quote(exact)} instead of ${quote(place.data)} in the ${labelOf(parameter)}.`,
      ...fixOf(exact === undefined ? undefined : setValue(document, place, exact)),
    };
  },
  examples: () => ({
    good: [parameters({ name: 'file', in: 'formData', type: 'file' })],
    bad: [
      {
        input: paths({
          'post /orders': {
            operationId: 'UploadOrders',
            consumes: ['multipart/form-data'],
            parameters: [
              { name: 'session', in: 'cookie', type: 'string' },
              {
                name: 'file',
                in: 'formdata',
                type: 'file',
                'x-ms-summary': 'File',
                description: 'The orders.',
              },
            ],
          },
        }),
        at: ['/paths/~1orders/post/parameters/0/in', '/paths/~1orders/post/parameters/1/in'],
      },
    ],
  }),
});

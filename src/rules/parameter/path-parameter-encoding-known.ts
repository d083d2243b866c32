import { fixOf } from '../../kit/edits';
import { paths } from '../../kit/examples';
import { labelOf } from '../../kit/parameter';
import { at } from '../../kit/place';
import { caseFix } from '../../kit/structure-fix';
import { enumerate, quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';
import { URL_ENCODINGS } from '../../model/tables/parameters';

export default definitionRule({
  id: 'pp-path-parameter-encoding-known',
  title: 'The encoding of a path parameter is single or double',
  why: 'The platform knows these two ways to encode a value in a path.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'JsonValueNotInEnum', policy: '5000.2.6.2' },
  reference: 'openapi-extensions#x-ms-url-encoding',
  fixable: true,
  on: 'parameter',
  having: 'x-ms-url-encoding',
  *check(parameter, { document }) {
    const encoding = parameter.node.members.get('x-ms-url-encoding');
    if (
      parameter.in !== 'path' ||
      encoding === undefined ||
      URL_ENCODINGS.some((known) => known === encoding.data)
    )
      return;
    const known = URL_ENCODINGS.map((name) => quote(name));
    yield {
      at: at(parameter.node, 'x-ms-url-encoding'),
      message: `Write ${enumerate(known, 'or')} instead of ${quote(encoding.data)} in the ${labelOf(parameter)}.`,
      ...fixOf(caseFix(document, encoding, URL_ENCODINGS)),
    };
  },
  examples: () => ({
    good: [
      paths({
        'get /orders/{id}/lines/{line}': {
          operationId: 'GetOrderLine',
          parameters: [
            { name: 'id', in: 'path', required: true, type: 'string', 'x-ms-url-encoding': 'double' },
            { name: 'line', in: 'path', required: true, type: 'string', 'x-ms-url-encoding': 'single' },
          ],
        },
      }),
    ],
    bad: [
      {
        input: paths({
          'get /orders/{id}/lines/{line}': {
            operationId: 'GetOrderLine',
            parameters: [
              { name: 'id', in: 'path', required: true, type: 'string', 'x-ms-url-encoding': true },
              { name: 'line', in: 'path', required: true, type: 'string', 'x-ms-url-encoding': 'Single' },
            ],
          },
        }),
        at: [
          '/paths/~1orders~1{id}~1lines~1{line}/get/parameters/0/x-ms-url-encoding',
          '/paths/~1orders~1{id}~1lines~1{line}/get/parameters/1/x-ms-url-encoding',
        ],
      },
    ],
  }),
});

import { parameters } from '../../kit/examples';
import { lacks } from '../../kit/info';
import { isMisspelt } from '../../kit/misspelt';
import { isField, labelOf } from '../../kit/parameter';
import { at } from '../../kit/place';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-parameter-description-required',
  title: 'Visible parameters have a description',
  why: 'The description is the hint in the empty field of the designer.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent'],
  microsoft: { rule: 'RequiredPropertyMissing', policy: '5000.2.6.2' },
  reference: 'connector-string-guidance#parameters',
  on: 'parameter',
  where: (parameter) => lacks(parameter.node, 'description') && isField(parameter),
  *check(parameter) {
    if (isMisspelt(parameter.node, 'parameter', 'description')) return;
    yield {
      at: at(parameter.node, 'description'),
      message: `Add a "description" that says what to enter to the ${labelOf(parameter)}.`,
    };
  },
  examples: () => ({
    good: [
      parameters({ name: 'pageSize', in: 'query', type: 'integer', description: 'Orders on each page.' }),
      parameters({ name: 'api-version', in: 'query', type: 'string', 'x-ms-visibility': 'internal' }),
    ],
    bad: [
      {
        input: parameters(
          { name: 'pageSize', in: 'query', type: 'integer', 'x-ms-summary': 'Page Size' },
          { name: 'status', in: 'query', type: 'string', description: '' },
        ),
        at: ['/paths/~1orders/get/parameters/0', '/paths/~1orders/get/parameters/1/description'],
      },
    ],
  }),
});

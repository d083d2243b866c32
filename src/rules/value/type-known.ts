import { definitions, parameters } from '../../kit/examples';
import { at } from '../../kit/place';
import { enumerate, quote } from '../../kit/text';
import { ofOwner } from '../../kit/value';
import { definitionRule } from '../../model/rule';
import { TYPES } from '../../model/tables/value-types';

export default definitionRule({
  id: 'pp-type-known',
  title: 'Types are types of Swagger 2.0',
  why: 'The platform cannot build a field or a value of a type it does not know.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'JsonValueNotInEnum', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'typedValue',
  having: 'type',
  *check({ node, kind, type }) {
    const known = TYPES[kind];
    if (type === undefined || known.includes(type)) return;
    const names = known.filter((name) => name !== 'file');
    yield {
      at: at(node, 'type'),
      message: `Write ${enumerate(names, 'or')} instead of ${quote(type)} as the type${ofOwner(node)}.`,
    };
  },
  examples: {
    good: [definitions({ Order: { type: 'object', properties: { total: { type: 'number' } } } })],
    bad: [
      {
        input: definitions({
          Order: { type: 'object', properties: { total: { type: 'float' }, due: { type: 'date' } } },
        }),
        at: ['/definitions/Order/properties/total/type', '/definitions/Order/properties/due/type'],
      },
      {
        input: parameters({ name: 'filter', in: 'query', type: 'object' }),
        at: ['/paths/~1orders/get/parameters/0/type'],
      },
    ],
  },
});

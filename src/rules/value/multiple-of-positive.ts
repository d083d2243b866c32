import { definitions, parameters } from '../../kit/examples';
import { at } from '../../kit/place';
import { literal, numberOf, ofOwner } from '../../kit/value';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-multiple-of-positive',
  title: '"multipleOf" is greater than zero',
  why: 'No number but zero is a multiple of zero, and steps have no sign.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'MultipleOfMustBeGreaterThanZero', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  on: 'typedValue',
  having: 'multipleOf',
  *check({ node }, { document }) {
    const value = node.members.get('multipleOf');
    const step = numberOf(value);
    if (value === undefined || step === undefined || step > 0 || node.members.has('$ref')) return;
    const repair = step < 0 ? `Write ${-step} instead of` : 'Remove';
    yield {
      at: at(node, 'multipleOf'),
      message: `${repair} the "multipleOf" ${literal(value, document)}${ofOwner(node)}.`,
    };
  },
  examples: () => ({
    good: [definitions({ Price: { type: 'number', multipleOf: 0.01 } })],
    bad: [
      {
        input: definitions({
          Price: { type: 'number', multipleOf: 0 },
          Amount: { type: 'integer', multipleOf: -5 },
        }),
        at: ['/definitions/Price/multipleOf', '/definitions/Amount/multipleOf'],
      },
      {
        input: parameters({ name: 'top', in: 'query', type: 'integer', multipleOf: 0 }),
        at: ['/paths/~1orders/get/parameters/0/multipleOf'],
      },
    ],
  }),
});

import { parameters } from '../../kit/examples';
import { identityOf, inUse, kindOf } from '../../kit/parameter';
import { quote, repeated } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-operation-parameter-unique',
  title: 'Parameters of an operation are unique',
  why: 'Two parameters with one name in one place cannot be told apart.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'OperationParametersContainDuplicateParameter', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#operations',
  on: 'operation',
  *check({ ownParameters, label }) {
    for (const { item, first } of repeated(ownParameters, identityOf))
      yield {
        at: inUse(item, 'name'),
        message: `Rename or remove this ${kindOf(item.parameter)} ${quote(item.parameter.name)}: ${label} has it already.`,
        related: [{ at: inUse(first, 'name'), message: 'The first parameter of this name and place.' }],
      };
  },
  examples: () => ({
    good: [
      parameters({ name: 'id', in: 'query', type: 'string' }, { name: 'id', in: 'header', type: 'string' }),
    ],
    bad: [
      {
        input: parameters(
          { name: 'status', in: 'query', type: 'string' },
          { name: 'status', in: 'query', type: 'string' },
          { name: 'status', in: 'query', type: 'integer' },
        ),
        at: ['/paths/~1orders/get/parameters/1/name', '/paths/~1orders/get/parameters/2/name'],
      },
    ],
  }),
});

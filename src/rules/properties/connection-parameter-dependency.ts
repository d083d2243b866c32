import { connection } from '../../kit/connection-examples';
import { allowedValuesOf, connectionLabel, constraintOf } from '../../kit/connection';
import { keyOf, valueOf } from '../../kit/place';
import { suggest } from '../../kit/suggest';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule, type JsonObject } from '../../model/rule';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

const plan = { type: 'string', uiDefinition: { constraints: { allowedValues: [{ value: 'pro' }] } } };
const after = (name: string, value: string): JsonObject => ({
  type: 'string',
  uiDefinition: { constraints: { dependencies: { [name]: { values: [value] } } } },
});

export default propertiesRule({
  id: 'pp-connection-parameter-dependency',
  title: 'Connection parameters depend on parameters and values that exist',
  why: 'A field that depends on something that never happens is never shown.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  on: 'connectionParameter',
  *check(parameter, { connectionParameters }) {
    const dependencies = constraintOf(parameter, 'dependencies')?.members ?? [];
    const others = connectionParameters.filter((other) => other.set === parameter.set && other !== parameter);
    for (const [name, node] of dependencies) {
      const other = others.find((one) => one.name === name);
      if (other === undefined) {
        const near = suggest(
          name,
          others.map((one) => one.name),
        );
        const repair =
          near === undefined ? `Remove ${quote(name)}` : `Write ${quote(near)} instead of ${quote(name)}`;
        yield {
          at: keyOf(node),
          message: `${repair} in the dependencies of ${connectionLabel(parameter)}: there is no such parameter beside it.`,
        };
        continue;
      }
      const allowed = allowedValuesOf(other).flatMap((value) => textOf(value) ?? []);
      for (const value of node.members.get('values')?.items ?? [])
        if (allowed.length > 0 && !allowed.includes(textOf(value) ?? ''))
          yield {
            at: valueOf(value),
            message: `Write one of the allowed values of ${quote(name)} instead of ${quote(value.data)} in ${connectionLabel(parameter)}.`,
          };
    }
  },
  examples: () => ({
    good: [connection({ plan, seats: after('plan', 'pro') })],
    bad: [
      {
        input: connection({ plan, seats: after('Plans', 'pro'), users: after('plan', 'Pro') }),
        at: [
          '/properties/connectionParameters/seats/uiDefinition/constraints/dependencies/Plans',
          '/properties/connectionParameters/users/uiDefinition/constraints/dependencies/plan/values/0',
        ],
      },
    ],
  }),
});

import { connection } from '../../kit/connection-examples';
import { allowedValuesOf, connectionLabel } from '../../kit/connection';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule, type JsonObject } from '../../model/rule';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

const region = (defaultValue: string): JsonObject => ({
  type: 'string',
  defaultValue,
  uiDefinition: { constraints: { allowedValues: [{ value: 'eu', text: 'Europe' }] } },
});

export default propertiesRule({
  id: 'pp-connection-parameter-default-allowed',
  title: 'The default of a connection parameter is one of its allowed values',
  why: 'Users see a list without the value that is chosen for them.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  on: 'connectionParameter',
  having: 'defaultValue',
  *check(parameter) {
    const value = textOf(parameter.node.members.get('defaultValue'));
    const allowed = allowedValuesOf(parameter).flatMap((node) => textOf(node) ?? []);
    const [first] = allowed;
    if (value === undefined || first === undefined || allowed.includes(value)) return;
    yield {
      at: at(parameter.node, 'defaultValue'),
      message: `Write one of the allowed values, such as ${quote(first)}, instead of ${quote(value)} as default of ${connectionLabel(parameter)}.`,
    };
  },
  examples: () => ({
    good: [
      connection({ region: region('eu') }),
      connection({ region: { type: 'string', defaultValue: 'us' } }),
    ],
    bad: [
      {
        input: connection({ region: region('us'), zone: region('EU') }),
        at: [
          '/properties/connectionParameters/region/defaultValue',
          '/properties/connectionParameters/zone/defaultValue',
        ],
      },
    ],
  }),
});

import { connection } from '../../kit/connection-examples';
import { connectionLabel } from '../../kit/connection';
import { keyOf } from '../../kit/place';
import { isBlank } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

export default propertiesRule({
  id: 'pp-connection-parameter-secret-default',
  title: 'Secret connection parameters have no default value',
  why: 'The files are public: a default that works gives everybody access, and one that does not only confuses.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  on: 'connectionParameter',
  having: 'defaultValue',
  *check(parameter) {
    const value = parameter.node.members.get('defaultValue');
    if (value === undefined || parameter.type !== 'securestring' || isBlank(textOf(value))) return;
    yield {
      at: keyOf(value),
      message: `Remove "defaultValue" from ${connectionLabel(parameter)}: it is secret.`,
    };
  },
  examples: () => ({
    good: [connection({ region: { type: 'string', defaultValue: 'eu' }, key: { type: 'securestring' } })],
    bad: [
      {
        input: connection({
          key: { type: 'securestring', defaultValue: 'my key' },
          pin: { type: 'securestring', defaultValue: '0000' },
        }),
        at: [
          '/properties/connectionParameters/key/defaultValue',
          '/properties/connectionParameters/pin/defaultValue',
        ],
      },
    ],
  }),
});

import { connection } from '../../kit/connection-examples';
import { keyOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { propertiesRule } from '../../model/rule';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

export default propertiesRule({
  id: 'pp-connection-parameter-name',
  title: 'Names of connection parameters consist of letters, digits and underscores',
  why: "Policies refer to a connection parameter by its name; Microsoft's schema knows no other characters.",
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  on: 'connectionParameter',
  *check({ node, name }) {
    if (/^\w+(:\w+)?$/.test(name)) return;
    const repaired = name.trim().replace(/[^\w:]+/g, '_');
    yield {
      at: keyOf(node),
      message: `Rename ${quote(name)}${/^\w+(:\w+)?$/.test(repaired) ? ` to ${quote(repaired)}` : ' to letters, digits and underscores'}.`,
    };
  },
  examples: () => ({
    good: [connection({ api_key: { type: 'securestring' }, 'token:region': { type: 'string' } })],
    bad: [
      {
        input: connection({
          'API Key': { type: 'securestring' },
          'x-user': { type: 'string' },
          ':': { type: 'string' },
        }),
        at: [
          '/properties/connectionParameters/API Key',
          '/properties/connectionParameters/x-user',
          '/properties/connectionParameters/:',
        ],
      },
    ],
  }),
});

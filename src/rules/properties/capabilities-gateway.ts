import { properties } from '../../kit/examples';
import { isGateway } from '../../kit/connection';
import { valueOf } from '../../kit/place';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';

export default propertiesRule({
  id: 'pp-capabilities-gateway',
  title: 'A connector with the capability "gateway" has a parameter for the gateway',
  why: 'Users choose their gateway in a connection parameter; without one a connection reaches no gateway.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'paconn-cli#api-properties-file',
  once: true,
  on: 'properties',
  *check({ body, connectionParameters }) {
    const listed = body?.members.get('capabilities')?.items.find((item) => textOf(item) === 'gateway');
    if (listed === undefined || connectionParameters.some(isGateway)) return;
    yield {
      at: valueOf(listed),
      message:
        'Add a connection parameter of type "gatewaySetting", or remove "gateway" from "capabilities".',
    };
  },
  examples: () => ({
    good: [
      properties({
        capabilities: ['gateway'],
        connectionParameters: { gateway: { type: 'gatewaySetting' } },
      }),
      properties({ capabilities: ['cloud'], connectionParameters: {} }),
    ],
    bad: [
      {
        input: properties({
          capabilities: ['actions', 'gateway'],
          connectionParameters: { username: { type: 'string' } },
        }),
        at: ['/properties/capabilities/1'],
      },
    ],
  }),
});

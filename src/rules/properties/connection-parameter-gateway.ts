import { properties } from '../../kit/examples';
import { connectionLabel } from '../../kit/connection';
import { at } from '../../kit/place';
import { textOf } from '../../model/json';
import { propertiesRule, type JsonObject } from '../../model/rule';

const gateway = { type: 'gatewaySetting', gatewaySettings: {} };
const connector = (connectionParameters: JsonObject, ...capabilities: readonly string[]): JsonObject =>
  properties({ capabilities, connectionParameters });

export default propertiesRule({
  id: 'pp-connection-parameter-gateway',
  title: 'A connector with a gateway parameter has the capability "gateway"',
  why: 'Without the capability the platform offers no on-premises data gateway to choose.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'paconn-cli#api-properties-file',
  on: 'connectionParameter',
  *check(parameter, { root, body }) {
    if (parameter.type !== 'gatewaySetting') return;
    if (body?.members.get('capabilities')?.items.some((item) => textOf(item) === 'gateway') === true) return;
    yield {
      at: at(root, 'properties', 'capabilities'),
      message: `Add "gateway" to "capabilities": ${connectionLabel(parameter)} needs a gateway.`,
      related: [{ at: at(parameter.node, 'type'), message: 'The parameter for the gateway.' }],
    };
  },
  examples: () => ({
    good: [connector({ gateway }, 'gateway'), connector({ api_key: { type: 'securestring' } })],
    bad: [
      {
        input: connector({ gateway, other: gateway }, 'actions'),
        at: ['/properties/capabilities', '/properties/capabilities'],
      },
      { input: properties({ connectionParameters: { gateway } }), at: ['/properties'] },
    ],
  }),
});

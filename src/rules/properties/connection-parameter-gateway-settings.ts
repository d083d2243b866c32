import { connection } from '../../kit/connection-examples';
import { connectionLabel, isGateway } from '../../kit/connection';
import { at, keyOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { scalarText } from '../../model/json';
import { propertiesRule, type JsonObject } from '../../model/rule';
import { GATEWAY_SOURCE } from '../../model/tables/connection-parameters';

const SETTINGS = `{ "dataSourceType": "${GATEWAY_SOURCE}", "connectionDetails": [] }`;

const gateway = (gatewaySettings: JsonObject): JsonObject => ({ type: 'gatewaySetting', gatewaySettings });
const own = { dataSourceType: GATEWAY_SOURCE, connectionDetails: [] };

export default propertiesRule({
  id: 'pp-connection-parameter-gateway-settings',
  title: 'A gateway parameter says which kind of source the gateway connects to',
  why: 'By "dataSourceType" the gateway knows that it serves a custom connector; the portal writes it into every such parameter.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'connection-parameters',
  on: 'connectionParameter',
  *check(parameter) {
    const settings = parameter.node.members.get('gatewaySettings');
    const type = settings?.members.get('dataSourceType');
    if (!isGateway(parameter)) {
      if (settings !== undefined && parameter.type !== undefined)
        yield {
          at: keyOf(settings),
          message: `Remove "gatewaySettings" from ${connectionLabel(parameter)}, or make its type "gatewaySetting".`,
        };
    } else if (settings === undefined)
      yield {
        at: keyOf(parameter.node),
        message: `Add "gatewaySettings": ${SETTINGS} to ${connectionLabel(parameter)}.`,
      };
    else if (settings.kind === 'object' && (type === undefined || type.kind === 'string'))
      if (scalarText(type) !== GATEWAY_SOURCE)
        yield {
          at: at(settings, 'dataSourceType'),
          message: `Write ${quote(GATEWAY_SOURCE)} as "dataSourceType" of ${connectionLabel(parameter)}: the gateway connects to a custom connector.`,
        };
  },
  examples: () => ({
    good: [
      connection({ gateway: gateway(own) }),
      connection({ gateway: { type: 'gatewaySetting', gatewaySettings: 'CustomConnector' } }),
      connection({ host: { type: 'string' } }),
    ],
    bad: [
      {
        input: connection({ gateway: { type: 'gatewaySetting' }, other: gateway({}) }),
        at: ['gateway', 'other/gatewaySettings'].map((path) => `/properties/connectionParameters/${path}`),
      },
      {
        input: connection({ gateway: gateway({ ...own, dataSourceType: 'SharePoint' }) }),
        at: ['/properties/connectionParameters/gateway/gatewaySettings/dataSourceType'],
      },
      {
        input: connection({ host: { type: 'string', gatewaySettings: own } }),
        at: ['/properties/connectionParameters/host/gatewaySettings'],
      },
    ],
  }),
});

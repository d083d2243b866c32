import { connection } from '../../kit/connection-examples';
import { connectionLabel } from '../../kit/connection';
import { fixOf } from '../../kit/edits';
import { at } from '../../kit/place';
import { caseFix } from '../../kit/structure-fix';
import { suggest } from '../../kit/suggest';
import { enumerate, quote } from '../../kit/text';
import { propertiesRule } from '../../model/rule';
import { CONNECTION_PARAMETER_TYPES } from '../../model/tables/connection-parameters';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

export default propertiesRule({
  id: 'pp-connection-parameter-type',
  title: 'Every connection parameter has a known type',
  why: "The type decides how the value is asked for and stored; Microsoft's check compares it letter by letter.",
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  fixable: true,
  on: 'connectionParameter',
  *check(parameter, { document }) {
    const { node, type } = parameter;
    if (type !== undefined && CONNECTION_PARAMETER_TYPES.includes(type)) return;
    const value = node.members.get('type');
    yield {
      at: at(node, 'type'),
      message: type === undefined ? `Add a "type" to ${connectionLabel(parameter)}: ${KNOWN}.` : repair(type),
      ...fixOf(value === undefined ? undefined : caseFix(document, value, CONNECTION_PARAMETER_TYPES)),
    };
  },
  examples: () => ({
    good: [connection({ api_key: { type: 'securestring' }, token: { type: 'oauthSetting' } })],
    bad: [
      {
        input: connection({ api_key: { type: 'secureString' }, region: { type: 'choice' } }),
        at: ['/properties/connectionParameters/api_key/type', '/properties/connectionParameters/region/type'],
      },
      {
        input: connection({ api_key: { uiDefinition: {} } }),
        at: ['/properties/connectionParameters/api_key'],
      },
    ],
  }),
});

const KNOWN = enumerate(
  ['string', 'securestring', 'int', 'bool', 'oauthSetting', 'gatewaySetting'].map(quote),
  'or',
);

function repair(type: string): string {
  const near = suggest(type, CONNECTION_PARAMETER_TYPES);
  return `Write ${near === undefined ? KNOWN : quote(near)} instead of ${quote(type)}.`;
}

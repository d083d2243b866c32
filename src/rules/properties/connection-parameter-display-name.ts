import { connection, field } from '../../kit/connection-examples';
import { connectionLabel, isAsked, lacksText } from '../../kit/connection';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { titleOf } from '../../kit/words';
import { propertiesRule } from '../../model/rule';

export default propertiesRule({
  id: 'pp-connection-parameter-display-name',
  title: 'Every connection parameter that users fill in has a display name',
  why: 'The display name is the label of the field when a user creates a connection.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent'],
  reference: 'paconn-cli#api-properties-file',
  on: 'connectionParameter',
  *check(parameter) {
    const { node, name, uiDefinition } = parameter;
    if (!isAsked(parameter) || !lacksText(uiDefinition?.members.get('displayName'))) return;
    yield {
      at: at(node, 'uiDefinition', 'displayName'),
      message: `Add a "displayName" to ${connectionLabel(parameter)}, such as ${quote(titleOf(name) || 'API key')}.`,
    };
  },
  examples: () => ({
    good: [field({ displayName: 'API key' }), field({ constraints: { hidden: 'true' } })],
    bad: [
      {
        input: field({ description: 'The API key of your account' }),
        at: ['/properties/connectionParameters/api_key/uiDefinition'],
      },
      {
        input: connection({
          api_key: { type: 'securestring', uiDefinition: { displayName: '' } },
          region: { type: 'string', uiDefinition: { description: 'Region of your account' } },
        }),
        at: [
          '/properties/connectionParameters/api_key/uiDefinition/displayName',
          '/properties/connectionParameters/region/uiDefinition',
        ],
      },
    ],
  }),
});

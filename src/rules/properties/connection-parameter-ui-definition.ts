import { connection, field, oauth } from '../../kit/connection-examples';
import { connectionLabel, hasField, isOAuth } from '../../kit/connection';
import { at } from '../../kit/place';
import { propertiesRule } from '../../model/rule';

export default propertiesRule({
  id: 'pp-connection-parameter-ui-definition',
  title: 'Every connection parameter has a uiDefinition',
  why: 'Without it users who create a connection see a field without label and help.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent'],
  microsoft: { policy: '5000.2.6.9' },
  reference: 'paconn-cli#api-properties-file',
  on: 'connectionParameter',
  *check(parameter) {
    const { node, uiDefinition } = parameter;
    if (isOAuth(parameter) || hasField(uiDefinition)) return;
    yield {
      at: at(node, 'uiDefinition'),
      message: `Give ${connectionLabel(parameter)} a "uiDefinition" with "displayName", "description" and "constraints".`,
    };
  },
  examples: () => ({
    good: [
      field({ displayName: 'API key', description: 'The API key of your account' }),
      oauth({ identityProvider: 'oauth2' }),
    ],
    bad: [
      {
        input: connection({
          api_key: { type: 'securestring' },
          region: { type: 'string', uiDefinition: {} },
        }),
        at: [
          '/properties/connectionParameters/api_key',
          '/properties/connectionParameters/region/uiDefinition',
        ],
      },
    ],
  }),
});

import { connection, field } from '../../kit/connection-examples';
import { connectionLabel, isAsked } from '../../kit/connection';
import { at } from '../../kit/place';
import { bareText } from '../../kit/words';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';

export default propertiesRule({
  id: 'pp-connection-parameter-description-differs',
  title: 'The description of a connection parameter says more than its display name',
  why: 'The display name stands right above it; users need to know what to enter, and where to find it.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent'],
  reference: 'paconn-cli#api-properties-file',
  on: 'connectionParameter',
  *check(parameter) {
    const { node, uiDefinition } = parameter;
    const name = bareText(textOf(uiDefinition?.members.get('displayName')) ?? '');
    const description = bareText(textOf(uiDefinition?.members.get('description')) ?? '');
    if (name === '' || name !== description || !isAsked(parameter)) return;
    yield {
      at: at(node, 'uiDefinition', 'description'),
      message: `Say in the description of ${connectionLabel(parameter)} what to enter and where to find it: it repeats the display name.`,
    };
  },
  examples: () => ({
    good: [
      field({ displayName: 'API key', description: 'The API key' }),
      field({ displayName: 'Key', description: 'Key', constraints: { hidden: 'true' } }),
    ],
    bad: [
      {
        input: connection({
          api_key: {
            type: 'securestring',
            uiDefinition: { displayName: 'API key', description: 'API Key.' },
          },
          region: { type: 'string', uiDefinition: { displayName: 'Region', description: 'Region' } },
        }),
        at: [
          '/properties/connectionParameters/api_key/uiDefinition/description',
          '/properties/connectionParameters/region/uiDefinition/description',
        ],
      },
    ],
  }),
});

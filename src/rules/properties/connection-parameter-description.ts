import { connection, field } from '../../kit/connection-examples';
import { connectionLabel, isAsked, lacksText } from '../../kit/connection';
import { at } from '../../kit/place';
import { propertiesRule } from '../../model/rule';

export default propertiesRule({
  id: 'pp-connection-parameter-description',
  title: 'Every connection parameter that users fill in has a description',
  why: 'The description tells users what to enter and where to find it.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  microsoft: { policy: '5000.2.6.10' },
  reference: 'paconn-cli#api-properties-file',
  on: 'connectionParameter',
  *check(parameter) {
    const { node, uiDefinition } = parameter;
    const inSchema = uiDefinition?.members.get('schema')?.members.get('description');
    const description = uiDefinition?.members.get('description') ?? inSchema;
    if (!isAsked(parameter) || !lacksText(description)) return;
    yield {
      at: at(node, 'uiDefinition', 'description'),
      message: `Add a "description" to ${connectionLabel(parameter)} that says what to enter and where to find it.`,
    };
  },
  examples: () => ({
    good: [
      field({ displayName: 'API key', description: 'The API key of your account' }),
      field({
        displayName: 'API key',
        schema: { type: 'securestring', description: 'The API key of your account' },
      }),
    ],
    bad: [
      {
        input: field({ displayName: 'API key' }),
        at: ['/properties/connectionParameters/api_key/uiDefinition'],
      },
      {
        input: connection({
          api_key: { type: 'securestring', uiDefinition: { displayName: 'API key', description: ' ' } },
          region: { type: 'string', uiDefinition: { displayName: 'Region' } },
        }),
        at: [
          '/properties/connectionParameters/api_key/uiDefinition/description',
          '/properties/connectionParameters/region/uiDefinition',
        ],
      },
    ],
  }),
});

import { field } from '../../kit/connection-examples';
import { connectionTexts } from '../../kit/connection-texts';
import { isStandInText } from '../../kit/placeholder';
import { valueOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { propertiesRule } from '../../model/rule';

export default propertiesRule({
  id: 'pp-connection-parameter-text-placeholder',
  title: 'Texts of connection parameters are no placeholders',
  why: 'A text that was copied from a template tells users nothing about the value they have to enter.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'paconn-cli#api-properties-file',
  on: 'properties',
  *check(properties) {
    for (const { node, text, name } of connectionTexts(properties))
      // "None" may well be a value to choose.
      if (node.key !== 'text' && isStandInText(text))
        yield { at: valueOf(node), message: `Write what to enter instead of ${quote(text)} as ${name}.` };
  },
  examples: () => ({
    good: [
      field({ displayName: 'API key', description: 'Your key in the form "Bearer YOUR_API_KEY" or <key>.' }),
      field({ displayName: 'Region', constraints: { allowedValues: [{ value: '-', text: 'None' }] } }),
      field({ displayName: 'Value', description: 'Enter your test value here.' }),
    ],
    bad: [
      {
        input: field({
          displayName: '<display name>',
          description: '<<Enter here your description>>',
          tooltip: 'TODO',
        }),
        at: [
          '/properties/connectionParameters/api_key/uiDefinition/displayName',
          '/properties/connectionParameters/api_key/uiDefinition/description',
          '/properties/connectionParameters/api_key/uiDefinition/tooltip',
        ],
      },
    ],
  }),
});

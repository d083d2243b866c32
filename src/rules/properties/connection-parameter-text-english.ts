import { field } from '../../kit/connection-examples';
import { connectionTexts } from '../../kit/connection-texts';
import { foreignWord } from '../../kit/english';
import { valueOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { propertiesRule } from '../../model/rule';

export default propertiesRule({
  id: 'pp-connection-parameter-text-english',
  title: 'Texts of connection parameters are in English',
  why: 'Microsoft translates connectors from English into all other languages.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  reference: 'certification-submission#define-operation-and-parameter-summaries-and-descriptions',
  on: 'properties',
  *check(properties) {
    for (const { node, text, name } of connectionTexts(properties)) {
      const foreign = foreignWord(text);
      if (foreign !== undefined)
        yield { at: valueOf(node), message: `Write the ${name} in English, without ${quote(foreign)}.` };
    }
  },
  examples: () => ({
    good: [
      field({ displayName: 'Clé µ', description: 'API key' }),
      field({ description: 'Client de la API: nom du compte' }),
      field({ displayName: 'ключ', constraints: { hidden: 'true' } }),
    ],
    bad: [
      {
        input: field({ description: 'Der Schlüssel Ihres Kontos, den Sie in den Einstellungen finden.' }),
        at: ['/properties/connectionParameters/api_key/uiDefinition/description'],
      },
      {
        input: field({
          displayName: 'API ключ',
          constraints: { allowedValues: [{ value: 'eu', text: '欧洲' }] },
        }),
        at: [
          '/properties/connectionParameters/api_key/uiDefinition/displayName',
          '/properties/connectionParameters/api_key/uiDefinition/constraints/allowedValues/0/text',
        ],
      },
    ],
  }),
});

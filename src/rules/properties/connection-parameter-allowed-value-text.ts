import { field } from '../../kit/connection-examples';
import { connectionLabel, constraintOf, lacksText } from '../../kit/connection';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';

export default propertiesRule({
  id: 'pp-connection-parameter-allowed-value-text',
  title: 'Every allowed value of a connection parameter has a text to show',
  why: 'The text is what users pick; every value published so far has one.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent'],
  reference: 'multi-auth#configuration-with-api-key-and-basic-authentication',
  on: 'connectionParameter',
  *check(parameter) {
    for (const entry of constraintOf(parameter, 'allowedValues')?.items ?? []) {
      const value = textOf(entry.members.get('value'));
      if (value !== undefined && lacksText(entry.members.get('text')))
        yield {
          at: at(entry, 'text'),
          message: `Add a "text" for the allowed value ${quote(value)} of ${connectionLabel(parameter)}.`,
        };
    }
  },
  examples: () => ({
    good: [field({ constraints: { allowedValues: [{ value: 'eu', text: 'Europe' }] } })],
    bad: [
      {
        input: field({ constraints: { allowedValues: [{ value: 'eu' }, { value: 'us', text: '' }] } }),
        at: [
          '/properties/connectionParameters/api_key/uiDefinition/constraints/allowedValues/0',
          '/properties/connectionParameters/api_key/uiDefinition/constraints/allowedValues/1/text',
        ],
      },
    ],
  }),
});

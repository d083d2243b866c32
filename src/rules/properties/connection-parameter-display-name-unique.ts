import { connection } from '../../kit/connection-examples';
import { connectionLabel, isAsked } from '../../kit/connection';
import { properties } from '../../kit/examples';
import { at } from '../../kit/place';
import { quote, repeated } from '../../kit/text';
import { bareText } from '../../kit/words';
import { textOf } from '../../model/json';
import type { ConnectionParameter } from '../../model/properties';
import { propertiesRule } from '../../model/rule';

const region = (displayName: string) => ({ type: 'string', uiDefinition: { displayName } });

export default propertiesRule({
  id: 'pp-connection-parameter-display-name-unique',
  title: 'Every field of a connection has a display name of its own',
  why: 'Users cannot tell two fields with one label apart.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'paconn-cli#api-properties-file',
  on: 'properties',
  *check({ connectionParameters }) {
    for (const { item, first } of repeated(connectionParameters.filter(isAsked), fieldKey))
      yield {
        at: at(item.node, 'uiDefinition', 'displayName'),
        message: `Give ${connectionLabel(item)} another display name: ${quote(first.name)} has the same.`,
        related: [{ at: at(first.node, 'uiDefinition', 'displayName'), message: 'The same display name.' }],
      };
  },
  examples: () => ({
    good: [
      connection({ region: region('Region'), zone: region('Zone') }),
      properties({
        connectionParameterSets: {
          values: [
            { name: 'first', parameters: { region: region('Region') } },
            { name: 'second', parameters: { region: region('Region') } },
          ],
        },
      }),
    ],
    bad: [
      {
        input: connection({ region: region('Region'), zone: region('region'), part: region('Region ') }),
        at: [
          '/properties/connectionParameters/zone/uiDefinition/displayName',
          '/properties/connectionParameters/part/uiDefinition/displayName',
        ],
      },
    ],
  }),
});

/** Parameters outside of sets are those of a set without name. */
function fieldKey({ set, uiDefinition }: ConnectionParameter): string | undefined {
  const name = bareText(textOf(uiDefinition?.members.get('displayName')) ?? '');
  return name === '' ? undefined : JSON.stringify([set ?? null, name]);
}

import { formerly } from '../../kit/change';
import { asked, connections, connectionSets, oAuth } from '../../kit/change-examples';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { changeRule } from '../../model/rule';

export default changeRule({
  id: 'pp-change-authentication',
  title: 'Ways to sign in stay',
  why: 'Existing connections were made in the way that is gone and stop working, so an update must not change the authentication.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-updates#notify-your-customer-of-breaking-changes',
  *check({ properties }) {
    for (const { way, instead, at: list } of properties?.lost ?? []) {
      if (properties === undefined) continue;
      const { kind, set, node } = way;
      const name = set === undefined ? kind : `the set ${quote(set)} (${kind})`;
      yield {
        file: properties.afterFile,
        at: at(list, 'values'),
        message:
          instead === undefined || instead.kind === kind
            ? `Restore ${name} beside the other ways to sign in: existing connections use it.`
            : `Restore ${name}; offer ${instead.kind} beside it as another set of connection parameters.`,
        related: formerly(properties.beforeFile, node),
      };
    }
  },
  examples: () => ({
    good: [
      connectionSets(
        [{ name: 'user', parameters: { token: oAuth() } }],
        [
          { name: 'key', parameters: { key: asked({}, { type: 'securestring' }) } },
          { name: 'user', parameters: { token: oAuth() } },
        ],
      ),
      {
        ...connections({ key: asked({}, { type: 'securestring' }) }, {}),
        after: {
          properties: {
            properties: {
              connectionParameterSets: {
                values: [
                  { name: 'user', parameters: { token: oAuth() } },
                  { name: 'key', parameters: { key: asked({}, { type: 'securestring' }) } },
                ],
              },
            },
          },
        },
      },
    ],
    bad: [
      {
        input: connectionSets(
          ['user', 'admin', 'guest'].map((name) => ({ name, parameters: { token: oAuth() } })),
          [{ name: 'guest', parameters: { token: oAuth() } }],
        ),
        at: [
          'properties#/properties/connectionParameterSets/values',
          'properties#/properties/connectionParameterSets/values',
        ],
      },
      {
        input: connections({ key: asked({}, { type: 'securestring' }) }, { token: oAuth() }),
        at: ['properties#/properties/connectionParameters'],
      },
    ],
  }),
});

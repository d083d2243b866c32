import { connection } from '../../kit/connection-examples';
import { connectionLabel } from '../../kit/connection';
import { valueOf } from '../../kit/place';
import { suggest } from '../../kit/suggest';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule, type JsonObject } from '../../model/rule';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

const connector = (...names: readonly string[]): JsonObject =>
  connection({
    token: {
      type: 'oauthSetting',
      oAuthSettings: {
        identityProvider: 'oauth2generic',
        additionalParameters: {
          domain: {
            type: 'string',
            applicableWhen: names.map((parameter) => ({ parameter, oneOf: ['eu'] })),
          },
        },
      },
    },
    'token:region': { type: 'string' },
  });

export default propertiesRule({
  id: 'pp-oauth-additional-parameter-condition',
  title: 'Conditions of additional parameters name connection parameters that exist',
  why: 'A condition on a parameter that does not exist is never met, so the additional parameter is never sent.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  on: 'connectionParameter',
  *check(parameter, { connectionParameters }) {
    const names = connectionParameters.filter(({ set }) => set === parameter.set).map(({ name }) => name);
    const additional = parameter.oAuthSettings?.members.get('additionalParameters')?.members.values() ?? [];
    for (const { members } of additional)
      for (const condition of members.get('applicableWhen')?.items ?? []) {
        const named = condition.members.get('parameter');
        const name = textOf(named);
        if (
          named === undefined ||
          name === undefined ||
          names.includes(name) ||
          names.includes(`${parameter.name}:${name}`)
        )
          continue;
        const near = suggest(name, names);
        yield {
          at: valueOf(named),
          message: `${near === undefined ? 'Name' : `Write ${quote(near)},`} a connection parameter beside ${connectionLabel(parameter)}, instead of ${quote(name)}.`,
        };
      }
  },
  examples: () => ({
    good: [connector('token:region', 'region')],
    bad: [
      {
        input: connector('zone', 'token:regions'),
        at: [0, 1].map(
          (index) =>
            `/properties/connectionParameters/token/oAuthSettings/additionalParameters/domain/applicableWhen/${index}/parameter`,
        ),
      },
    ],
  }),
});

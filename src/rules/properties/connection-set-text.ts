import { sets } from '../../kit/connection-examples';
import { anyCase, lacksText, setLabel } from '../../kit/connection';
import { properties } from '../../kit/examples';
import { keyOf, valueOf } from '../../kit/place';
import type { JsonNode } from '../../model/json';
import { propertiesRule, type Problem } from '../../model/rule';

const TEXTS = ['displayName', 'description'];
const uiDefinition = { displayName: 'Basic', description: 'Sign in with your password.' };

export default propertiesRule({
  id: 'pp-connection-set-text',
  title: 'The sets of connection parameters have display names and descriptions',
  why: 'Users first choose how to sign in, and these texts are all they have to choose by.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'multi-auth#how-to-enable-multi-auth',
  on: 'properties',
  *check({ body, connectionParameterSets }) {
    const all = body?.members.get('connectionParameterSets')?.members.get('uiDefinition');
    yield* missingTexts(all, '"connectionParameterSets"');
    for (const set of connectionParameterSets)
      yield* missingTexts(set.node.members.get('uiDefinition'), setLabel(set));
  },
  examples: () => ({
    good: [
      sets(
        { name: 'basic', uiDefinition },
        { name: 'oauth', uiDefinition: { displayname: 'OAuth', description: 'Sign in.' } },
      ),
    ],
    bad: [
      {
        input: sets({ name: 'basic', uiDefinition: { displayName: '', tooltip: 'Basic' } }),
        at: [
          '/properties/connectionParameterSets/values/0/uiDefinition',
          '/properties/connectionParameterSets/values/0/uiDefinition/displayName',
        ],
      },
      {
        input: properties({
          connectionParameterSets: { uiDefinition: { description: 'How to sign in.' }, values: [] },
        }),
        at: ['/properties/connectionParameterSets/uiDefinition'],
      },
    ],
  }),
});

function* missingTexts(definition: JsonNode | undefined, owner: string): Generator<Problem> {
  if (definition?.kind !== 'object') return;
  for (const name of TEXTS) {
    const text = anyCase(definition, name);
    if (lacksText(text))
      yield {
        at: text === undefined ? keyOf(definition) : valueOf(text),
        message: `Add a "${name}" to "uiDefinition" of ${owner}.`,
      };
  }
}

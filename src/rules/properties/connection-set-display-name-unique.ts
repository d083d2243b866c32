import { sets } from '../../kit/connection-examples';
import { at } from '../../kit/place';
import { quote, repeated } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';

const set = (name: string, displayName: string) => ({ name, uiDefinition: { displayName } });

export default propertiesRule({
  id: 'pp-connection-set-display-name-unique',
  title: 'Every set of connection parameters has a display name of its own',
  why: 'Users choose how to sign in by these names, and cannot tell two with the same one apart.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'multi-auth#how-to-enable-multi-auth',
  on: 'properties',
  *check({ connectionParameterSets }) {
    const nameOf = ({ node }: (typeof connectionParameterSets)[number]): string | undefined =>
      textOf(node.members.get('uiDefinition')?.members.get('displayName'))?.trim();
    const labelled = connectionParameterSets.filter((each) => (nameOf(each) ?? '') !== '');
    for (const { item, first } of repeated(labelled, (each) => nameOf(each)?.toLowerCase()))
      yield {
        at: at(item.node, 'uiDefinition', 'displayName'),
        message: `Give this set another display name: ${quote(nameOf(item) ?? '')} is taken.`,
        related: [
          { at: at(first.node, 'uiDefinition', 'displayName'), message: 'The set of the same display name.' },
        ],
      };
  },
  examples: () => ({
    good: [
      sets(set('basic', 'User name and password'), set('key', 'API key'), set('none', ''), set('more', '')),
    ],
    bad: [
      {
        input: sets(set('basic', 'Sign in'), set('key', 'Sign in'), set('oauth', 'sign in ')),
        at: [1, 2].map(
          (index) => `/properties/connectionParameterSets/values/${index}/uiDefinition/displayName`,
        ),
      },
    ],
  }),
});

import { sets } from '../../kit/connection-examples';
import { at } from '../../kit/place';
import { quote, repeated } from '../../kit/text';
import { propertiesRule } from '../../model/rule';

export default propertiesRule({
  id: 'pp-connection-set-name-unique',
  title: 'Every set of connection parameters has a name of its own',
  why: 'A connection remembers the name of its set; of two with one name only the first can be used.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'multi-auth#how-to-enable-multi-auth',
  on: 'properties',
  *check({ connectionParameterSets }) {
    for (const { item, first } of repeated(connectionParameterSets, ({ name }) => name?.toLowerCase()))
      yield {
        at: at(item.node, 'name'),
        message: `Give this set another name: ${quote(item.name ?? '')} is taken.`,
        related: [{ at: at(first.node, 'name'), message: 'The set of the same name.' }],
      };
  },
  examples: () => ({
    good: [sets({ name: 'basic' }, { name: 'oauth' })],
    bad: [
      {
        input: sets({ name: 'basic' }, { name: 'basic' }, { name: 'Basic' }),
        at: [1, 2].map((index) => `/properties/connectionParameterSets/values/${index}/name`),
      },
    ],
  }),
});

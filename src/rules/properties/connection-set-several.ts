import { sets } from '../../kit/connection-examples';
import { at } from '../../kit/place';
import { propertiesRule } from '../../model/rule';

export default propertiesRule({
  id: 'pp-connection-set-several',
  title: 'Sets of connection parameters are several',
  why: 'They let users choose how to sign in; with one way there is nothing to choose, and "connectionParameters" does it.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'multi-auth#how-to-enable-multi-auth',
  once: true,
  on: 'properties',
  *check({ root, body }) {
    const values = body?.members.get('connectionParameterSets')?.members.get('values');
    if (values?.kind !== 'array' || values.items.length > 1) return;
    yield {
      at: at(root, 'properties', 'connectionParameterSets', 'values'),
      message:
        values.items.length === 0
          ? 'Remove "connectionParameterSets", or list the ways to sign in.'
          : 'Add the other ways to sign in, or move the parameters of this one into "connectionParameters".',
    };
  },
  examples: () => ({
    good: [sets({ name: 'basic' }, { name: 'oauth' })],
    bad: [
      { input: sets({ name: 'basic' }), at: ['/properties/connectionParameterSets/values'] },
      { input: sets(), at: ['/properties/connectionParameterSets/values'] },
    ],
  }),
});

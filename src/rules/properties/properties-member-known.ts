import { properties } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { suggest } from '../../kit/suggest';
import { quote } from '../../kit/text';
import { propertiesRule } from '../../model/rule';
import { PROPERTIES_MEMBERS, PROPERTIES_SCHEMA } from '../../model/tables/properties';

export default propertiesRule({
  id: 'pp-properties-member-known',
  title: 'apiProperties.json holds known members only',
  why: 'An unknown member is a misspelt or misplaced one; what it says never takes effect.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  on: 'properties',
  *check({ body }) {
    for (const [name, node] of body?.members ?? [])
      if (!PROPERTIES_MEMBERS.has(name)) yield { at: keyOf(node), message: repair(name) };
  },
  examples: {
    good: [properties({ publisher: 'Contoso', stackOwner: 'Contoso', scriptOperations: [] })],
    bad: [
      { input: properties({ publisher: 'Contoso', stackowner: 'Contoso' }), at: ['/properties/stackowner'] },
      {
        input: properties({
          'token:clientId': { type: 'string' },
          website: 'https://contoso.com',
          script: { operationIds: ['ListOrders'] },
        }),
        at: ['/properties/token:clientId', '/properties/website', '/properties/script'],
      },
    ],
  },
});

function repair(name: string): string {
  if (name === 'script')
    return 'List the operations of the script in "scriptOperations" instead of "script".';
  const near = suggest(name, PROPERTIES_MEMBERS.keys());
  if (near !== undefined) return `Write "${near}" instead of ${quote(name)}.`;
  return name.includes(':')
    ? `Move ${quote(name)} into "connectionParameters".`
    : `Remove ${quote(name)}: "properties" has no such member.`;
}

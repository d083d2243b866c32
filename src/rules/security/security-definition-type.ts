import { fixOf, setValue } from '../../kit/edits';
import { at } from '../../kit/place';
import { secured } from '../../kit/security';
import { enumerate, quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';
import { SECURITY_TYPES } from '../../model/tables/security';

const KNOWN = enumerate([...SECURITY_TYPES.keys()].map(quote), 'or');

export default definitionRule({
  id: 'pp-security-definition-type',
  title: 'Security definitions have a known type',
  why: 'Swagger 2.0 knows basic authentication, API keys and OAuth 2.0; the import refuses anything else.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'JsonValueNotInEnum', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  fixable: true,
  on: 'securityDefinition',
  *check({ node, name, type }, { document }) {
    if (type === undefined || SECURITY_TYPES.has(type)) return;
    const suggestion = SUGGESTIONS.get(type.toLowerCase().replace(/[^a-z]/g, ''));
    const value = node.members.get('type');
    yield {
      at: at(node, 'type'),
      message: `Write ${suggestion === undefined ? KNOWN : quote(suggestion)} instead of ${quote(type)} as type of ${quote(name)}.`,
      ...fixOf(
        value === undefined || suggestion === undefined ? undefined : setValue(document, value, suggestion),
      ),
    };
  },
  examples: () => ({
    good: [secured({ key: { type: 'apiKey', name: 'X-Api-Key', in: 'header' }, login: { type: 'basic' } })],
    bad: [
      {
        input: secured({
          key: { type: 'apikey', name: 'X-Api-Key', in: 'header' },
          token: { type: 'digest' },
        }),
        at: ['/securityDefinitions/key/type', '/securityDefinitions/token/type'],
      },
    ],
  }),
});

const SUGGESTIONS = new Map([
  ['apikey', 'apiKey'],
  ['basic', 'basic'],
  ['oauth', 'oauth2'],
]);

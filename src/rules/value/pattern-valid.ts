import { definitions, parameters } from '../../kit/examples';
import { at } from '../../kit/place';
import { patternFault } from '../../kit/regular-expression';
import { quote } from '../../kit/text';
import { ofOwner } from '../../kit/value';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-pattern-valid',
  title: 'Patterns are regular expressions',
  why: 'A value cannot be compared with a pattern that is no regular expression.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'PatternShouldBeValidRegularExpression', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#metadata',
  on: 'typedValue',
  having: 'pattern',
  *check({ node }) {
    const pattern = textOf(node.members.get('pattern'));
    if (pattern === undefined || node.members.has('$ref')) return;
    const fault = patternFault(pattern);
    if (fault === undefined) return;
    yield {
      at: at(node, 'pattern'),
      message: `Correct the pattern ${quote(pattern)}${ofOwner(node)}: ${fault}.`,
    };
  },
  examples: () => ({
    good: [
      definitions({
        Code: { type: 'string', pattern: '^[A-Z]{2}-\\d+$' },
        Name: { type: 'string', pattern: '^\\p{L}+$' },
        Key: { type: 'string', pattern: '(?i)^(?>[a-f]+)(?#hex)$' },
        Text: { type: 'string', pattern: '^*' },
      }),
    ],
    bad: [
      {
        input: definitions({
          Code: { type: 'string', pattern: '^[A-Z{2}-\\d+$' },
          Email: { type: 'string', pattern: '*@contoso.com' },
          Key: { type: 'string', pattern: '(?i)^(a|b' },
        }),
        at: ['/definitions/Code/pattern', '/definitions/Email/pattern', '/definitions/Key/pattern'],
      },
      {
        input: parameters({ name: 'date', in: 'query', type: 'string', pattern: '\\d{4-\\d{2})' }),
        at: ['/paths/~1orders/get/parameters/0/pattern'],
      },
    ],
  }),
});

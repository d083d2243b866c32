import { fixOf, setValue } from '../../kit/edits';
import { valueOf } from '../../kit/place';
import { schemeLists } from '../../kit/schemes';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

const KNOWN = ['http', 'https', 'ws', 'wss'];
const HTTPS = /^\s*https(:(\/\/)?)?\s*$/i;

export default definitionRule({
  id: 'pp-schemes-known',
  title: 'Schemes are those of Swagger 2.0',
  why: 'A scheme stands alone and in lower case, without "://" and host.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'SchemeNotValid', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  fixable: true,
  on: 'definition',
  *check(definition) {
    for (const { schemes } of schemeLists(definition)) {
      const first = schemes.find(({ text }) => HTTPS.test(text))?.node;
      for (const { node, text } of schemes) {
        if (KNOWN.includes(text)) continue;
        // A second "https" is one too many.
        yield {
          at: valueOf(node),
          message: `Write "https" instead of ${quote(text)}.`,
          ...fixOf(node === first ? setValue(definition.document, node, 'https') : undefined),
        };
      }
    }
  },
  examples: () => ({
    good: [{ swagger: '2.0', schemes: ['http', 'https', 'wss'], paths: {} }],
    bad: [
      {
        input: { swagger: '2.0', schemes: ['HTTPS', 'https://'], paths: {} },
        at: ['/schemes/0', '/schemes/1'],
      },
    ],
  }),
});

import { valueOf } from '../../kit/place';
import { secretMessage, secretsIn } from '../../kit/secrets';
import { textOf } from '../../model/json';
import { fileRule } from '../../model/rule';
import { SHORTEST_SECRET } from '../../model/tables/secrets';

export default fileRule({
  id: 'pp-no-secrets',
  title: 'The file holds no secret',
  why: 'The files of a connector are public, and so is everything written in them, examples and defaults included.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-submission#step-3-add-metadata',
  roles: ['definition', 'properties'],
  *check({ document }) {
    for (const node of document.strings) {
      // The quotes included; most are shorter, and are not even read then.
      if (node.end - node.start < SHORTEST_SECRET + 2) continue;
      for (const secret of secretsIn(textOf(node) ?? ''))
        yield { at: valueOf(node), message: secretMessage(secret) };
    }
  },
  examples: () => ({
    good: [
      {
        swagger: '2.0',
        info: { description: 'Sign in with an access key id such as AKIAIOSFODNN7EXAMPLE.' },
      },
      { swagger: '2.0', info: { description: 'Add ?sv=2022-11-02&sig={signature} to the address.' } },
    ],
    bad: [
      {
        input: { swagger: '2.0', info: { description: `Try it with AKIA${'Q3ZT'.repeat(4)}.` } },
        at: ['/info/description'],
      },
      {
        input: {
          swagger: '2.0',
          parameters: {
            Token: {
              name: 'token',
              in: 'header',
              type: 'string',
              default: `Bearer eyJhbGciOiJSUzI1NiJ9.${'eyJvcmRlcnMi'.repeat(2)}.${'c2ln'.repeat(8)}`,
            },
            Key: {
              name: 'key',
              in: 'query',
              type: 'string',
              default: `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADAN'.repeat(6)}`,
            },
          },
        },
        at: ['/parameters/Token/default', '/parameters/Key/default'],
      },
    ],
  }),
});

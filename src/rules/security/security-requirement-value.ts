import { valueOf } from '../../kit/place';
import { secured } from '../../kit/security';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-security-requirement-value',
  title: 'A security requirement is a list of scopes',
  why: 'Anything but a list cannot be read; where no scopes are needed the list is empty.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'SecurityRequirementMustHaveValue', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#security',
  on: 'securityRequirement',
  *check({ node, name }) {
    if (node.kind === 'array') return;
    yield { at: valueOf(node), message: `Write a list of scopes as value of ${quote(name)}, such as [].` };
  },
  examples: () => ({
    good: [secured({ login: { type: 'basic' }, key: { type: 'apiKey' } }, [{ login: [], key: [] }])],
    bad: [
      {
        input: secured({ login: { type: 'basic' }, key: { type: 'apiKey' } }, [{ login: null, key: '' }]),
        at: ['/security/0/login', '/security/0/key'],
      },
    ],
  }),
});

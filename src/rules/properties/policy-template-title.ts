import { templates } from '../../kit/connection-examples';
import { at } from '../../kit/place';
import { isBlank, quote } from '../../kit/text';
import { propertiesRule } from '../../model/rule';

export default propertiesRule({
  id: 'pp-policy-template-title',
  title: 'Every policy has a title',
  why: 'The title is the name of the policy in the portal, where several policies of one template are told apart by it.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'policy-templates#how-to-use-a-policy-template',
  on: 'policyTemplate',
  *check({ node, title, templateId }) {
    if (node.kind === 'object' && isBlank(title))
      yield {
        at: at(node, 'title'),
        message: `Add a "title" that says what the policy ${quote(templateId ?? '')} does.`,
      };
  },
  examples: () => ({
    good: [templates({ templateId: 'setheader', title: 'Set the version header' })],
    bad: [
      {
        input: templates({ templateId: 'setheader' }, { templateId: 'setheader', title: '' }),
        at: ['/properties/policyTemplateInstances/0', '/properties/policyTemplateInstances/1/title'],
      },
    ],
  }),
});

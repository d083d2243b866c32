import { templates } from '../../kit/connection-examples';
import { at } from '../../kit/place';
import { didYouMean } from '../../kit/suggest';
import { isBlank, quote } from '../../kit/text';
import { propertiesRule } from '../../model/rule';
import { POLICY_TEMPLATES } from '../../model/tables/policy-templates';

export default propertiesRule({
  id: 'pp-policy-template-known',
  title: 'Every policy names a known template',
  why: 'A policy of an unknown template is refused, or does nothing.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'policy-templates',
  on: 'policyTemplate',
  *check({ node, templateId }) {
    if (node.kind !== 'object' || POLICY_TEMPLATES.has(templateId?.toLowerCase() ?? '')) return;
    yield {
      at: at(node, 'templateId'),
      message:
        templateId === undefined || isBlank(templateId)
          ? 'Add the "templateId" of the policy template, such as "setheader".'
          : `Replace the unknown policy template ${quote(templateId)}.${didYouMean(templateId, POLICY_TEMPLATES.keys())}`,
    };
  },
  examples: () => ({
    good: [
      templates(
        { templateId: 'setheader', title: 'Version' },
        { templateId: 'DynamicHostUrl', title: 'Region' },
      ),
    ],
    bad: [
      {
        input: templates({ templateId: 'set-header', title: 'Version' }, { title: 'Region' }),
        at: ['/properties/policyTemplateInstances/0/templateId', '/properties/policyTemplateInstances/1'],
      },
    ],
  }),
});

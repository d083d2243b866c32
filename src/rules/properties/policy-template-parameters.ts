import { templates } from '../../kit/connection-examples';
import { at } from '../../kit/place';
import { enumerate, quote } from '../../kit/text';
import { propertiesRule } from '../../model/rule';
import { POLICY_TEMPLATES, TEMPLATE_PARAMETER } from '../../model/tables/policy-templates';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

export default propertiesRule({
  id: 'pp-policy-template-parameters',
  title: 'Every policy has the parameters that its template needs',
  why: "A template without its parameters is refused by Microsoft's check of apiProperties.json.",
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  on: 'policyTemplate',
  *check({ node, templateId = '', title, parameters }) {
    const missing = Object.keys(POLICY_TEMPLATES.get(templateId.toLowerCase())?.needed ?? {})
      .map((name) => TEMPLATE_PARAMETER + name)
      .filter((name) => parameters?.members.has(name) !== true);
    if (missing.length === 0) return;
    yield {
      at: at(node, 'parameters'),
      message: `Add ${enumerate(missing.map(quote))} to the parameters of the policy ${quote(title ?? templateId)}.`,
    };
  },
  examples: () => ({
    good: [
      templates({
        templateId: 'dynamichosturl',
        title: 'Region',
        parameters: {
          [`${TEMPLATE_PARAMETER}urlTemplate`]: "https://@connectionParameters('region').contoso.com",
        },
      }),
    ],
    bad: [
      {
        input: templates(
          {
            templateId: 'SetHeader',
            title: 'Version',
            parameters: { [`${TEMPLATE_PARAMETER}name`]: 'x-version' },
          },
          { templateId: 'dynamichosturl', title: 'Region' },
        ),
        at: ['/properties/policyTemplateInstances/0/parameters', '/properties/policyTemplateInstances/1'],
      },
    ],
  }),
});

import { templates } from '../../kit/connection-examples';
import { properties } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { expressionsOf, policyLabel } from '../../kit/policy-expressions';
import { suggest } from '../../kit/suggest';
import { quote } from '../../kit/text';
import { propertiesRule } from '../../model/rule';

const host = (urlTemplate: string) => ({
  templateId: 'dynamichosturl',
  title: 'Region',
  parameters: { 'x-ms-apimTemplateParameter.urlTemplate': urlTemplate },
});

export default propertiesRule({
  id: 'pp-policy-template-connection-parameter',
  title: 'Policies use connection parameters that exist',
  why: 'A policy that asks for a connection parameter which users cannot fill in gets nothing, and requests go astray.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'policy-templates',
  on: 'policyTemplate',
  *check(template, { connectionParameters }) {
    const names = connectionParameters.map(({ name }) => name);
    const known = new Set(names.map((name) => name.toLowerCase()));
    for (const { source, name, node } of expressionsOf(template)) {
      if (source !== 'connectionParameters' || known.has(name.toLowerCase())) continue;
      const near = suggest(name, names);
      const repair =
        near === undefined
          ? `Define the connection parameter ${quote(name)}`
          : `Write ${quote(near)} instead of ${quote(name)}`;
      yield {
        at: valueOf(node),
        message: `${repair}: the policy ${quote(policyLabel(template))} uses it, and no connection parameter has this name.`,
      };
    }
  },
  examples: {
    good: [
      properties({
        connectionParameters: { region: { type: 'string' } },
        policyTemplateInstances: [host("https://@connectionParameters('Region','eu').contoso.com")],
      }),
      templates(host("https://@queryParameters('region').contoso.com")),
    ],
    bad: [
      {
        input: properties({
          connectionParameters: { region: { type: 'string' } },
          policyTemplateInstances: [host("https://@connectionParameters('reigon').contoso.com")],
        }),
        at: ['/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplateParameter.urlTemplate'],
      },
      {
        input: templates(host("https://@connectionParameters('region').@connectionParameters('zone')")),
        at: [
          '/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplateParameter.urlTemplate',
          '/properties/policyTemplateInstances/0/parameters/x-ms-apimTemplateParameter.urlTemplate',
        ],
      },
    ],
  },
});

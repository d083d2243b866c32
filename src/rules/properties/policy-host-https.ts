import { templates } from '../../kit/connection-examples';
import { quote } from '../../kit/text';
import { parameterOf, policyLabel } from '../../kit/policy';
import { valueOf } from '../../kit/place';
import { textOf } from '../../model/json';
import { propertiesRule, type JsonObject } from '../../model/rule';
import { TEMPLATE_PARAMETER } from '../../model/tables/policy-templates';

const URL = `${TEMPLATE_PARAMETER}urlTemplate`;
const host = (urlTemplate: string): JsonObject => ({
  templateId: 'dynamichosturl',
  title: 'Host',
  parameters: { [URL]: urlTemplate },
});

export default propertiesRule({
  id: 'pp-policy-host-https',
  title: 'Policies set hosts that are absolute addresses and begin with https',
  why: 'The calls carry credentials, and the platform does not know the host of an address without scheme.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { policy: '5000.3.1.6' },
  reference: 'policy-templates',
  on: 'policyTemplate',
  *check(template) {
    const node = parameterOf(template, 'dynamichosturl', 'urlTemplate');
    const url = textOf(node)?.trim() ?? '';
    if (node === undefined || url === '' || /^(https:\/\/|[@{<[])/i.test(url)) return;
    yield {
      at: valueOf(node),
      message: /^http:/i.test(url)
        ? `Write "https:" instead of "http:" in ${policyLabel(template)}.`
        : `Begin the address ${quote(url)} with "https://" in ${policyLabel(template)}.`,
    };
  },
  examples: () => ({
    good: [
      templates(
        host("https://@connectionParameters('region').contoso.com"),
        host("@connectionParameters('host')"),
      ),
    ],
    bad: [
      {
        input: templates(host('http://contoso.com'), host('@{region}.contoso.com'), host('api.contoso.com')),
        at: [0, 2].map((index) => `/properties/policyTemplateInstances/${index}/parameters/${URL}`),
      },
    ],
  }),
});

import { templates } from '../../kit/connection-examples';
import { valueOf } from '../../kit/place';
import { parameterOf, policyLabel } from '../../kit/policy';
import { isBlank, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule, type JsonObject } from '../../model/rule';
import { TEMPLATE_PARAMETER } from '../../model/tables/policy-templates';

const PATH = `${TEMPLATE_PARAMETER}newPath`;
const route = (newPath: string): JsonObject => ({
  templateId: 'routerequesttoendpoint',
  title: 'Route',
  parameters: { [PATH]: newPath },
});

export default propertiesRule({
  id: 'pp-policy-route-path',
  title: 'Policies route requests to paths that begin with a slash',
  why: 'The path is put behind the host and the base path; without the slash the two run together.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'policy-templates',
  on: 'policyTemplate',
  *check(template) {
    const node = parameterOf(template, 'routerequesttoendpoint', 'newPath');
    const path = textOf(node)?.trim();
    if (node === undefined || path === undefined || isBlank(path) || /^([/@{]|https:)/i.test(path)) return;
    yield {
      at: valueOf(node),
      message: `Write ${quote(`/${path}`)} instead of ${quote(path)} in ${policyLabel(template)}.`,
    };
  },
  examples: () => ({
    good: [templates(route('/orders/{id}'), route("@queryParameters('path')"))],
    bad: [
      {
        input: templates(route('orders/{id}'), route('v1/orders')),
        at: [0, 1].map((index) => `/properties/policyTemplateInstances/${index}/parameters/${PATH}`),
      },
    ],
  }),
});

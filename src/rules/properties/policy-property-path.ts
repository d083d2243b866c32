import { templates } from '../../kit/connection-examples';
import { valueOf } from '../../kit/place';
import { policyLabel } from '../../kit/policy';
import { isBlank, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule, type JsonObject } from '../../model/rule';
import { TEMPLATE_PARAMETER } from '../../model/tables/policy-templates';

/** The parameters of all templates that lead from the body, or from the items of a list in it, to an object or property. */
const PATHS = [
  'newPropertyParentPathTemplate',
  'propertyParentPath',
  'newPropertyPath',
  'srcParentPath',
  'dstParentPath',
  'parameterValuePathTemplate',
].map((name) => TEMPLATE_PARAMETER + name);

const PARENT = `${TEMPLATE_PARAMETER}newPropertyParentPathTemplate`;
const set = (parent: string): JsonObject => ({
  templateId: 'setproperty',
  title: 'Source',
  parameters: { [PARENT]: parent },
});

export default propertiesRule({
  id: 'pp-policy-property-path',
  title: 'Paths in policies begin with @body() or @item()',
  why: 'A path is an expression: without its beginning it leads nowhere, and the policy changes nothing.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference:
    'https://learn.microsoft.com/connectors/custom-connectors/policy-templates/setproperty/setproperty',
  on: 'policyTemplate',
  *check(template) {
    for (const name of PATHS) {
      const node = template.parameters?.members.get(name);
      const path = textOf(node)?.trim();
      // Functions that there are not have a rule of their own, pp-policy-expression.
      if (node === undefined || path === undefined || isBlank(path) || path.startsWith('@')) continue;
      const repaired = /^(body|item)\(/.test(path) ? `@${path}` : `@body().${path.replace(/^[./]/, '')}`;
      yield {
        at: valueOf(node),
        message: `Write ${quote(repaired)} instead of ${quote(path)} in ${policyLabel(template)}.`,
      };
    }
  },
  examples: () => ({
    good: [templates(set('@body()'), set('@body().orders'))],
    bad: [
      {
        input: templates(set('body()'), set('orders')),
        at: [0, 1].map((index) => `/properties/policyTemplateInstances/${index}/parameters/${PARENT}`),
      },
    ],
  }),
});

import { templates } from '../../kit/connection-examples';
import { valueOf } from '../../kit/place';
import { parameterOf, policyLabel } from '../../kit/policy';
import { quote } from '../../kit/text';
import { callsIn } from '../../model/expressions';
import { textOf } from '../../model/json';
import { propertiesRule, type JsonObject } from '../../model/rule';
import { TEMPLATE_PARAMETER } from '../../model/tables/policy-templates';

const VALUE = `${TEMPLATE_PARAMETER}propertyValuePathTemplate`;

/** Functions that read something else than the body, in lower case. */
const OTHERS: ReadonlySet<string> = new Set(['connectionparameters', 'header', 'headers', 'queryparameters']);

const set = (value: string): JsonObject => ({
  templateId: 'setproperty',
  title: 'Source',
  parameters: { [VALUE]: value },
});

export default propertiesRule({
  id: 'pp-policy-property-value',
  title: 'Values that policies set are read from the body, in braces',
  why: 'The policy template fills in {@body()} and {@item()} only; anything else becomes the value as it stands.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference:
    'https://learn.microsoft.com/training/modules/policy-templates-custom-connectors/5-add-update-values',
  on: 'policyTemplate',
  *check(template) {
    const node = parameterOf(template, 'setproperty', 'propertyValuePathTemplate');
    const value = textOf(node);
    if (node === undefined || value === undefined) return;
    const foreign = callsIn(value).find(({ name }) => OTHERS.has(name.toLowerCase()));
    const bare = /(?<![\w{@])@(?:body|item)\(\)[^\s{}"',]{0,100}/.exec(value)?.[0];
    if (foreign !== undefined)
      yield {
        at: valueOf(node),
        message: `Take ${quote(`@${foreign.name}(${foreign.argument})`)} out of the value in ${policyLabel(template)}: it can use {@body()} and {@item()} only.`,
      };
    else if (bare !== undefined)
      yield {
        at: valueOf(node),
        message: `Write ${quote(`{${bare}}`)} instead of ${quote(bare)} in ${policyLabel(template)}.`,
      };
  },
  examples: () => ({
    good: [
      templates(
        set('{@body().firstName} {@body().lastName}'),
        set("'{@item()['id']}-{@item()['name']}'"),
        set('orders@contoso.com'),
      ),
    ],
    bad: [
      {
        input: templates(set('@body().firstName'), set("@connectionParameters('region')")),
        at: [0, 1].map((index) => `/properties/policyTemplateInstances/${index}/parameters/${VALUE}`),
      },
    ],
  }),
});

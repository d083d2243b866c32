import { templates } from '../../kit/connection-examples';
import { namesSecret } from '../../kit/connection';
import { looksIssued } from '../../kit/credential';
import { valueOf } from '../../kit/place';
import { parameterOf, policyLabel } from '../../kit/policy';
import { secretsIn } from '../../kit/secrets';
import { textOf } from '../../model/json';
import type { PolicyTemplate } from '../../model/properties';
import { propertiesRule, type JsonObject } from '../../model/rule';
import { TEMPLATE_PARAMETER } from '../../model/tables/policy-templates';

/** The parameters that hold the name of what is sent, and its value, by template. */
const SENT = [
  ['setheader', 'name', 'value'],
  ['setqueryparameter', 'name', 'value'],
  ['setproperty', 'newPropertySubPathTemplate', 'propertyValuePathTemplate'],
] as const;

/** Fewer characters may be an id, unless the name says that they are a secret. */
const LONG = 32;

/** The number of characters of the key that a policy sends as it is written. */
function keyLength(name: string, value: string): number | undefined {
  const isNamed = namesSecret(name) || /^authorization$|subscription-key$|[_-](?:key|token)$/i.test(name);
  const key = value
    .split(/\s+/)
    .find((word) => !word.includes('@') && looksIssued(word) && (isNamed || isLongKey(word)));
  return key?.length;
}

/** Characters as a service draws them by lot, and no name, number or version. */
function isLongKey(word: string): boolean {
  const isMixed =
    /[a-z]/.test(word) && /[A-Z]/.test(word) && (word.match(/[a-z]\d+(?=[a-z])/gi) ?? []).length > 1;
  return word.length >= LONG && !/[./]/.test(word) && (isMixed || /^[0-9a-f]+$/i.test(word));
}

const parameters = (values: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [TEMPLATE_PARAMETER + name, value]));
const header = (name: string, value: string): JsonObject => ({
  templateId: 'setheader',
  title: 'Key',
  parameters: parameters({ name, value }),
});
const pointer = (index: number, name: string): string =>
  `/properties/policyTemplateInstances/${index}/parameters/${TEMPLATE_PARAMETER}${name}`;

export default propertiesRule({
  id: 'pp-no-policy-secrets',
  title: 'No policy sends a key that is written in it',
  why: 'The files of a connector are public: anybody can read the key and use it, and all users of the connector share it.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-submission#step-3-add-metadata',
  on: 'policyTemplate',
  *check(template) {
    for (const [id, name, value] of SENT) {
      const node = parameterOf(template, id, value);
      const text = textOf(node);
      if (node === undefined || text === undefined) continue;
      const length = keyLength(nameOf(template, id, name), text);
      // Those that are recognised by their form have a rule of their own, pp-no-secrets.
      if (length === undefined || secretsIn(text).length > 0) continue;
      yield {
        at: valueOf(node),
        message: `Remove this key (${length} characters) from ${policyLabel(template)} and revoke it: let users enter theirs as a connection parameter.`,
      };
    }
  },
  examples: () => ({
    good: [
      templates(
        header('Authorization', "Key @connectionParameters('api_key')"),
        header('X-Api-Key', 'PLACEHOLDER_API_KEY'),
        header('X-Source', 'integration-orders-for-power-automate2'),
        header('X-Source', 'ContosoOrdersForPowerAutomate2024Version3'),
        header('Accept', 'application/vnd.contoso.orders.v12+json;odata=none3'),
        header('X-App-Id', '6f1c2a3b-1d2e-4f50-8a9b-0c1d2e3f4a5b'),
      ),
    ],
    bad: [
      {
        input: templates(
          header('Application', `Key ${'aBc3xYzQ'.repeat(4)}`),
          header('X-Api-Key', '9f8e7d6c5b4a3f2e'),
          {
            templateId: 'setproperty',
            title: 'Code',
            parameters: parameters({
              newPropertySubPathTemplate: 'code',
              propertyValuePathTemplate: '0f1e2d3c'.repeat(5),
            }),
          },
        ),
        at: [pointer(0, 'value'), pointer(1, 'value'), pointer(2, 'propertyValuePathTemplate')],
      },
    ],
  }),
});

function nameOf(template: PolicyTemplate, id: string, name: string): string {
  return textOf(parameterOf(template, id, name)) ?? '';
}

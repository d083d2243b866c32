import { properties as propertiesFile } from '../../kit/examples';
import { at } from '../../kit/place';
import { policyExpressions, policyLabel } from '../../kit/policy';
import { signInDefinition, signInOf } from '../../kit/sign-in';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import type { PolicyTemplate } from '../../model/properties';
import { connectorRule, type JsonObject } from '../../model/rule';
import { TEMPLATE_PARAMETER } from '../../model/tables/policy-templates';

/** Where policies put a value, by template in lower case. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['setheader', 'header'],
  ['setqueryparameter', 'query'],
]);

/** What a policy sets, where it is a header or a query parameter with the value of the connection parameter. */
function sentAs(template: PolicyTemplate, secret: string) {
  const place = PLACES.get(template.templateId?.toLowerCase() ?? '');
  const node = template.parameters?.members.get(`${TEMPLATE_PARAMETER}name`);
  const name = textOf(node);
  const uses = policyExpressions(template).some(
    (expression) => expression.source === 'connectionParameters' && expression.name === secret,
  );
  return place === undefined || name === undefined || node === undefined || !uses
    ? []
    : [{ template, place, name }];
}

const definition = signInDefinition({ key: { type: 'apiKey', in: 'header', name: 'X-Api-Key' } });
const sending = (name: string): JsonObject =>
  propertiesFile({
    connectionParameters: { api_key: { type: 'securestring' } },
    policyTemplateInstances: [
      {
        templateId: 'setheader',
        title: 'Bearer',
        parameters: {
          [`${TEMPLATE_PARAMETER}name`]: name,
          [`${TEMPLATE_PARAMETER}value`]: "Bearer @connectionParameters('api_key')",
        },
      },
    ],
  });

export default connectorRule({
  id: 'pp-sign-in-key-policy',
  title: 'A policy that writes the API key writes it where the definition says',
  why: 'The platform sends the key where the security definition says, and the policy sends it once more elsewhere: a secret too many on its way.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'policy-templates',
  once: true,
  *check(connector) {
    const signIn = signInOf(connector);
    const keys = signIn?.kinds.get('apiKey') ?? [];
    const [secret, ...others] = signIn?.secrets ?? [];
    const [key] = keys;
    if (signIn === undefined || key === undefined || secret === undefined) return;
    if (keys.length > 1 || others.length > 0) return;
    const name = textOf(key.node.members.get('name'));
    const place = textOf(key.node.members.get('in'));
    const sent = signIn.properties.policyTemplates.flatMap((template) => sentAs(template, secret.name));
    const [first] = sent;
    if (name === undefined || place === undefined || first === undefined) return;
    if (sent.some((one) => one.place === place && one.name.toLowerCase() === name.toLowerCase())) return;
    yield {
      file: signIn.definitionFile,
      at: at(key.node, 'name'),
      message: `Write the ${first.place} ${quote(first.name)} instead of ${quote(name)}: ${policyLabel(first.template)} sends the key there.`,
    };
  },
  examples: () => ({
    good: [
      { definition, properties: sending('x-api-key') },
      {
        definition,
        properties: propertiesFile({ connectionParameters: { api_key: { type: 'securestring' } } }),
      },
    ],
    bad: [
      {
        input: { definition, properties: sending('Authorization') },
        at: ['definition#/securityDefinitions/key/name'],
      },
    ],
  }),
});

import { templates } from '../../kit/connection-examples';
import { valueOf } from '../../kit/place';
import { isPolicy, policyLabel } from '../../kit/policy';
import { suggest } from '../../kit/suggest';
import { enumerate, quote } from '../../kit/text';
import { callsIn, type Call } from '../../model/expressions';
import { textOf } from '../../model/json';
import type { PolicyTemplate } from '../../model/properties';
import { propertiesRule, type JsonObject } from '../../model/rule';
import { TEMPLATE_PARAMETER } from '../../model/tables/policy-templates';

/** The functions that read a value by its name. */
const NAMED = ['connectionParameters', 'headers', 'queryParameters'];

/** All functions, in lower case; the documentation writes "header" as well. */
const KNOWN: ReadonlySet<string> = new Set(
  [...NAMED, 'header', 'body', 'item'].map((name) => name.toLowerCase()),
);

/** The templates with a path, in which the variables of the path of the operation stand in braces. */
const HAVING_PATH = ['routerequesttoendpoint', 'setvaluefromurl'];

const URL = `${TEMPLATE_PARAMETER}urlTemplate`;
const host = (urlTemplate: string): JsonObject => ({
  templateId: 'dynamichosturl',
  title: 'Host',
  parameters: { [URL]: urlTemplate },
});
const inHost = (index: number): string => `/properties/policyTemplateInstances/${index}/parameters/${URL}`;

export default propertiesRule({
  id: 'pp-policy-expression',
  title: 'Policies call functions that exist, with names in single quotes',
  why: 'The platform evaluates these functions only; anything else is sent to the service as it stands.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference:
    'https://learn.microsoft.com/connectors/custom-connectors/policy-templates/expressions/expressions',
  on: 'policyTemplate',
  *check(template) {
    // Polling triggers have a language of their own, with many functions.
    if (isPolicy(template, 'pollingtrigger')) return;
    for (const node of template.parameters?.members.values() ?? [])
      for (const repair of new Set(
        callsIn(textOf(node) ?? '').flatMap((call) => repairOf(call, template) ?? []),
      ))
        yield { at: valueOf(node), message: `${repair} in ${policyLabel(template)}.` };
  },
  examples: () => ({
    good: [
      templates(
        host("https://@connectionParameters('region', 'eu').@{queryParameters('zone')}.contoso.com"),
        host("https://@ConnectionParameters('host')"),
        {
          templateId: 'routerequesttoendpoint',
          title: 'Route',
          parameters: { [`${TEMPLATE_PARAMETER}newPath`]: '/v2/{orderId}' },
        },
        {
          templateId: 'setheader',
          title: 'Owner',
          parameters: { [`${TEMPLATE_PARAMETER}value`]: 'orders@contoso(sales).com @@owner(x)' },
        },
        {
          templateId: 'pollingtrigger',
          title: 'New orders',
          parameters: { [`${TEMPLATE_PARAMETER}triggerDataPath`]: '@triggerBody().value' },
        },
      ),
    ],
    bad: [
      {
        input: templates({
          templateId: 'routerequesttoendpoint',
          title: 'Route',
          parameters: { [`${TEMPLATE_PARAMETER}newPath`]: "/v2/@{pathParameters('orderId')}" },
        }),
        at: [`/properties/policyTemplateInstances/0/parameters/${TEMPLATE_PARAMETER}newPath`],
      },
      {
        input: templates(
          host("https://@queryParamters('zone').@connectionParameter('host')"),
          host("https://@pathParameters('zone').contoso.com"),
        ),
        at: [inHost(0), inHost(0), inHost(1)],
      },
      {
        input: templates(
          host('https://@queryParameters(zone).contoso.com'),
          host('https://@{headers(‘zone’)}'),
        ),
        at: [inHost(0), inHost(1)],
      },
    ],
  }),
});

function repairOf({ name, argument }: Call, template: PolicyTemplate): string | undefined {
  const written = `@${name}(${argument})`;
  const bare = argument.replace(/^["'‘’“”`]|["'‘’“”`]$/g, '');
  if (/^path/i.test(name) && HAVING_PATH.some((id) => isPolicy(template, id)))
    return `Write ${quote(`{${bare}}`)} instead of ${quote(written)}`;
  if (!KNOWN.has(name.toLowerCase())) {
    // "path" is no mistyped "query".
    const near = /^path/i.test(name) ? undefined : suggest(name, NAMED);
    return near === undefined
      ? `Replace ${quote(written)}, which nothing fills in, with one of ${enumerate(NAMED.map((one) => quote(`@${one}`)))}`
      : `Write ${quote(`@${near}(${argument})`)} instead of ${quote(written)}`;
  }
  if (!NAMED.some((one) => one.toLowerCase() === name.toLowerCase()) || argument.startsWith("'"))
    return undefined;
  return `Write ${quote(`@${name}('${bare}')`)} instead of ${quote(written)}`;
}

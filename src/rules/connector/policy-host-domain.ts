import { definitionOf } from '../../kit/connector';
import { templates } from '../../kit/connection-examples';
import { isPlaceholderHost } from '../../kit/host';
import { valueOf } from '../../kit/place';
import { parameterOf, policyLabel } from '../../kit/policy';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { connectorRule } from '../../model/rule';
import { TEMPLATE_PARAMETER } from '../../model/tables/policy-templates';

const URL = `${TEMPLATE_PARAMETER}urlTemplate`;
const definition = (host: string) => ({ swagger: '2.0', host, paths: {} });
const policies = (...urls: readonly string[]) =>
  templates(
    ...urls.map((url) => ({ templateId: 'dynamichosturl', title: 'Region', parameters: { [URL]: url } })),
  );

export default connectorRule({
  id: 'pp-policy-host-domain',
  title: 'Policies set hosts in the domain of the definition',
  why: 'Certification looks at the host of the definition; a policy that sends all calls to another domain leaves it out of date, or belongs to another service.',
  severity: 'info',
  evidence: 'review',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'policy-templates',
  *check(connector) {
    const host = textOf(definitionOf(connector)?.root.members.get('host'));
    const file = connector.propertiesFile;
    if (host === undefined || file === undefined || isPlaceholderHost(host)) return;
    for (const template of file.properties?.policyTemplates ?? []) {
      const node = parameterOf(template, 'dynamichosturl', 'urlTemplate');
      const domain = domainOf(hostIn(textOf(node) ?? ''));
      // A policy for some operations sends those to a service beside.
      if (node === undefined || domain === undefined || template.operations.length > 0) continue;
      if (domain === domainOf(host)) continue;
      yield {
        file,
        at: valueOf(node),
        message: `Write a host in the domain of ${quote(host)} in ${policyLabel(template)}, or make one in ${quote(domain)} the host of the definition.`,
      };
    }
  },
  examples: () => ({
    good: [
      {
        definition: definition('api.fourthcoffee.com'),
        properties: policies(
          "https://@connectionParameters('region').fourthcoffee.com/v1",
          "https://@connectionParameters('host')",
          "https://api.@connectionParameters('domain').com",
          'https://eu.FOURTHCOFFEE.com:8443',
        ),
      },
      {
        definition: definition('api.fourthcoffee.com'),
        properties: templates({
          templateId: 'dynamichosturl',
          title: 'Files',
          parameters: { [URL]: 'https://files.fabrikam.com', 'x-ms-apimTemplate-operationName': ['GetFile'] },
        }),
      },
      {
        definition: definition('yourhost.fourthcoffee.com'),
        properties: policies('https://api.fabrikam.com'),
      },
    ],
    bad: [
      {
        input: {
          definition: definition('api.fourthcoffee.com'),
          properties: policies(
            "https://@{connectionParameters('region')}.fabrikam.com",
            'https://fabrikam.com/v1',
          ),
        },
        at: [0, 1].map(
          (index) => `properties#/properties/policyTemplateInstances/${index}/parameters/${URL}`,
        ),
      },
    ],
  }),
});

/** The host of an address, in which every expression is one label or less. */
function hostIn(url: string): string {
  const plain = url.trim().replace(/@\{?\w+\([^)]{0,200}\)\}?/g, '*');
  return /^https:\/\/([^/:?#]+)/i.exec(plain)?.[1] ?? '';
}

/** The last two labels, where both are written out; a domain under co.uk and the like counts with its name. */
function domainOf(host: string): string | undefined {
  const labels = host.toLowerCase().replace(/:\d+$/, '').split('.');
  const count = /^(?:com?|org|net|gov|ac|edu)$/.test(labels.at(-2) ?? '') ? 3 : 2;
  const domain = labels.slice(-count);
  return domain.length === count && domain.every((label) => /^[\w-]+$/.test(label))
    ? domain.join('.')
    : undefined;
}

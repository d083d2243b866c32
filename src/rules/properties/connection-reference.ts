import { properties } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { suggest } from '../../kit/suggest';
import { quote } from '../../kit/text';
import { propertiesRule, type JsonObject } from '../../model/rule';
import { TEMPLATE_PARAMETER } from '../../model/tables/policy-templates';

const URL = `${TEMPLATE_PARAMETER}urlTemplate`;
const host = (name: string): JsonObject => ({
  templateId: 'dynamichosturl',
  title: 'Host',
  parameters: { [URL]: `https://@connectionParameters('${name}').contoso.com` },
});
const connector = (...names: readonly string[]): JsonObject =>
  properties({
    connectionParameters: { region: { type: 'string' } },
    policyTemplateInstances: names.map(host),
  });

export default propertiesRule({
  id: 'pp-connection-reference',
  title: 'Policies use connection parameters that exist',
  why: 'The value of a parameter that does not exist is empty, so every call goes to the wrong address or lacks its header.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'policy-templates',
  on: 'connectionReference',
  *check({ node, name }, { connectionParameters }) {
    const names = connectionParameters.map((parameter) => parameter.name);
    // Published connectors show that the case does not matter.
    if (names.some((known) => known.toLowerCase() === name.toLowerCase())) return;
    const near = suggest(name, names);
    yield {
      at: valueOf(node),
      message:
        near === undefined
          ? `Add a connection parameter ${quote(name)}, or do not use it here: there is none of that name.`
          : `Write ${quote(near)} instead of ${quote(name)}: there is no such connection parameter.`,
    };
  },
  examples: () => ({
    good: [connector('region', 'Region'), connector()],
    bad: [
      {
        input: connector('regions', 'tenant'),
        at: [
          `/properties/policyTemplateInstances/0/parameters/${URL}`,
          `/properties/policyTemplateInstances/1/parameters/${URL}`,
        ],
      },
    ],
  }),
});

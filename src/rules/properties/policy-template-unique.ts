import { templates } from '../../kit/connection-examples';
import { keyOf } from '../../kit/place';
import { policyLabel } from '../../kit/policy';
import { repeated } from '../../kit/text';
import type { PolicyTemplate } from '../../model/properties';
import { propertiesRule, type JsonObject } from '../../model/rule';

const header = (title: string, name: string): JsonObject => ({
  templateId: 'setheader',
  title,
  parameters: { 'x-ms-apimTemplateParameter.name': name, 'x-ms-apimTemplateParameter.value': '1' },
});

export default propertiesRule({
  id: 'pp-policy-template-unique',
  title: 'No policy is there twice',
  why: 'The second of two equal policies does nothing, or does the same thing again: it appends a header twice.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'policy-templates',
  on: 'properties',
  *check({ policyTemplates }) {
    for (const { item, first } of repeated(policyTemplates, contentOf))
      yield {
        at: keyOf(item.node),
        message: `Remove ${policyLabel(item)}: ${policyLabel(first)} is the same.`,
        related: [{ at: keyOf(first.node), message: 'The same policy before.' }],
      };
  },
  examples: () => ({
    good: [templates(header('Version', 'x-version'), header('Version', 'x-app'), {}, {})],
    bad: [
      {
        input: templates(
          header('Version', 'x-version'),
          header('App', 'x-version'),
          header('Old', 'x-version'),
        ),
        at: [1, 2].map((index) => `/properties/policyTemplateInstances/${index}`),
      },
    ],
  }),
});

/** What it does, whatever its title. */
function contentOf({ templateId, parameters }: PolicyTemplate): string | undefined {
  if (templateId === undefined || parameters === undefined) return undefined;
  const members = [...parameters.members].map(([name, { data }]) => `${name}=${JSON.stringify(data)}`);
  return [templateId.toLowerCase(), ...members.sort()].join('\n');
}

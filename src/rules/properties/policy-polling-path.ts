import { templates } from '../../kit/connection-examples';
import { valueOf } from '../../kit/place';
import { parameterOf, policyLabel } from '../../kit/policy';
import { isBlank, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule, type JsonObject } from '../../model/rule';
import { TEMPLATE_PARAMETER } from '../../model/tables/policy-templates';

const PATH = `${TEMPLATE_PARAMETER}triggerDataPath`;
const polling = (triggerDataPath: string): JsonObject => ({
  templateId: 'pollingtrigger',
  title: 'New orders',
  parameters: { [PATH]: triggerDataPath, [`${TEMPLATE_PARAMETER}triggerConfig`]: {} },
});

export default propertiesRule({
  id: 'pp-policy-polling-path',
  title: 'Polling triggers find their items with an expression',
  why: 'The path to the items is evaluated; plain text leads to no items, so the trigger never fires.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'create-polling-trigger',
  on: 'policyTemplate',
  *check(template) {
    const node = parameterOf(template, 'pollingtrigger', 'triggerDataPath');
    const path = textOf(node)?.trim();
    if (node === undefined || path === undefined || isBlank(path) || path.startsWith('@')) return;
    yield {
      at: valueOf(node),
      message: `Write an expression such as "@triggerBody().value" instead of ${quote(path)} in ${policyLabel(template)}.`,
    };
  },
  examples: () => ({
    good: [templates(polling('@triggerBody().orders'))],
    bad: [
      {
        input: templates(polling('triggerBody().orders'), polling('orders')),
        at: [0, 1].map((index) => `/properties/policyTemplateInstances/${index}/parameters/${PATH}`),
      },
    ],
  }),
});

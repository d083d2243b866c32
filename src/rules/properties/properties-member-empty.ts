import { templates } from '../../kit/connection-examples';
import { valueOf } from '../../kit/place';
import { valueLabel } from '../../kit/structure-label';
import { propertiesRule } from '../../model/rule';
import { TEMPLATE_PARAMETER } from '../../model/tables/policy-templates';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

const NAME = `${TEMPLATE_PARAMETER}name`;
const VALUE = `${TEMPLATE_PARAMETER}value`;

export default propertiesRule({
  id: 'pp-properties-member-empty',
  title: 'Texts that apiProperties.json needs are not empty',
  why: 'A policy for a header without a name, or a set of parameters without one, cannot work.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  on: 'structureFault',
  *check(fault) {
    if (fault.kind === 'empty' && fault.value !== undefined)
      yield { at: valueOf(fault.value), message: `Fill in ${valueLabel(fault)}: it is empty.` };
  },
  examples: () => ({
    good: [
      templates({
        templateId: 'setheader',
        title: 'Remove the version',
        parameters: { [NAME]: 'x-version', [VALUE]: '' },
      }),
    ],
    bad: [
      {
        input: templates(
          { templateId: 'setheader', title: 'Version', parameters: { [NAME]: '', [VALUE]: '2' } },
          {
            templateId: 'routerequesttoendpoint',
            title: 'Route',
            parameters: { [`${TEMPLATE_PARAMETER}newPath`]: ' ' },
          },
        ),
        at: [
          `/properties/policyTemplateInstances/0/parameters/${NAME}`,
          `/properties/policyTemplateInstances/1/parameters/${TEMPLATE_PARAMETER}newPath`,
        ],
      },
    ],
  }),
});

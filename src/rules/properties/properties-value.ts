import { oauth, templates } from '../../kit/connection-examples';
import { fixOf } from '../../kit/edits';
import { nearest } from '../../kit/nearest';
import { valueOf } from '../../kit/place';
import { caseFix } from '../../kit/structure-fix';
import { valueLabel } from '../../kit/structure-label';
import { enumerate, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { propertiesRule } from '../../model/rule';
import { TEMPLATE_PARAMETER } from '../../model/tables/policy-templates';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

const SECTION = 'x-ms-apimTemplate-policySection';
const EXISTS = `${TEMPLATE_PARAMETER}existsAction`;

export default propertiesRule({
  id: 'pp-properties-value',
  title: 'Policies and settings of the sign-in have one of their values',
  why: "Microsoft's check compares these texts letter by letter, and a policy with an unknown section or action does nothing.",
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  fixable: true,
  on: 'structureFault',
  *check(fault, { document }) {
    const text = textOf(fault.value);
    if (fault.kind !== 'value' || fault.value === undefined || text === undefined) return;
    const meant = nearest(text, fault.known);
    yield {
      at: valueOf(fault.value),
      message: `Write ${enumerate((meant === undefined ? fault.known : [meant]).map(quote), 'or')} instead of ${quote(text)} as ${valueLabel(fault)}.`,
      ...fixOf(caseFix(document, fault.value, fault.known)),
    };
  },
  examples: () => ({
    good: [
      templates({ templateId: 'setheader', parameters: { [SECTION]: 'Failure', [EXISTS]: 'skip' } }),
      oauth({ identityProvider: 'oauth2', properties: { IsFirstParty: 'False' } }),
    ],
    bad: [
      {
        input: templates({
          templateId: 'setheader',
          parameters: { [SECTION]: 'request', [EXISTS]: 'replace' },
        }),
        at: [
          `/properties/policyTemplateInstances/0/parameters/${SECTION}`,
          `/properties/policyTemplateInstances/0/parameters/${EXISTS}`,
        ],
      },
      {
        input: oauth({ identityProvider: 'oauth2', properties: { IsFirstParty: 'false' } }),
        at: ['/properties/connectionParameters/token/oAuthSettings/properties/IsFirstParty'],
      },
    ],
  }),
});

import { field } from '../../kit/connection-examples';
import { properties } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { missingRepair } from '../../kit/structure-repair';
import { propertiesRule } from '../../model/rule';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

export default propertiesRule({
  id: 'pp-properties-member-required',
  title: 'The objects in apiProperties.json have the members they need',
  why: 'An allowed value without "value" or a set without "parameters" means nothing, and is refused.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  on: 'structureFault',
  *check(fault) {
    if (fault.kind === 'missing') yield { at: keyOf(fault.node), message: missingRepair(fault) };
  },
  examples: () => ({
    good: [
      field({ constraints: { allowedValues: [{ value: 'eu' }] } }),
      properties({ connectionParameterSets: { uiDefinition: {}, values: [] } }),
    ],
    bad: [
      {
        input: field({ constraints: { allowedValues: [{ text: 'Europe' }], dependencies: { region: {} } } }),
        at: [
          '/properties/connectionParameters/api_key/uiDefinition/constraints/allowedValues/0',
          '/properties/connectionParameters/api_key/uiDefinition/constraints/dependencies/region',
        ],
      },
      {
        input: properties({
          connectionParameterSets: { uiDefinition: {}, values: [{ name: 'basic', uiDefinition: {} }] },
        }),
        at: ['/properties/connectionParameterSets/values/0'],
      },
    ],
  }),
});

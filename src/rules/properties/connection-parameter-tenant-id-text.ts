import { connection } from '../../kit/connection-examples';
import { hasField } from '../../kit/connection';
import { properties } from '../../kit/examples';
import { at } from '../../kit/place';
import { propertiesRule, type JsonObject } from '../../model/rule';
import { TENANT_ID } from '../../model/tables/connection-parameters';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

const constraints = { hidden: 'true', required: 'false' };
const set = (name: string): JsonObject => ({
  name,
  parameters: { [TENANT_ID.name]: { type: 'string', uiDefinition: { constraints } } },
});

export default propertiesRule({
  id: 'pp-connection-parameter-tenant-id-text',
  title: `The parameter ${TENANT_ID.name} has the prescribed texts`,
  why: 'Microsoft\'s check of apiProperties.json asks for these texts word for word, the slip in "of for" included; some connectors were published without them.',
  severity: 'warning',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  on: 'connectionParameter',
  *check({ node, name, uiDefinition }) {
    if (name !== TENANT_ID.name || !hasField(uiDefinition)) return;
    const missing = [...TENANT_ID.texts].filter(([key]) => !uiDefinition.members.has(key));
    if (missing.length === 0) return;
    yield {
      at: at(node, 'uiDefinition'),
      message: `Add ${missing.map(([key, text]) => `"${key}": "${text}"`).join(' and ')} to "${TENANT_ID.name}".`,
    };
  },
  examples: () => ({
    good: [
      connection({
        [TENANT_ID.name]: {
          type: 'string',
          uiDefinition: { ...Object.fromEntries(TENANT_ID.texts), constraints },
        },
      }),
    ],
    bad: [
      {
        input: connection({ [TENANT_ID.name]: { type: 'string', uiDefinition: { constraints } } }),
        at: [`/properties/connectionParameters/${TENANT_ID.name}/uiDefinition`],
      },
      {
        input: properties({ connectionParameterSets: { values: [set('first'), set('second')] } }),
        at: [0, 1].map(
          (index) =>
            `/properties/connectionParameterSets/values/${index}/parameters/${TENANT_ID.name}/uiDefinition`,
        ),
      },
    ],
  }),
});

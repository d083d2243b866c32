import { connection } from '../../kit/connection-examples';
import { at, keyOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import type { ConnectionParameter } from '../../model/properties';
import { propertiesRule, type Problem } from '../../model/rule';
import { TENANT_ID } from '../../model/tables/connection-parameters';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

const TENANT = {
  type: 'string',
  metadata: { sourceType: TENANT_ID.sourceType },
  uiDefinition: { constraints: { hidden: 'true', required: 'false' } },
};

export default propertiesRule({
  id: 'pp-connection-parameter-tenant-id',
  title: `The parameter ${TENANT_ID.name} is written exactly as prescribed`,
  why: "The platform fills in the tenant by itself, and Microsoft's check refuses every other name, text or constraint as critical.",
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  on: 'connectionParameter',
  *check(parameter) {
    const { node, name } = parameter;
    const sourceType = textOf(node.members.get('metadata')?.members.get('sourceType'));
    if (name === TENANT_ID.name) yield* deviations(parameter, sourceType);
    else if (name.toLowerCase() === TENANT_ID.name.toLowerCase() && sourceType === TENANT_ID.sourceType)
      yield { at: keyOf(node), message: `Rename ${quote(name)} to "${TENANT_ID.name}".` };
  },
  examples: () => ({
    good: [
      connection({ [TENANT_ID.name]: TENANT }),
      connection({ 'token:tenantId': { type: 'string', uiDefinition: { displayName: 'Contoso tenant' } } }),
    ],
    bad: [
      {
        input: connection({ 'token:tenantId': TENANT }),
        at: ['/properties/connectionParameters/token:tenantId'],
      },
      {
        input: connection({
          [TENANT_ID.name]: {
            type: 'securestring',
            uiDefinition: { displayName: 'Tenant ID', constraints: { hidden: 'false', tabIndex: 2 } },
          },
        }),
        at: [
          `/properties/connectionParameters/${TENANT_ID.name}`,
          `/properties/connectionParameters/${TENANT_ID.name}/type`,
          `/properties/connectionParameters/${TENANT_ID.name}/uiDefinition/displayName`,
          `/properties/connectionParameters/${TENANT_ID.name}/uiDefinition/constraints`,
          `/properties/connectionParameters/${TENANT_ID.name}/uiDefinition/constraints/hidden`,
          `/properties/connectionParameters/${TENANT_ID.name}/uiDefinition/constraints/tabIndex`,
        ],
      },
    ],
  }),
});

function* deviations(
  { node, type, uiDefinition }: ConnectionParameter,
  sourceType: string | undefined,
): Generator<Problem> {
  const expected = (name: string, value: string): string =>
    `Write "${name}": "${value}" in "${TENANT_ID.name}".`;
  if (sourceType !== TENANT_ID.sourceType)
    yield { at: at(node, 'metadata', 'sourceType'), message: expected('sourceType', TENANT_ID.sourceType) };
  if (type !== TENANT_ID.type) yield { at: at(node, 'type'), message: expected('type', TENANT_ID.type) };
  for (const [name, value] of TENANT_ID.texts)
    if ((uiDefinition?.members.get(name)?.data ?? value) !== value)
      yield { at: at(node, 'uiDefinition', name), message: expected(name, value) };
  const constraints = uiDefinition?.members.get('constraints');
  if (constraints === undefined) return;
  for (const [name, value] of TENANT_ID.constraints)
    if (constraints.members.get(name)?.data !== value)
      yield { at: at(constraints, name), message: expected(name, value) };
  for (const [name, extra] of constraints.members)
    if (!TENANT_ID.constraints.has(name))
      yield {
        at: keyOf(extra),
        message: `Remove ${quote(name)} from the constraints of "${TENANT_ID.name}".`,
      };
}

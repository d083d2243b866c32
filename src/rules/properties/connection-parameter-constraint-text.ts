import { field } from '../../kit/connection-examples';
import { connectionLabel } from '../../kit/connection';
import { fixOf, setValue } from '../../kit/edits';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { scalarText } from '../../model/json';
import { propertiesRule } from '../../model/rule';
import { TENANT_ID, TEXT_CONSTRAINTS } from '../../model/tables/connection-parameters';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

export default propertiesRule({
  id: 'pp-connection-parameter-constraint-text',
  title: '"required" and "hidden" of connection parameters are the texts "true" or "false"',
  why: "They look like booleans but are texts; flows that read the connector's description stop at a boolean.",
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  fixable: true,
  on: 'connectionParameter',
  *check(parameter, { document }) {
    const { node, name, uiDefinition } = parameter;
    if (name === TENANT_ID.name) return;
    for (const key of TEXT_CONSTRAINTS) {
      const value = uiDefinition?.members.get('constraints')?.members.get(key);
      if (value === undefined || value.data === 'true' || value.data === 'false') continue;
      const flag = scalarText(value).trim().toLowerCase();
      const text = /^(true|yes|y|1|on)$/.test(flag) ? '"true"' : '"false"';
      yield {
        at: at(node, 'uiDefinition', 'constraints', key),
        message: `Write "${key}": ${text}, a text, instead of ${value.kind === 'string' ? quote(value.data) : JSON.stringify(value.data)} in ${connectionLabel(parameter)}.`,
        ...fixOf(flag === 'true' || flag === 'false' ? setValue(document, value, flag) : undefined),
      };
    }
  },
  examples: () => ({
    good: [field({ constraints: { required: 'true', hidden: 'false', clearText: false } })],
    bad: [
      {
        input: field({ constraints: { required: true, hidden: 'False' } }),
        at: [
          '/properties/connectionParameters/api_key/uiDefinition/constraints/required',
          '/properties/connectionParameters/api_key/uiDefinition/constraints/hidden',
        ],
      },
    ],
  }),
});

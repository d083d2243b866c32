import { connection } from '../../kit/connection-examples';
import { connectionLabel, constraintOf, isHidden, isTrue } from '../../kit/connection';
import { at } from '../../kit/place';
import { textOf } from '../../model/json';
import { propertiesRule, type JsonObject } from '../../model/rule';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

const hidden = (required: string, more: JsonObject = {}): JsonObject => ({
  type: 'string',
  uiDefinition: { constraints: { hidden: 'true', required } },
  ...more,
});

export default propertiesRule({
  id: 'pp-connection-parameter-hidden-required',
  title: 'A connection parameter that is hidden and required has a default value',
  why: 'Nobody can fill in a hidden field, so no connection could be created.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  on: 'connectionParameter',
  *check(parameter) {
    const { node } = parameter;
    if (!isHidden(parameter) || !isTrue(constraintOf(parameter, 'required'))) return;
    if (textOf(node.members.get('defaultValue')) !== undefined) return;
    yield {
      at: at(node, 'uiDefinition', 'constraints', 'required'),
      message: `Add a "defaultValue" to ${connectionLabel(parameter)}, or write "required": "false": it is hidden.`,
    };
  },
  examples: () => ({
    good: [connection({ region: hidden('false'), zone: hidden('true', { defaultValue: 'eu' }) })],
    bad: [
      {
        input: connection({ region: hidden('true'), zone: hidden('True') }),
        at: ['region', 'zone'].map(
          (name) => `/properties/connectionParameters/${name}/uiDefinition/constraints/required`,
        ),
      },
    ],
  }),
});

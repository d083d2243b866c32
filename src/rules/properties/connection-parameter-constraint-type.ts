import { field } from '../../kit/connection-examples';
import { connectionLabel } from '../../kit/connection';
import { fixOf } from '../../kit/edits';
import { unquoted } from '../../kit/literal-edit';
import { valueOf } from '../../kit/place';
import { scalarText, type JsonNode } from '../../model/json';
import { propertiesRule } from '../../model/rule';
import { TYPED_CONSTRAINTS } from '../../model/tables/connection-parameters';
import { PROPERTIES_SCHEMA } from '../../model/tables/properties';

export default propertiesRule({
  id: 'pp-connection-parameter-constraint-type',
  title: 'Constraints of connection parameters have the right type',
  why: '"clearText" is a boolean and "tabIndex" a whole number; other types are refused, and stop flows that read the connector.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: PROPERTIES_SCHEMA,
  fixable: true,
  on: 'connectionParameter',
  *check(parameter) {
    for (const [name, kind] of TYPED_CONSTRAINTS) {
      const value = parameter.uiDefinition?.members.get('constraints')?.members.get(name);
      if (value === undefined || fits(value, kind)) continue;
      yield {
        at: valueOf(value),
        message: `Write "${name}" of ${connectionLabel(parameter)} as ${WORDS.get(kind) ?? kind}.`,
        ...fixOf(UNQUOTED.get(kind)?.test(scalarText(value)) === true ? unquoted(value) : undefined),
      };
    }
  },
  examples: () => ({
    good: [
      field({
        constraints: { clearText: true, tabIndex: 2, allowedValues: [{ value: 'eu', text: 'Europe' }] },
      }),
    ],
    bad: [
      {
        input: field({ constraints: { clearText: 'true', tabIndex: 1.5, allowedValues: { value: 'eu' } } }),
        at: [
          '/properties/connectionParameters/api_key/uiDefinition/constraints/clearText',
          '/properties/connectionParameters/api_key/uiDefinition/constraints/tabIndex',
          '/properties/connectionParameters/api_key/uiDefinition/constraints/allowedValues',
        ],
      },
    ],
  }),
});

function fits({ kind, data }: JsonNode, expected: JsonNode['kind']): boolean {
  return kind === expected && (kind !== 'number' || Number.isInteger(data));
}

/** Texts that are right but for their quotes. */
const UNQUOTED = new Map<JsonNode['kind'], RegExp>([
  ['boolean', /^\s*(true|false)\s*$/i],
  ['number', /^\s*(0|[1-9]\d*)\s*$/],
]);

const WORDS = new Map<JsonNode['kind'], string>([
  ['boolean', 'true or false without quotes'],
  ['number', 'a whole number'],
  ['array', 'an array'],
  ['object', 'an object'],
]);

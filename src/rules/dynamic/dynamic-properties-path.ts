import { placeOf } from '../../kit/dynamic';
import { describedOrders, describing, inDescribedOrders, schemaPath } from '../../kit/dynamic-schema';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

const both = (valuePath: string, itemValuePath: string) =>
  describedOrders({
    'x-ms-dynamic-schema': describing({ 'value-path': valuePath }),
    'x-ms-dynamic-properties': describing({ itemValuePath }),
  });

export default definitionRule({
  id: 'pp-dynamic-properties-path',
  title: '"x-ms-dynamic-properties" reads the same schema as "x-ms-dynamic-schema"',
  why: 'A designer reads the one or the other, so with different paths users see different fields.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'DynamicPropertiesItemValuePathMismatch', policy: '5000.2.6.2' },
  reference: 'openapi-extensions#use-dynamic-schema',
  on: 'dynamicCall',
  *check({ extension, operationId, node, holder, target, callers }) {
    if (extension !== 'x-ms-dynamic-properties' || callers.length === 0) return;
    const older = holder.members.get('x-ms-dynamic-schema');
    if (older?.kind !== 'object' || textOf(older.members.get('operationId')) !== operationId) return;
    const expected = schemaPath(older);
    const written = node.members.get('itemValuePath');
    const actual = written === undefined ? '' : textOf(written);
    if (expected === undefined || actual === undefined || expected === actual) return;
    const repair = expected === '' ? 'Remove "itemValuePath"' : `Write "itemValuePath": ${quote(expected)}`;
    const called = target === undefined ? '' : ` of ${target.label}`;
    yield {
      at: at(node, 'itemValuePath'),
      message: `${repair}, where "x-ms-dynamic-schema" finds the schema${called}.`,
      related: [
        { at: at(older, 'value-path'), message: 'The path of "x-ms-dynamic-schema".' },
        ...(target ? [placeOf(target)] : []),
      ],
    };
  },
  examples: () => ({
    good: [both('schema', 'schema'), both('schema/properties', 'schema')],
    bad: [
      {
        input: both('schema/properties', 'schema/properties'),
        at: inDescribedOrders('x-ms-dynamic-properties/itemValuePath'),
      },
      {
        input: describedOrders({
          'x-ms-dynamic-schema': describing({}),
          'x-ms-dynamic-properties': describing({ itemValuePath: 'items' }),
        }),
        at: inDescribedOrders('x-ms-dynamic-properties/itemValuePath'),
      },
    ],
  }),
});

import { placeOf } from '../../kit/dynamic';
import { describedOrders, describing, endsInProperties, inDescribedOrders } from '../../kit/dynamic-schema';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-dynamic-schema-path',
  title: '"x-ms-dynamic-schema" that reads "properties" has "x-ms-dynamic-properties" beside it',
  why: 'A path to the properties leaves out which of them are required; the newer extension reads the whole schema.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'DynamicPropertiesExtensionRequiredForPropertiesValuePath', policy: '5000.2.6.2' },
  reference: 'openapi-extensions#use-dynamic-schema',
  on: 'dynamicCall',
  *check({ extension, node, holder, target, callers }) {
    const path = textOf(node.members.get('value-path'));
    if (extension !== 'x-ms-dynamic-schema' || callers.length === 0 || !endsInProperties(path)) return;
    if (path === undefined || holder.members.has('x-ms-dynamic-properties')) return;
    const schema = path.replace(/\/?properties$/, '');
    const where = schema === '' ? 'without "itemValuePath"' : `with "itemValuePath": ${quote(schema)}`;
    const called = target === undefined ? 'of this operation' : `of ${target.label}`;
    yield {
      at: at(node, 'value-path'),
      message: `Add "x-ms-dynamic-properties" ${where}, which leads to the whole schema ${called}.`,
      ...(target && { related: [placeOf(target)] }),
    };
  },
  examples: () => ({
    good: [
      describedOrders({ 'x-ms-dynamic-schema': describing({ 'value-path': 'schema' }) }),
      describedOrders({
        'x-ms-dynamic-schema': describing({ 'value-path': 'schema/properties' }),
        'x-ms-dynamic-properties': describing({ itemValuePath: 'schema' }),
      }),
    ],
    bad: [
      {
        input: describedOrders({ 'x-ms-dynamic-schema': describing({ 'value-path': 'schema/properties' }) }),
        at: inDescribedOrders('x-ms-dynamic-schema/value-path'),
      },
    ],
  }),
});

import { definitionOf } from '../../kit/connector';
import { addItem, fixOf, remove } from '../../kit/edits';
import { paths, properties } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { connectorRule, type Json } from '../../model/rule';

const action = { operationId: 'ListOrders' };
const trigger = { operationId: 'OnOrder', 'x-ms-trigger': 'batch' };
const listing = (...capabilities: readonly Json[]) => properties({ capabilities });

export default connectorRule({
  id: 'pp-capabilities-complete',
  title: 'Capabilities list actions and triggers as the definition has them',
  why: 'The list tells catalogues of connectors what to expect; most connectors leave it empty, and a wrong list misleads.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'paconn-cli#api-properties-file',
  fixable: true,
  *check(connector) {
    const definition = definitionOf(connector);
    const file = connector.propertiesFile;
    const list = file?.properties?.body?.members.get('capabilities');
    if (definition === undefined || file === undefined || list?.kind !== 'array') return;
    const listed = new Map(list.items.map((node) => [textOf(node)?.toLowerCase() ?? '', node]));
    // Without either the list is about something else, such as gateways.
    if (!listed.has('actions') && !listed.has('triggers')) return;
    const triggers = definition.operations.some((operation) => operation.trigger !== undefined);
    const actions = definition.operations.some(({ trigger, internal }) => trigger === undefined && !internal);
    for (const [name, has] of [
      ['actions', actions],
      ['triggers', triggers],
    ] as const) {
      const node = listed.get(name);
      if (has && node === undefined)
        yield {
          file,
          at: valueOf(list),
          message: `Add ${quote(name)} to "capabilities": the connector has some.`,
          ...fixOf(addItem(file.document, list, name)),
        };
      if (!has && node !== undefined)
        yield {
          file,
          at: valueOf(node),
          message: `Remove ${quote(name)} from "capabilities": the connector has none.`,
          // An empty list says something else.
          ...fixOf(list.items.length > 1 ? remove(file.document, node) : undefined),
        };
    }
  },
  examples: () => ({
    good: [
      { definition: paths({ 'get /orders': action }), properties: listing('actions') },
      { definition: paths({ 'get /orders': action, 'get /new': trigger }), properties: listing() },
    ],
    bad: [
      {
        input: { definition: paths({ 'get /new': trigger }), properties: listing('actions') },
        at: ['properties#/properties/capabilities', 'properties#/properties/capabilities/0'],
      },
    ],
  }),
});

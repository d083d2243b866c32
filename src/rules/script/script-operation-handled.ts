import { definitionOf } from '../../kit/connector';
import { paths, properties } from '../../kit/examples';
import { valueOf } from '../../kit/place';
import { script } from '../../kit/script-examples';
import { suggest } from '../../kit/suggest';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

const definition = paths({
  'get /orders': { operationId: 'ListOrders' },
  'post /orders': { operationId: 'CreateOrder' },
  'get /invoices': { operationId: 'ListInvoices' },
});
const listed = properties({ scriptOperations: ['ListOrders', 'CreateOrder', 'ListInvoices'] });

export default connectorRule({
  id: 'pp-script-operation-handled',
  title: 'The script handles the operations it is listed for',
  why: 'The script runs for every listed operation; one that no branch is for gets what the script does with the rest, often an error.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'paconn-cli#api-properties-file',
  *check(connector) {
    const { contents, propertiesFile } = connector;
    const file = contents.script;
    const known = definitionOf(connector)?.operationsById;
    if (file === undefined || known === undefined || propertiesFile?.properties === undefined) return;
    if (file.comparisons.length === 0 || file.comparesOtherwise || file.syntaxErrors.length > 0) return;
    // A branch for a misspelt operation is to be renamed: pp-script-operation-known.
    const meant = new Set(
      file.comparisons.flatMap(({ name }) => (known.has(name) ? [] : (suggest(name, known.keys()) ?? []))),
    );
    for (const { node, name } of propertiesFile.properties.scriptOperations)
      if (known.has(name) && !meant.has(name) && !file.texts.has(name.toLowerCase()))
        yield {
          file: propertiesFile,
          at: valueOf(node),
          message: `Remove ${quote(name)} from "scriptOperations", or handle it: the script compares operations, and never with this.`,
        };
  },
  examples: () => ({
    good: [
      { definition, properties: listed, files: { 'script.csx': script() } },
      {
        definition,
        properties: listed,
        files: { 'script.csx': script(['if (this.Context.OperationId.Contains("Order")) { }']) },
      },
      {
        definition,
        properties: properties({ scriptOperations: ['ListOrders'] }),
        files: { 'script.csx': script(['if (this.Context.OperationId == "list_orders") { }']) },
      },
    ],
    bad: [
      {
        input: {
          definition,
          properties: listed,
          files: { 'script.csx': script(['if (this.Context.OperationId == "ListOrders") { }']) },
        },
        at: ['properties#/properties/scriptOperations/1', 'properties#/properties/scriptOperations/2'],
      },
    ],
  }),
});

import { definitionOf } from '../../kit/connector';
import { paths } from '../../kit/examples';
import { script } from '../../kit/script-examples';
import { suggest } from '../../kit/suggest';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

const definition = paths({
  'get /orders': { operationId: 'ListOrders' },
  'post /orders': { operationId: 'CreateOrder' },
});

export default connectorRule({
  id: 'pp-script-operation-known',
  title: 'The script asks for operations that exist',
  why: 'A branch for an operation that the definition calls differently never runs, and its request goes unchanged.',
  severity: 'warning',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'write-code#samples',
  *check(connector) {
    const file = connector.contents.script;
    const known = definitionOf(connector)?.operationsById;
    if (file === undefined || known === undefined) return;
    const folded = new Set([...known.keys()].map((id) => id.toLowerCase()));
    for (const { name, start, end, ignoresCase } of file.comparisons) {
      if (name === '' || known.has(name) || (ignoresCase && folded.has(name.toLowerCase()))) continue;
      const near = suggest(name, known.keys());
      yield {
        file,
        at: { node: undefined, start, end },
        message:
          near === undefined
            ? `Remove the branch for ${quote(name)}: the definition has no such operation.`
            : `Write ${quote(near)} instead of ${quote(name)}: the definition has no such operation.`,
      };
    }
  },
  examples: () => ({
    good: [
      {
        definition,
        files: {
          'script.csx': script([
            'if (this.Context.OperationId == "ListOrders") { }',
            'if ("CREATEORDER".Equals(this.Context.OperationId, StringComparison.OrdinalIgnoreCase)) { }',
            'if (this.Context.OperationId.StartsWith("List")) { }',
          ]),
        },
      },
    ],
    bad: [
      {
        input: {
          definition,
          files: {
            'script.csx': script([
              'const string Create = "createOrder";',
              'if (this.Context.OperationId == "ListOrder") { }',
              'if (Context.OperationId.Equals(Create)) { }',
              'var operation = Context.OperationId;',
              'switch (operation) { case "ListOrders": break; case "DeleteInvoice": break; }',
            ]),
          },
        },
        at: ['script.csx:6', 'script.csx:7', 'script.csx:9'],
      },
    ],
  }),
});

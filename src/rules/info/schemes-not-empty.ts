import { addItem, fixOf } from '../../kit/edits';
import { paths } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { schemeLists } from '../../kit/schemes';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-schemes-not-empty',
  title: 'No list of schemes is empty',
  why: 'An empty list says that the service cannot be called at all.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'SchemesArrayEmpty', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#arrays',
  fixable: true,
  on: 'definition',
  *check(definition) {
    for (const { node } of schemeLists(definition))
      if (node.items.length === 0)
        yield {
          at: keyOf(node),
          message: 'Write ["https"] as "schemes".',
          ...fixOf(addItem(definition.document, node, 'https')),
        };
  },
  examples: () => ({
    good: [
      paths({ 'get /orders': { operationId: 'ListOrders', schemes: ['https'] } }, { schemes: ['https'] }),
    ],
    bad: [
      {
        input: paths({ 'get /orders': { operationId: 'ListOrders', schemes: [] } }, { schemes: [] }),
        at: ['/paths/~1orders/get/schemes', '/schemes'],
      },
    ],
  }),
});

import { fixOf, remove } from '../../kit/edits';
import { paths, responses } from '../../kit/examples';
import { at } from '../../kit/place';
import { codesOf, isEmptySchema, responseName } from '../../kit/response';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-response-default-schema-empty',
  title: 'The default response has no empty schema',
  why: 'Reviewers send connectors back that carry an empty schema, which the designer of custom connectors likes to leave behind.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  microsoft: { policy: '5000.2.4.4' },
  reference: 'certification-submission#define-exact-operation-responses',
  fixable: true,
  on: 'response',
  where: ({ schema }) => isEmptySchema(schema),
  *check(response, { document }) {
    if (!codesOf(response).has('default')) return;
    const schema = response.node.members.get('schema');
    yield {
      at: at(response.node, 'schema'),
      message: `Remove the empty "schema" from ${responseName(response)}.`,
      // A shared response may also be one of success, whose empty schema somebody may fill in.
      ...fixOf(schema !== undefined && codesOf(response).size === 1 ? remove(document, schema) : undefined),
    };
  },
  examples: () => ({
    good: [responses({ default: { description: 'Operation failed' } })],
    bad: [
      {
        input: paths({
          'get /orders': { responses: { default: { description: 'Operation failed', schema: {} } } },
          'post /orders': { responses: { default: { description: 'Operation failed', schema: {} } } },
        }),
        at: ['/paths/~1orders/get/responses/default/schema', '/paths/~1orders/post/responses/default/schema'],
      },
    ],
  }),
});

import { fixOf, remove } from '../../kit/edits';
import { definitions } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { objectLabel } from '../../kit/structure-label';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-keyword-supported',
  title: 'Only keywords that the platform supports are used',
  why: 'The platform does not check that the items of a list are unique, and its validator says so.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'SwaggerKeywordNotSupported' },
  reference: 'certification-swagger-validator-rules#not-supported',
  fixable: true,
  on: 'structureFault',
  *check(fault, { document }) {
    if (fault.kind !== 'unsupported' || fault.value === undefined) return;
    yield {
      at: keyOf(fault.value),
      message: `Remove ${quote(fault.name)} from ${objectLabel(fault)}: the platform does not support it.`,
      ...fixOf(remove(document, fault.value)),
    };
  },
  examples: () => ({
    good: [
      definitions({
        Order: {
          type: 'object',
          properties: { uniqueItems: { type: 'boolean' }, tags: { type: 'array', items: {} } },
        },
      }),
    ],
    bad: [
      {
        input: definitions({
          Orders: { type: 'array', uniqueItems: true, items: { type: 'string' } },
          Tags: { type: 'array', uniqueItems: false, items: { type: 'string' } },
        }),
        at: ['/definitions/Orders/uniqueItems', '/definitions/Tags/uniqueItems'],
      },
    ],
  }),
});

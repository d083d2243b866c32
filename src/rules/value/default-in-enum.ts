import { definitions } from '../../kit/examples';
import { at } from '../../kit/place';
import { enumerate } from '../../kit/text';
import { agreementOf, literal, ofOwner } from '../../kit/value';
import { definitionRule } from '../../model/rule';

/** More values than this make a message unreadable. */
const SHOWN = 4;

export default definitionRule({
  id: 'pp-default-in-enum',
  title: 'A default is one of the values of the enum',
  why: 'The designer shows a value that cannot be chosen, and the service may refuse it.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-swagger-validator-rules#properties',
  on: 'typedValue',
  having: 'default',
  *check({ node, type }, { document }) {
    const value = node.members.get('default');
    const allowed = node.members.get('enum')?.items ?? [];
    if (value === undefined || allowed.length === 0 || allowed.some(({ data }) => data === value.data))
      return;
    const comparable = [value, ...allowed].every(
      (item) => agreementOf(item, type ?? '', document) === 'same',
    );
    if (!comparable || value.kind === 'object' || value.kind === 'array') return;
    const shown = allowed.slice(0, SHOWN).map((item) => literal(item, document));
    yield {
      at: at(node, 'default'),
      message: `Write ${enumerate(shown, 'or')} instead of ${literal(value, document)} as the default${ofOwner(node)}.`,
    };
  },
  examples: () => ({
    good: [definitions({ Status: { type: 'string', enum: ['open', 'paid'], default: 'open' } })],
    bad: [
      {
        input: definitions({
          Status: { type: 'string', enum: ['open', 'paid'], default: 'Open' },
          Priority: { type: 'integer', enum: [1, 2], default: 0 },
        }),
        at: ['/definitions/Status/default', '/definitions/Priority/default'],
      },
    ],
  }),
});

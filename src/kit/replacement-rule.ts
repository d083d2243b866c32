import { isBlank } from './text';
import { paths } from './examples';
import { at } from './place';
import { textOf } from '../model/json';
import { definitionRule, type DocumentRule, type JsonObject, type RuleMeta } from '../model/rule';
import type { ValidatorRule } from '../model/validator-rules';

const COMPLETE = { api: 'ContosoOrders', operationId: 'SearchOrders' };

/** An operation that is replaced by another one, for examples. */
export function replaced(replacement: JsonObject = COMPLETE, deprecated = true): JsonObject {
  return { operationId: 'ListOrders', deprecated, 'x-ms-api-annotation': { replacement } };
}

interface Wanted extends Pick<RuleMeta, 'id'> {
  readonly member: 'api' | 'operationId';
  readonly rule: ValidatorRule;
  /** What it names. */
  readonly meaning: string;
}

/** A rule that the replacement of an operation has a member with a text. */
export function replacementHas({ id, rule, member, meaning }: Wanted): DocumentRule {
  const without: JsonObject = Object.fromEntries(
    Object.entries(COMPLETE).filter(([name]) => name !== member),
  );
  return definitionRule({
    id,
    title: `The replacement of an operation names ${meaning}`,
    why: 'People find the new operation only when both its connector and its id are named.',
    severity: 'error',
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule, policy: '5000.2.6.2' },
    reference: 'openapi-extensions#x-ms-api-annotation',
    on: 'operation',
    having: 'x-ms-api-annotation',
    *check({ label, annotation }) {
      const replacement = annotation?.replacement;
      const value = replacement?.members.get(member);
      if (replacement === undefined || (value !== undefined && !isBlank(textOf(value) ?? '-'))) return;
      yield {
        at: at(replacement, member),
        message: `Add "${member}" with ${meaning} to the replacement of ${label}.`,
      };
    },
    examples: () => ({
      good: [paths({ 'get /orders': replaced(), 'get /bills': { 'x-ms-api-annotation': { revision: 1 } } })],
      bad: [
        {
          input: paths({
            'get /orders': replaced(without),
            'get /bills': { ...replaced({ ...COMPLETE, [member]: '' }), operationId: 'ListBills' },
          }),
          at: [
            '/paths/~1orders/get/x-ms-api-annotation/replacement',
            `/paths/~1bills/get/x-ms-api-annotation/replacement/${member}`,
          ],
        },
      ],
    }),
  });
}

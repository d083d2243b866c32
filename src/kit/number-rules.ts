import type { JsonDocument, JsonNode } from '../model/json';
import { definitionRule, type DocumentRule, type Examples, type FileExample } from '../model/rule';
import type { ValidatorRule } from '../model/validator-rules';
import { addMember, fixOf, setValue, type Edits } from './edits';
import { at } from './place';
import { literal, numberOf, ofOwner } from './value';

/** What the rules on keywords with numbers differ in. */
interface NumberRule {
  readonly id: `pp-${string}`;
  readonly rule: ValidatorRule;
  readonly why: string;
  readonly examples: () => Examples<FileExample>;
}

const SHARED = {
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-swagger-validator-rules#metadata',
  on: 'typedValue',
} as const;

/** A rule that the number of a keyword that counts something is not negative. */
export function notNegative(keyword: string, { rule, ...identity }: NumberRule): DocumentRule {
  return definitionRule({
    ...identity,
    ...SHARED,
    title: `"${keyword}" is not negative`,
    microsoft: { rule, policy: '5000.2.6.2' },
    having: keyword,
    *check({ node }, { document }) {
      const value = memberOf(node, keyword);
      if (value === undefined || (numberOf(value) ?? 0) >= 0) return;
      yield {
        at: at(node, keyword),
        message: `Raise the "${keyword}" ${literal(value, document)}${ofOwner(node)} to 0 or more, or remove it.`,
      };
    },
  });
}

/** A rule that the number of one keyword is not above the one of another. */
export function notAbove(low: string, high: string, { rule, ...identity }: NumberRule): DocumentRule {
  return definitionRule({
    ...identity,
    ...SHARED,
    title: `"${low}" is not above "${high}"`,
    microsoft: { rule, policy: '5000.2.6.2' },
    having: low,
    *check({ node }, { document }) {
      const [least, most] = [memberOf(node, low), memberOf(node, high)];
      const [from, to] = [numberOf(least), numberOf(most)];
      if (least === undefined || most === undefined || from === undefined || to === undefined || from <= to)
        return;
      // A negative length is reported as such.
      if (low !== 'minimum' && to < 0) return;
      yield {
        at: at(node, low),
        message: `Lower the "${low}" ${literal(least, document)}${ofOwner(node)} to ${literal(most, document)} or less, or raise "${high}".`,
        related: [{ at: at(node, high), message: `The "${high}".` }],
      };
    },
  });
}

/** A rule that a keyword which sharpens a limit stands beside that limit. */
export function besideLimit(keyword: string, limit: string, { rule, ...identity }: NumberRule): DocumentRule {
  return definitionRule({
    ...identity,
    ...SHARED,
    title: `"${keyword}" stands beside a "${limit}"`,
    fixable: true,
    microsoft: { rule, policy: '5000.2.6.2' },
    having: keyword,
    *check({ node }, { document }) {
      const value = memberOf(node, keyword);
      // False sharpens nothing, and published connectors write it without a limit.
      if (value === undefined || value.data === false || node.members.has(limit)) return;
      // Later versions of JSON Schema have the limit itself here.
      const repair =
        numberOf(value) === undefined
          ? `Add a "${limit}" to go with "${keyword}"${ofOwner(node)}, or remove it.`
          : `Write "${limit}": ${literal(value, document)} and "${keyword}": true${ofOwner(node)}.`;
      yield { at: at(node, keyword), message: repair, ...fixOf(withLimit(node, value, limit, document)) };
    },
  });
}

/** Writes the limit that stands in place of the flag, and the flag. */
function withLimit(node: JsonNode, value: JsonNode, limit: string, document: JsonDocument): Edits {
  const number = numberOf(value);
  const added =
    number === undefined ? undefined : addMember(document, node, limit, number, String(value.key));
  return added && [...setValue(document, value, true), ...added];
}

/** A member that counts: what stands beside a reference is ignored. */
function memberOf({ members }: JsonNode, keyword: string): JsonNode | undefined {
  return members.has('$ref') ? undefined : members.get(keyword);
}

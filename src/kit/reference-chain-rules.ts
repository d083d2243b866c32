import type { Reference } from '../model/definition/types';
import type { JsonNode } from '../model/json';
import { definitionRule, type DocumentRule, type JsonObject, type RuleMeta } from '../model/rule';
import type { ValidatorRule } from '../model/validator-rules';
import { paths } from './examples';
import { valueOf } from './place';
import { sectionOf, type TargetKind } from './reference-rules';
import { quote } from './text';

type Identity = Pick<RuleMeta, 'id'> & { readonly rule: ValidatorRule };

/** A rule that nothing shared of a kind is itself a reference to another one. */
export function noReferenceChain(
  kind: Exclude<TargetKind, 'schema'>,
  { id, rule }: Identity,
  shared: JsonObject,
): DocumentRule {
  const section = sectionOf(kind);
  return definitionRule({
    id,
    title: `No shared ${kind} is a reference to another one`,
    why: `A ${kind} is looked up in "${section}" once; a reference found there is not followed.`,
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule, policy: '5000.2.6.2' },
    reference: 'certification-swagger-validator-rules#parameters',
    on: 'reference',
    where: (reference) => reference.kind === kind && isShared(reference, section),
    *check(reference) {
      if (reference.fault === undefined)
        yield { at: valueOf(reference.value), message: chainRepair(reference, section) };
    },
    examples: () => ({
      good: [paths({}, { [section]: { Order: shared } })],
      bad: [
        {
          input: paths(
            {},
            {
              [section]: {
                Order: shared,
                Invoice: { $ref: `#/${section}/Order` },
                Bill: { $ref: `#/${section}/Bill` },
              },
            },
          ),
          at: [`/${section}/Invoice/$ref`, `/${section}/Bill/$ref`],
        },
      ],
    }),
  });
}

/** The reference stands directly under `parameters`, `responses` or `definitions` of the document. */
export function isShared({ node }: Pick<Reference, 'node'>, section: string): boolean {
  return node.parent?.key === section && isRoot(node.parent.parent);
}

function isRoot(node: JsonNode | undefined): boolean {
  return node !== undefined && node.parent === undefined;
}

/** How to do without a shared element that is only a reference. */
export function chainRepair({ node, text, target }: Reference, section: string): string {
  const name = quote(String(node.key));
  return target === node
    ? `Write out ${name} in "${section}": it refers to itself.`
    : `Write out ${name} in "${section}", or refer to ${quote(text)} wherever ${name} is used.`;
}

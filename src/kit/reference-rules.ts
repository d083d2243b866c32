import type { Definition, Reference, ReferenceKind } from '../model/definition/types';
import { pointerOf, textOf, unescapeSegment } from '../model/json';
import { definitionRule, type DocumentRule, type JsonObject, type RuleMeta } from '../model/rule';
import type { ValidatorRule } from '../model/validator-rules';
import { paths, responses } from './examples';
import { nearest } from './nearest';
import { valueOf } from './place';
import { quote } from './text';

/** What references of one kind lead to: where it stands, how rules call it, and an example of its use. */
interface Target {
  readonly section: string;
  readonly noun: string;
  readonly anchor: string;
  readonly example: (text: string) => JsonObject;
  readonly at: string;
}

export type TargetKind = Exclude<ReferenceKind, 'pathItem'>;

const TARGETS: Readonly<Record<TargetKind, Target>> = {
  schema: {
    section: 'definitions',
    noun: 'schema',
    anchor: 'response',
    example: (text) => ({
      ...responses({ 200: { description: 'OK', schema: { $ref: text } } }),
      definitions: { Order: { type: 'object', properties: { id: { type: 'string' } } } },
    }),
    at: '/paths/~1orders/get/responses/200/schema/$ref',
  },
  parameter: {
    section: 'parameters',
    noun: 'parameter',
    anchor: 'parameters',
    example: (text) =>
      paths(
        { 'get /orders': { operationId: 'ListOrders', parameters: [{ $ref: text }] } },
        { parameters: { Order: { name: 'order', in: 'query', type: 'string' } } },
      ),
    at: '/paths/~1orders/get/parameters/0/$ref',
  },
  response: {
    section: 'responses',
    noun: 'response',
    anchor: 'response',
    example: (text) => ({
      ...responses({ 200: { $ref: text } }),
      responses: { Order: { description: 'An order' } },
    }),
    at: '/paths/~1orders/get/responses/200/$ref',
  },
};

type Identity = Pick<RuleMeta, 'id'> & { readonly rule: ValidatorRule };

/** A rule that references of one kind lead to something that exists. */
export function referenceFound(kind: TargetKind, { id, rule }: Identity): DocumentRule {
  const target = TARGETS[kind];
  return definitionRule({
    ...metaOf(id, rule, target),
    title: `Every ${target.noun} reference leads to a ${target.noun}`,
    why: `A reference that leads nowhere leaves the ${target.noun} undefined, and the import of the connector fails.`,
    on: 'reference',
    *check(reference, definition) {
      if (reference.kind !== kind || reference.fault !== 'missing' || endsEarly(definition)) return;
      yield {
        at: valueOf(reference.value),
        message: repairOf(reference, target.section, intended(reference, definition)),
      };
    },
    examples: {
      good: [target.example(`#/${target.section}/Order`)],
      bad: [
        { input: target.example(`#/${target.section}/Orders`), at: [target.at] },
        { input: target.example(`#/${target.section}/Customer`), at: [target.at] },
      ],
    },
  });
}

/** A stray bracket closes the root before the end of the text, so what is referred to may stand in the rest. */
function endsEarly({ document: { text }, root }: Definition): boolean {
  return /\S/.test(text.slice(root.end));
}

function repairOf({ text }: Reference, section: string, meant: string | undefined): string {
  const [, , name, ...deeper] = text.split('/');
  if (name !== undefined && deeper.length > 0)
    return `Correct the reference ${quote(text)}: it leads nowhere.`;
  if (meant !== undefined) return `Write ${quote(meant)} instead of ${quote(text)}, which does not exist.`;
  return `Add ${quote(lastName(text))} to "${section}", or correct this reference to it.`;
}

/** A rule that references of one kind are JSON pointers into the right part of the definition. */
export function referenceValid(kind: TargetKind, { id, rule }: Identity): DocumentRule {
  const target = TARGETS[kind];
  return definitionRule({
    ...metaOf(id, rule, target),
    title: `Every ${target.noun} reference is a pointer into "${target.section}"`,
    why: `Shared ${target.noun}s are looked up under "${target.section}" and nowhere else.`,
    on: 'reference',
    *check(reference, definition) {
      if (reference.kind !== kind || !INVALID.has(reference.fault)) return;
      const meant = intended(reference, definition) ?? `#/${target.section}/…`;
      const written = textOf(reference.value) === undefined ? 'this value' : quote(reference.text);
      yield {
        at: valueOf(reference.value),
        message: `Write a reference such as ${quote(meant)} instead of ${written}.`,
      };
    },
    examples: {
      good: [target.example(`#/${target.section}/Order`)],
      bad: [
        { input: target.example('#/components/Order'), at: [target.at] },
        { input: target.example(`#/${target.section}/Order~2`), at: [target.at] },
      ],
    },
  });
}

const INVALID: ReadonlySet<Reference['fault']> = new Set(['not-text', 'pointer', 'section']);

function metaOf(id: RuleMeta['id'], rule: ValidatorRule, { anchor }: Target) {
  return {
    id,
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule, policy: '5000.2.6.2' },
    reference: `certification-swagger-validator-rules#${anchor}`,
  } as const;
}

/** The reference that a faulty one most likely means; undefined when nothing of that kind has a similar name. */
export function intended({ kind, text }: Reference, { root }: Definition): string | undefined {
  if (kind === 'pathItem') return undefined;
  const known = root.members.get(TARGETS[kind].section)?.members;
  const name = lastName(text);
  const found = known?.get(name) ?? known?.get(nearest(name, known) ?? name);
  const pointer = found === undefined ? text : `#${pointerOf(found)}`;
  return pointer === text ? undefined : pointer;
}

/** The name that a reference ends in: "Order" for `#/definitions/Order` and for `models/Order.json`. */
function lastName(text: string): string {
  const segment = text.slice(text.lastIndexOf('/') + 1).replace(/\.(json|ya?ml)$/i, '');
  return unescapeSegment(segment);
}

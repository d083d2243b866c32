import type { Definition, Reference, ReferenceKind } from '../model/definition/types';
import { pointerOf, unescapeSegment, type TextEdit } from '../model/json';
import { definitionRule, type DocumentRule, type JsonObject, type RuleMeta } from '../model/rule';
import type { ValidatorRule } from '../model/validator-rules';
import { paths, responses } from './examples';
import { setValue } from './edits';
import { isMisspelt } from './misspelt';
import { nearest } from './nearest';
import { valueOf } from './place';
import { quote } from './text';

/** What references of one kind lead to: where it stands, how rules call it, and an example of its use. */
interface Target {
  readonly section: string;
  readonly noun: string;
  readonly anchor: string;
  /** A definition with these references, one or two. */
  readonly example: (first: string, second?: string) => JsonObject;
  /** Where these two stand. */
  readonly at: readonly string[];
}

export type TargetKind = Exclude<ReferenceKind, 'pathItem'>;

const TARGETS: Readonly<Record<TargetKind, Target>> = {
  schema: {
    section: 'definitions',
    noun: 'schema',
    anchor: 'response',
    example: (first, second = '#/definitions/Order') => ({
      ...responses({ 200: { description: 'OK', schema: { $ref: first } } }),
      definitions: {
        List: { type: 'array', items: { $ref: second } },
        Order: { type: 'object', properties: { id: { type: 'string' } } },
      },
    }),
    at: ['/paths/~1orders/get/responses/200/schema/$ref', '/definitions/List/items/$ref'],
  },
  parameter: {
    section: 'parameters',
    noun: 'parameter',
    anchor: 'parameters',
    example: (first, second = '#/parameters/Top') =>
      paths(
        {
          'get /orders': { operationId: 'ListOrders', parameters: [{ $ref: first }, { $ref: second }] },
        },
        {
          parameters: {
            Order: {
              name: 'order',
              in: 'query',
              type: 'string',
              'x-ms-summary': 'Sort By',
              description: 'Property that the list is sorted by, such as "date".',
            },
            Top: { name: 'top', in: 'query', type: 'integer' },
          },
        },
      ),
    at: ['/paths/~1orders/get/parameters/0/$ref', '/paths/~1orders/get/parameters/1/$ref'],
  },
  response: {
    section: 'responses',
    noun: 'response',
    anchor: 'response',
    example: (first, second = '#/responses/Created') => ({
      ...responses({ 200: { $ref: first }, 201: { $ref: second } }),
      responses: {
        Order: {
          description: 'An order',
          schema: { type: 'object', properties: { id: { type: 'string' } } },
        },
        Created: { description: 'The order was created' },
      },
    }),
    at: ['/paths/~1orders/get/responses/200/$ref', '/paths/~1orders/get/responses/201/$ref'],
  },
};

/** Where shared elements of a kind stand. */
export function sectionOf(kind: TargetKind): string {
  return TARGETS[kind].section;
}

type Identity = Pick<RuleMeta, 'id'> & { readonly rule: ValidatorRule };

/** A rule that references of one kind lead to something that exists. */
export function referenceFound(kind: TargetKind, { id, rule }: Identity): DocumentRule {
  const target = TARGETS[kind];
  return definitionRule({
    ...metaOf(id, rule, target),
    title: `Every ${target.noun} reference leads to a ${target.noun}`,
    why: `A reference that leads nowhere leaves the ${target.noun} undefined, and the import of the connector fails.`,
    on: 'reference',
    where: (reference) => reference.kind === kind && reference.fault === 'missing',
    *check(reference, definition) {
      if (endsEarly(definition) || isElsewhere(definition, target.section)) return;
      yield {
        at: valueOf(reference.value),
        message: repairOf(reference, target.section, intended(reference, definition)),
        ...referenceFix(reference, definition),
      };
    },
    examples: () => ({
      good: [target.example(`#/${target.section}/Order`)],
      bad: [
        {
          input: target.example(`#/${target.section}/Orders`, `#/${target.section}/Customer`),
          at: target.at,
        },
        { input: target.example(`#/${target.section}/order`), at: target.at.slice(0, 1) },
      ],
    }),
  });
}

/** A stray bracket closes the root before the end of the text, so what is referred to may stand in the rest. */
function endsEarly({ document: { text }, root }: Definition): boolean {
  return /\S/.test(text.slice(root.end));
}

/** The section is there under a misspelt name or at a wrong place, so that no reference into it is at fault. */
function isElsewhere({ root }: Definition, section: string): boolean {
  if (root.members.has(section)) return false;
  const misplaced = root.members.get('paths')?.members.has(section) ?? false;
  return misplaced || isMisspelt(root, 'definition', section);
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
    where: (reference) => reference.kind === kind && INVALID.has(reference.fault),
    *check(reference, definition) {
      if (kind === 'response' && reference.text.startsWith('#/definitions/')) {
        yield { at: valueOf(reference.value), message: asSchema(reference) };
        return;
      }
      const meant = intended(reference, definition);
      const text = quote(reference.text);
      const repair =
        reference.fault === 'external' && meant === undefined
          ? `Copy what ${text} describes into this file, and refer to it with "#/${target.section}/…".`
          : `Write ${quote(meant ?? moved(reference, target.section))} instead of ${text}.`;
      const within = reference.fault === 'section';
      yield {
        at: valueOf(reference.value),
        message: repair,
        ...(within && referenceFix(reference, definition)),
      };
    },
    examples: () => ({
      good: [target.example(`#/${target.section}/Order`)],
      bad: [
        { input: target.example('#/components/Order', 'Order.json'), at: target.at },
        { input: target.example('https://contoso.com/api.json#/Customer'), at: target.at.slice(0, 1) },
      ],
    }),
  });
}

/** A schema stands in place of a response. */
function asSchema({ text }: Reference): string {
  return `Write a "description", and "schema": { "$ref": ${quote(text)} }, instead of this reference to a schema.`;
}

/** Where a reference leads once what OpenAPI 3 keeps under "components" is moved. */
function moved({ text }: Reference, section: string): string {
  const name = /^#\/components\/[^/]+\/([^/]+)$/.exec(text)?.[1];
  return `#/${section}/${name ?? '…'}`;
}

// What is no text is reported by pp-member-type, what is no pointer by pp-reference-pointer.
const INVALID: ReadonlySet<Reference['fault']> = new Set(['external', 'section']);

function metaOf(id: RuleMeta['id'], rule: ValidatorRule, { anchor }: Target) {
  return {
    id,
    severity: 'error',
    fixable: true,
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

/** The `fix` of a reference to something that is there by this very name, in another section or in another case. */
export function referenceFix(reference: Reference, definition: Definition): { fix?: readonly TextEdit[] } {
  const meant = intended(reference, definition);
  if (meant === undefined || reference.kind === 'pathItem') return {};
  const name = lastName(reference.text);
  const other = lastName(meant);
  // Deeper than a section there are other things of the same name.
  const isPlain = /^#?\/?([^/]+\/){1,2}[^/]+$/.test(reference.text);
  if (!isPlain || name.toLowerCase() !== other.toLowerCase()) return {};
  const isOnly = name === other || alike(definition, sectionOf(reference.kind), name) === 1;
  return isOnly ? { fix: setValue(definition.document, reference.value, meant) } : {};
}

/** How many names of a section differ from this one in case only; {@link nearest} searches no long ones. */
function alike({ root }: Definition, section: string, name: string): number {
  const known = [...(root.members.get(section)?.members.keys() ?? [])];
  return known.filter((one) => one.toLowerCase() === name.toLowerCase()).length;
}

/** The name that a reference ends in: "Order" for `#/definitions/Order` and for `models/Order.json`. */
function lastName(text: string): string {
  const segment = text.slice(text.lastIndexOf('/') + 1).replace(/\.(json|ya?ml)$/i, '');
  return unescapeSegment(segment);
}

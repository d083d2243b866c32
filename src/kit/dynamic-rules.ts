import type { DynamicCall, DynamicExtension, NamedInputs, OperationInput } from '../model/definition/types';
import { definitionRule, type DocumentRule, type JsonObject, type RuleMeta } from '../model/rule';
import type { ValidatorRule } from '../model/validator-rules';
import { placeOf, referenceTo } from './dynamic';
import { choosingInBody, listCustomers } from './dynamic-examples';
import { paths } from './examples';
import { keyOf } from './place';
import { quote } from './text';

type Older = 'x-ms-dynamic-values' | 'x-ms-dynamic-schema';
type Newer = 'x-ms-dynamic-list' | 'x-ms-dynamic-properties';

const NEWER: Readonly<Record<Older, Newer>> = {
  'x-ms-dynamic-values': 'x-ms-dynamic-list',
  'x-ms-dynamic-schema': 'x-ms-dynamic-properties',
};

/** The extension that names properties of a body by their paths, for one that has no way to do so; undefined for others. */
export function newerOf(extension: DynamicExtension): Newer | undefined {
  return extension === 'x-ms-dynamic-values' || extension === 'x-ms-dynamic-schema'
    ? NEWER[extension]
    : undefined;
}

interface Identity extends Pick<RuleMeta, 'id'> {
  readonly rule: ValidatorRule;
}

/** A rule that an older extension has the newer one beside it where a reference may mean a parameter or a property. */
export function newerForAmbiguous(extension: Older, identity: Identity): DocumentRule {
  const newer = NEWER[extension];
  return definitionRule({
    ...metaOf(extension, identity),
    title: `"${extension}" with ambiguous references has "${newer}" beside it`,
    why: `Where a parameter and a property of the body have the same name, only "${newer}" tells which one is meant.`,
    on: 'dynamicCall',
    *check(call) {
      const found =
        lacksNewer(call, extension) &&
        firstProperty(
          call.arguments.flatMap(({ sources }) => sources),
          true,
        );
      if (!found) return;
      const { operation, input } = found;
      yield {
        at: keyOf(call.node),
        message: `Add "${newer}" with ${quote(referenceTo(input))}: ${operation.label} also has a parameter of this name.`,
        related: [placeOf(operation)],
      };
    },
    examples: () => ({
      good: [example(extension, 'area'), example(extension, 'region', newer)],
      bad: [{ input: example(extension, 'region'), at: atBoth(extension) }],
    }),
  });
}

/** A rule that an older extension has the newer one beside it where it names a property of a body. */
export function newerForProperties(extension: Older, identity: Identity): DocumentRule {
  const newer = NEWER[extension];
  return definitionRule({
    ...metaOf(extension, identity),
    title: `"${extension}" with references to body properties has "${newer}" beside it`,
    why: `Only "${newer}" names a property of the body by its path, from which a designer knows for sure what is meant.`,
    on: 'dynamicCall',
    *check(call) {
      const named = call.arguments.flatMap(({ sources, target }) => [
        ...sources,
        ...(target ? [target] : []),
      ]);
      const found = lacksNewer(call, extension) && firstProperty(named, false);
      if (!found) return;
      const { operation, input } = found;
      yield {
        at: keyOf(call.node),
        message: `Add "${newer}" with ${quote(referenceTo(input))}, the path of this property of ${operation.label}.`,
        related: [placeOf(operation)],
      };
    },
    examples: () => ({
      good: [example(extension, 'region', newer), example(extension, 'region', undefined, 'static')],
      bad: [{ input: example(extension, 'area'), at: atBoth(extension) }],
    }),
  });
}

function lacksNewer({ extension, holder, callers }: DynamicCall, older: Older): boolean {
  return extension === older && callers.length > 0 && !holder.members.has(NEWER[older]);
}

interface Found {
  readonly operation: NamedInputs['operation'];
  readonly input: OperationInput;
}

/** The first name that means a property of a body, and a parameter as well or not. */
function firstProperty(named: readonly NamedInputs[], ambiguous: boolean): Found | undefined {
  for (const { operation, property, parameter } of named)
    if (property !== undefined && (parameter !== undefined) === ambiguous)
      return { operation, input: property };
  return undefined;
}

function metaOf(extension: Older, { id, rule }: Identity) {
  return {
    id,
    severity: 'error',
    evidence: 'catalogue',
    publishers: ['verified', 'independent', 'custom'],
    microsoft: { rule, policy: '5000.2.6.2' },
    reference: `openapi-extensions#use-dynamic-${extension === 'x-ms-dynamic-values' ? 'values' : 'schema'}`,
  } as const;
}

/** Two operations with a parameter of this name, whose body property "customer" depends on the region in the body. */
function example(extension: Older, parameter: string, newer?: Newer, region = 'reference'): JsonObject {
  const old = region === 'static' ? 'north' : { parameter: 'region' };
  const operation = choosingInBody(
    {
      [extension]: { operationId: 'ListCustomers', parameters: { region: old } },
      ...(newer && {
        [newer]: {
          operationId: 'ListCustomers',
          parameters: { region: { parameterReference: 'order/region' } },
        },
      }),
    },
    { name: parameter, in: 'query', type: 'string' },
  );
  return paths({
    'post /orders': operation,
    'post /offers': { ...operation, operationId: 'CreateOffer' },
    'get /customers': listCustomers,
  });
}

function atBoth(extension: Older): string[] {
  return ['orders', 'offers'].map(
    (path) => `/paths/~1${path}/post/parameters/1/schema/properties/customer/${extension}`,
  );
}

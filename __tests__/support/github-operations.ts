import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

interface Description {
  readonly operations: readonly Operation[];
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query';
    readonly required: boolean;
    readonly schema: Schema;
  }[];
  readonly body?: Schema;
}

interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** A request that GitHub's OpenAPI description has. */
export interface Matched {
  /** Method and path, as in the description. */
  readonly route: string;
  /** Parameters of the path. */
  readonly values: Readonly<Record<string, string>>;
  /** In what the request differs from the description. */
  readonly faults: readonly string[];
}

const { operations } = JSON.parse(
  readFileSync('__tests__/fixtures/github-operations.json', 'utf8'),
) as Description;
const ajv = new Ajv({ strict: false, allErrors: true });
const VALIDATORS = new Map<Schema, ValidateFunction>();

/** Compares a request with GitHub's OpenAPI description, of which `npm run github-operations` keeps a part. */
export function matched(method: string, url: URL, body: unknown): Matched | undefined {
  for (const operation of operations) {
    if (operation.method !== method.toLowerCase()) continue;
    const names: string[] = [];
    const pattern = operation.path.replace(/\{(\w+)\}/g, (_match, name: string) => {
      names.push(name);
      return '([^/]+)';
    });
    const found = new RegExp(`^${pattern}$`).exec(url.pathname);
    if (found === null) continue;
    const values = Object.fromEntries(
      names.map((name, at) => [name, decodeURIComponent(found[at + 1] ?? '')]),
    );
    return {
      route: `${method} ${operation.path}`,
      values,
      faults: [...parameterFaults(operation, values, url), ...bodyFaults(operation, body)],
    };
  }
  return undefined;
}

function parameterFaults(
  { parameters }: Operation,
  values: Readonly<Record<string, string>>,
  url: URL,
): string[] {
  const known = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const unknown = [...url.searchParams.keys()].filter((name) => !known.includes(name));
  return [
    ...unknown.map((name) => `unknown parameter ${name}`),
    ...parameters.flatMap(({ name, in: where, required, schema }) => {
      const text = where === 'path' ? values[name] : (url.searchParams.get(name) ?? undefined);
      if (text === undefined) return required ? [`missing parameter ${name}`] : [];
      return faultsOf(schema, schema.type === 'integer' ? Number(text) : text).map(
        (fault) => `${name}: ${fault}`,
      );
    }),
  ];
}

function bodyFaults({ body }: Operation, value: unknown): string[] {
  if (body === undefined) return value === undefined ? [] : ['a body'];
  return [...faultsOf(body, value), ...unknownMembers(body, value, '')];
}

function faultsOf(schema: Schema, value: unknown): string[] {
  const validate = VALIDATORS.get(schema) ?? ajv.compile(schema);
  VALIDATORS.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

/** The description allows members that it does not know, and GitHub passes over them: a slip would not be seen. */
function unknownMembers(schema: Schema, value: unknown, place: string): string[] {
  if (Array.isArray(value))
    return value.flatMap((item, at) => unknownMembers(schema.items ?? {}, item, `${place}/${at}`));
  if (typeof value !== 'object' || value === null || schema.properties === undefined) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const known = schema.properties?.[name];
    return known === undefined
      ? [`${place}/${name} is unknown`]
      : unknownMembers(known, member, `${place}/${name}`);
  });
}

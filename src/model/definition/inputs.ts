import type { JsonNode } from '../json';
import { resolved, type SchemaIndex } from './schema-index';
import { requiredNames, stepInto } from './schema-paths';
import type { Demand, NamedInputs, Operation, OperationInput, Parameter, Schema } from './types';

/** How dynamic extensions name an input: by name, or by the path that starts with the name of a parameter. */
export type InputForm = 'name' | 'path';

/** Looks up what dynamic calls mean in operations, each once. */
export interface InputLookup {
  /** What a name means in an operation. */
  readonly inputs: (operation: Operation, name: string, form: InputForm) => NamedInputs;
  /** What an operation cannot do without. */
  readonly demands: (operation: Operation, form: InputForm) => readonly Demand[];
}

export function inputLookup(index: SchemaIndex): InputLookup {
  return {
    inputs: remembering((operation, name, form) => findInputs(operation, name, form, index)),
    demands: remembering((operation, form) => findDemands(operation, form, index)),
  };
}

function remembering<Rest extends string[], Result>(
  find: (operation: Operation, ...rest: Rest) => Result,
): (operation: Operation, ...rest: Rest) => Result {
  const known = new Map<Operation, Map<string, Result>>();
  return (operation, ...rest) => {
    const ofOperation = known.get(operation) ?? new Map<string, Result>();
    known.set(operation, ofOperation);
    const key = rest.join(' ');
    const result = ofOperation.get(key) ?? find(operation, ...rest);
    ofOperation.set(key, result);
    return result;
  };
}

/**
 * What a name means in an operation. Published connectors name a property of the body `customer.id` in the older extensions
 * and `body/customer/id` in the newer ones.
 *
 * Source: openapi-extensions.md, "How to use dynamic values": path strings in parameter references.
 */
function findInputs(operation: Operation, name: string, form: InputForm, index: SchemaIndex): NamedInputs {
  const parameters = operation.parameters.map(({ parameter }) => parameter);
  const named = parameters.find((parameter) => parameter.name === name);
  const body = parameters.find((parameter) => parameter.in === 'body');
  const paths = body === undefined ? [] : pathsInto(body, name, form);
  const ends = body === undefined ? [] : paths.map((path) => findProperty(body, path, index));
  const parameter = named && wholeParameter(named, index);
  const property = ends.find((end) => typeof end === 'object');
  const others =
    parameter === undefined && property === undefined ? allNames(parameters, body, form, index) : [];
  return { operation, parameter, property, open: ends.includes('open'), others };
}

function allNames(
  parameters: readonly Parameter[],
  body: Parameter | undefined,
  form: InputForm,
  index: SchemaIndex,
): string[] {
  const names = parameters.map(({ name }) => name).filter((name) => name !== undefined);
  const properties = body?.schema === undefined ? [] : stepInto(body.schema, '', index).names;
  return [...names, ...properties.map((name) => nameOf(name, body, form))];
}

/** How a dynamic call names a property of the body. */
function nameOf(property: string, body: Parameter | undefined, form: InputForm): string {
  return form === 'path' ? `${body?.name ?? ''}/${property}` : property;
}

/**
 * What an operation cannot do without. Published connectors leave out internal inputs with a default value, and no others.
 */
function findDemands({ parameters }: Operation, form: InputForm, index: SchemaIndex): Demand[] {
  return parameters.flatMap(({ parameter }): Demand[] => {
    const { name, node, required } = parameter;
    const whole = wholeParameter(parameter, index);
    if (name === undefined || !required || (whole.hidden && whole.hasDefault)) return [];
    if (parameter.in !== 'body' || parameter.schema === undefined) return [{ name, node, body: undefined }];
    const names = requiredNames(parameter.schema, index);
    if (names.length === 0) return [{ name, node, body: undefined }];
    return names.flatMap((property) => {
      const input = findProperty(parameter, [property], index);
      if (typeof input !== 'object' || (input.hidden && input.hasDefault)) return [];
      return [{ name: nameOf(property, parameter, form), node: input.node, body: name }];
    });
  });
}

/** The paths from the body to a property that a name may mean. */
function pathsInto(body: Parameter, name: string, form: InputForm): readonly (readonly string[])[] {
  if (form === 'name') return name.includes('.') ? [[name], name.split('.')] : [[name]];
  const start = `${body.name ?? ''}/`;
  return name.startsWith(start) ? [name.slice(start.length).split('/')] : [];
}

function wholeParameter(parameter: Parameter, index: SchemaIndex): OperationInput {
  const { node, required, internal, schema } = parameter;
  const content = schema && resolved(schema, index);
  return {
    parameter,
    path: [],
    node,
    type: parameter.in === 'body' ? content?.type : parameter.type,
    required,
    hidden: internal || isHidden(schema, content),
    hasDefault: hasDefault(node) || hasDefault(content?.node),
  };
}

function findProperty(
  parameter: Parameter,
  path: readonly string[],
  index: SchemaIndex,
): OperationInput | 'open' | undefined {
  const { schema } = parameter;
  if (schema === undefined) return 'open';
  let [at, required, hidden] = [
    schema,
    true,
    parameter.internal || isHidden(schema, resolved(schema, index)),
  ];
  for (const name of path) {
    const step = stepInto(at, name, index);
    if (step.property === undefined || !step.named) return step.open ? 'open' : undefined;
    at = step.property;
    required &&= step.required;
    hidden ||= isHidden(at, resolved(at, index));
  }
  const content = resolved(at, index);
  const { node } = at;
  return {
    parameter,
    path,
    node,
    type: content?.type,
    required,
    hidden,
    hasDefault: hasDefault(node) || hasDefault(content?.node),
  };
}

function isHidden(...schemas: readonly (Schema | undefined)[]): boolean {
  return schemas.some((schema) => schema?.internal);
}

function hasDefault(node: JsonNode | undefined): boolean {
  return node?.members.has('default') ?? false;
}

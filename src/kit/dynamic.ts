import type { DynamicCall, NamedInputs, Operation, OperationInput } from '../model/definition/types';
import type { Related } from '../model/rule';
import { nearest } from './nearest';
import { hasUnreadParameters } from './parameter';
import { at } from './place';
import { quote } from './text';

/** Somebody can meet the call: it stands on the root, or on what an operation has. */
export function isCalled({ callers, extension }: DynamicCall): boolean {
  return callers.length > 0 || extension === 'x-ms-capabilities';
}

/** What a name means first: a parameter before a property of the body. */
export function inputOf(inputs: NamedInputs | undefined): OperationInput | undefined {
  return inputs?.parameter ?? inputs?.property;
}

/** The name certainly means nothing in the operation. */
export function isUnknown(inputs: NamedInputs): boolean {
  return inputOf(inputs) === undefined && !inputs.open && !hasUnreadParameters(inputs.operation);
}

/** The name means a parameter and a property of the body. */
export function isAmbiguous(inputs: NamedInputs | undefined): inputs is NamedInputs {
  return inputs?.parameter !== undefined && inputs.property !== undefined;
}

/** The operation that a dynamic call calls, or that it stands in, as another place of a problem. */
export function placeOf({ node, label }: Operation): Related {
  return { at: at(node, 'operationId'), message: `The operation ${label}.` };
}

/** The name that a wrong one most likely means: the same in another case or another form, or a similar one. */
export function intendedName(name: string, known: readonly string[]): string | undefined {
  const last = lastPart(name);
  return (
    known.find((candidate) => candidate.toLowerCase() === name.toLowerCase()) ??
    known.find((candidate) => lastPart(candidate) === last) ??
    nearest(name, known)
  );
}

function lastPart(name: string): string {
  return (/[^/.]*$/.exec(name)?.[0] ?? name).toLowerCase();
}

/** How the newer extensions name an input of an operation: `body/customer/id`. */
export function referenceTo({ parameter, path }: OperationInput): string {
  return [parameter.name ?? '', ...path].join('/');
}

/** How a message names an input: `parameter "top" of ListOrders`, `property "id" of CreateOrder`. */
export function inputName({ parameter, path }: OperationInput, { label }: Operation): string {
  const last = path.at(-1);
  return last === undefined
    ? `parameter ${quote(parameter.name ?? '')} of ${label}`
    : `property ${quote(last)} of ${label}`;
}

/** "a string", "an array"; for messages. */
export function aType(type: string): string {
  return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
}

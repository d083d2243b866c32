import type { Operation, Parameter, ParameterUse } from '../model/definition/types';
import type { JsonNode, Place } from '../model/json';
import { PARAMETER_PLACES } from '../model/tables/parameters';
import { at } from './place';
import { brief, isBlank, quote } from './text';

/** How a message names a parameter: `query parameter "top" of ListOrders`. */
export function labelOf(parameter: Parameter): string {
  const kind = kindOf(parameter);
  return `${isBlank(parameter.name) ? `nameless ${kind}` : `${kind} ${quote(parameter.name)}`}${ownerOf(parameter)}`;
}

/** "query parameter", "form data parameter" … */
export function kindOf(parameter: Parameter): string {
  if (parameter.in === 'formData') return 'form data parameter';
  return hasKnownPlace(parameter) ? `${parameter.in} parameter` : 'parameter';
}

function ownerOf({ shared, usedBy }: Parameter): string {
  const [first, second] = usedBy;
  if (shared !== undefined || first === undefined) return '';
  return ` of ${second === undefined ? first.label : brief(first.path)}`;
}

/** It stands where Swagger 2.0 allows a parameter. */
export function hasKnownPlace(parameter: Parameter): parameter is Parameter & { readonly in: string } {
  return PARAMETER_PLACES.some((place) => place === parameter.in);
}

/** It stands in the path, query, a header or form data. */
export function isOutsideBody(parameter: Parameter): boolean {
  return hasKnownPlace(parameter) && parameter.in !== 'body';
}

/** It goes into the content of the request. */
export function isContent({ parameter }: ParameterUse): boolean {
  return parameter.in === 'body' || parameter.in === 'formData';
}

/** The designer shows it as a field of its own: not in the body, not internal, in a visible operation. */
export function isField(parameter: Parameter): boolean {
  return (
    isOutsideBody(parameter) && !parameter.internal && parameter.usedBy.some(({ internal }) => !internal)
  );
}

/** Points at a member of a parameter in a list; at the reference where the parameter is written elsewhere. */
export function inUse({ node, parameter }: ParameterUse, member: string): Place {
  return at(node, node === parameter.node ? member : '$ref');
}

/** Name and place, which identify a parameter (Swagger 2.0, Operation Object); undefined when one is missing. */
export function identityOf({ parameter }: ParameterUse): string | undefined {
  return parameter.name === undefined || parameter.in === undefined
    ? undefined
    : `${parameter.in} ${parameter.name}`;
}

/** Some entries of the parameter lists cannot be read, so nothing can be said about what is missing. */
export function hasUnreadParameters({ node, pathItem, ownParameters }: Operation): boolean {
  return (
    pathItem.reference !== undefined ||
    objectsIn(node) !== ownParameters.length ||
    objectsIn(pathItem.node) !== pathItem.parameters.length
  );
}

function objectsIn(holder: JsonNode): number {
  return (holder.members.get('parameters')?.items ?? []).filter(({ kind }) => kind === 'object').length;
}

/** What the body holds: its schema, or the one that this refers to; undefined without a body. */
export function contentOf(uses: readonly ParameterUse[]): JsonNode | undefined {
  const schema = uses.find(({ parameter }) => parameter.in === 'body')?.parameter.schema;
  return schema?.reference?.target ?? schema?.node;
}

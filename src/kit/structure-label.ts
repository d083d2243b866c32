import { HTTP_METHODS } from '../model/definition/types';
import { textOf, type JsonNode } from '../model/json';
import { KINDS } from '../model/structure/kinds';
import { PROPERTIES_KINDS } from '../model/structure/properties-file';
import type { StructureFault } from '../model/structure/types';
import { propertiesLabel } from './properties-label';
import { isBlank, quote } from './text';

/** How a message names the object of a fault: `the schema "id" in ListOrders`, `"x-ms-dynamic-list" of "status"`. */
export function objectLabel({ node, object }: StructureFault): string {
  const { noun } = KINDS[object];
  if (object in PROPERTIES_KINDS) return propertiesLabel(node, noun);
  if (node.parent === undefined) return `the ${noun}`;
  const operation = operationLabel(node);
  if (operation !== undefined) return operation;
  const own = nameOf(node);
  const named = own === undefined ? `${article(noun)}${ofOwner(node)}` : `the ${noun} ${quote(own)}`;
  return `${named}${inOperation(node)}`;
}

/** How a message names the value of a fault: `"tags" of ListOrders`, `an entry of "tags" of ListOrders`. */
export function valueLabel(fault: StructureFault): string {
  const member = `${quote(fault.name)} of ${objectLabel(fault)}`;
  const { value } = fault;
  if (value === undefined || value.parent === fault.node) return member;
  return typeof value.key === 'string' ? `${quote(value.key)} under ${member}` : `an entry of ${member}`;
}

function article(noun: string): string {
  return noun.startsWith('"') ? noun : `the ${noun}`;
}

function ofOwner(node: JsonNode): string {
  for (let holder = node.parent; holder?.parent !== undefined; holder = holder.parent) {
    if (operationLabel(holder) !== undefined) return '';
    const name = nameOf(holder);
    if (name !== undefined) return ` of ${quote(name)}`;
  }
  return '';
}

function inOperation(node: JsonNode): string {
  for (let holder = node.parent; holder !== undefined; holder = holder.parent) {
    const label = operationLabel(holder);
    if (label !== undefined) return ` in ${label}`;
  }
  return '';
}

const METHODS: ReadonlySet<string | number> = new Set(HTTP_METHODS);

/** The `operationId` of an operation, or its method and path; undefined for any other object. */
function operationLabel({ key = '', members, parent }: JsonNode): string | undefined {
  const paths = parent?.parent;
  if (paths?.key !== 'paths' || paths.parent?.parent !== undefined || !METHODS.has(key)) return undefined;
  const id = textOf(members.get('operationId'));
  return id === undefined || isBlank(id) ? `${String(key).toUpperCase()} ${String(parent?.key)}` : id;
}

const NAMING: ReadonlySet<string | number> = new Set([
  'definitions',
  'headers',
  'parameters',
  'paths',
  'properties',
  'responses',
  'securityDefinitions',
]);

/** The name of a parameter or tag, or the name under which a schema, response and so on stands. */
function nameOf({ key, members, parent }: JsonNode): string | undefined {
  if (members.has('in') || parent?.key === 'tags') {
    const name = textOf(members.get('name'));
    return isBlank(name) ? undefined : name;
  }
  return typeof key === 'string' && NAMING.has(parent?.key ?? '') ? key : undefined;
}

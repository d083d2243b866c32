import { schemaIndex } from '../model/definition/schema-index';
import type { Definition, Schema } from '../model/definition/types';
import type { JsonNode } from '../model/json';

/** How a message names the mark. */
export const MARK = 'x-ms-notification-url';

/** Operations send it: it is part of a body, directly or through references. */
export function isSent({ usage }: Schema): boolean {
  return usage.roles.has('input') && usage.operations.size > 0;
}

/**
 * The optional properties on the way from a body to a notification URL, the URL itself included: whoever leaves one out
 * leaves out the URL. Whether the body as a whole is required does not matter; many published connectors do not say so.
 */
export function* optionalLinks({ schemas, notificationUrls }: Definition): Generator<Schema> {
  if (notificationUrls.length === 0) return;
  const referring = referringSchemas(schemas);
  const chain = new Set(notificationUrls);
  for (const schema of chain) {
    if (schema.parent !== undefined) chain.add(schema.parent);
    for (const from of referring.get(schema.node) ?? []) chain.add(from);
  }
  for (const schema of schemas)
    if (
      chain.has(schema) &&
      schema.relation === 'property' &&
      isSent(schema) &&
      !isRequired(schema, referring)
    )
      yield schema;
}

type Referring = ReadonlyMap<JsonNode, readonly Schema[]>;

/** The schemas that refer to an object. */
function referringSchemas(schemas: readonly Schema[]): Referring {
  const referring = new Map<JsonNode, Schema[]>();
  for (const schema of schemas) {
    const target = schema.reference?.target;
    if (target === undefined) continue;
    const known = referring.get(target);
    if (known === undefined) referring.set(target, [schema]);
    else known.push(schema);
  }
  return referring;
}

/** The object that has the property requires it, or one that it is composed into does. */
function isRequired({ required, name, parent }: Schema, referring: Referring): boolean {
  if (required || name === undefined || parent === undefined) return required;
  const objects = new Set([parent]);
  for (const object of objects) {
    if (requires(object, name)) return true;
    if (object.relation === 'allOf' && object.parent !== undefined) {
      objects.add(object.parent);
      for (const part of object.parent.allOf) if (requires(part, name)) return true;
    }
    for (const from of referring.get(object.node) ?? []) if (from.relation === 'allOf') objects.add(from);
  }
  return false;
}

function requires({ node }: Schema, name: string): boolean {
  return (node.members.get('required')?.items ?? []).some(({ data }) => data === name);
}

/** The outermost schemas that an operation shows to people: no schema and no body around them is internal. */
export function visibleRoots({ schemas, parameters }: Definition): Set<Schema> {
  const visible = new Set<Schema>();
  for (const { schema, internal, usedBy } of parameters)
    if (schema !== undefined && !internal && !schema.hidden && usedBy.length > 0) visible.add(schema);
  const byNode = schemaIndex(schemas);
  const shown = new Map<Schema, Schema[]>();
  for (const { reference, rootSchema, hidden } of schemas) {
    const target = reference?.target && byNode.get(reference.target);
    if (target === undefined || hidden || target.hidden) continue;
    const known = shown.get(rootSchema);
    if (known === undefined) shown.set(rootSchema, [target.rootSchema]);
    else known.push(target.rootSchema);
  }
  for (const root of visible) for (const target of shown.get(root) ?? []) visible.add(target);
  return visible;
}

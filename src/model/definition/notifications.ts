import { flagOf, type JsonNode } from '../json';
import { schemaIndex } from './schema-index';
import type { Operation, PathItem, Schema } from './types';
import type { Writable } from './writable';

/** Schemas marked with `x-ms-notification-url`, wherever they stand. */
export function readNotificationUrls(schemas: readonly Schema[]): Schema[] {
  return schemas.filter(({ node }) => isNotificationUrl(node));
}

/** `x-ms-notification-url` is true. */
export function isNotificationUrl({ members }: JsonNode): boolean {
  return flagOf(members.get('x-ms-notification-url')) === true;
}

/**
 * Notes which operations register a webhook, and which operations a notification content belongs to.
 *
 * Content on an operation is its own. Content on a path item belongs to its operations that register a webhook, or, where
 * none does, to its triggers (create-webhook-trigger, "Creating the webhook").
 */
export function linkNotifications(
  schemas: readonly Schema[],
  urls: readonly Schema[],
  pathItems: readonly PathItem[],
): void {
  const reaching = rootsReaching(schemas, urls);
  for (const { operations, notificationContent } of pathItems) {
    for (const operation of operations) noteWebhook(operation, reaching);
    if (notificationContent === undefined) continue;
    const registering = operations.filter(({ registersWebhook }) => registersWebhook);
    const others = operations.filter(({ trigger }) => trigger !== undefined);
    for (const operation of registering.length > 0 ? registering : others) {
      const writable: Writable<Operation> = operation;
      writable.notificationContent ??= notificationContent;
    }
  }
  for (const { operations } of pathItems) for (const operation of operations) noteContent(operation);
}

function noteWebhook(operation: Writable<Operation>, reaching: ReadonlySet<Schema>): void {
  operation.registersWebhook = operation.parameters.some(
    ({ parameter }) => parameter.schema !== undefined && reaching.has(parameter.schema),
  );
}

function noteContent(operation: Operation): void {
  const content: Writable<NonNullable<Operation['notificationContent']>> | undefined =
    operation.notificationContent;
  if (content !== undefined) content.operations = [...content.operations, operation];
}

/** The outermost schemas that contain one of these, directly or through references. */
function rootsReaching(schemas: readonly Schema[], goals: readonly Schema[]): Set<Schema> {
  const reaching = new Set(goals.map(({ rootSchema }) => rootSchema));
  if (reaching.size === 0) return reaching;
  const byNode = schemaIndex(schemas);
  const referring = new Map<Schema, Schema[]>();
  for (const { reference, rootSchema } of schemas) {
    const target = reference?.target && byNode.get(reference.target)?.rootSchema;
    if (target === undefined) continue;
    const known = referring.get(target);
    if (known === undefined) referring.set(target, [rootSchema]);
    else known.push(rootSchema);
  }
  for (const root of reaching) for (const from of referring.get(root) ?? []) reaching.add(from);
  return reaching;
}

import { successfulSchema } from '../definition/dynamic-paths';
import type { Definition, NotificationContent, Response, Schema } from '../definition/types';
import type { JsonNode } from '../json';
import { pairTokens, walkFields, type FieldWalk, type WalkResult } from './field-walk';
import { lostParameters, type OldParameters } from './lost-parameters';
import { compareParameters, noteLost } from './parameter-fields';
import { compareContents } from './schema-fields';
import type { FieldChange, OperationPair } from './types';

/** Compares all inputs and outputs of the operations that flows can use. */
export function compareFields(
  before: Definition,
  after: Definition,
  operations: readonly OperationPair[],
): WalkResult {
  const compared = pairTokens();
  const old: OldParameters = { lost: new Map(), kept: new Set() };
  const begin = (walk: FieldWalk): void => {
    for (const operation of operations) {
      if (operation.before.internal) continue;
      compareParameters(operation, compared, old, walk);
      compareOutput(operation, 'response', walk);
      compareOutput(operation, 'notification', walk);
    }
    for (const parameter of lostParameters(old, after)) noteLost(parameter, walk);
  };
  return walkFields(before, after, begin, compareContents);
}

function compareOutput(
  operation: OperationPair,
  part: Extract<FieldChange['part'], 'response' | 'notification'>,
  walk: FieldWalk,
): void {
  const [was, is] = [schemaOf(operation.before, part), schemaOf(operation.after, part)];
  if (was === undefined || saysNothing(was)) return;
  const source = {
    direction: 'output',
    operation,
    part,
    trail: undefined,
    anchor: undefined,
    from: operation,
  } as const;
  if (is !== undefined) walk.add({ ...source, before: was, after: is });
  else walk.note(source, { kind: 'deleted', at: placeOf(operation.after, part), was: was.node });
}

function schemaOf(operation: OperationPair['before'], part: FieldChange['part']): Schema | undefined {
  return part === 'response' ? successfulSchema(operation) : operation.notificationContent?.schema;
}

/** `{}` gives a flow nothing that could get lost. */
function saysNothing({ node }: Schema): boolean {
  return node.members.size === 0;
}

/** The successful response or the notification that is left, or what they stand in. */
function placeOf(operation: OperationPair['after'], part: FieldChange['part']): JsonNode {
  const kept: Response | NotificationContent | undefined =
    part === 'response'
      ? operation.responses.find(({ code }) => code.startsWith('2'))?.response
      : operation.notificationContent;
  return (
    kept?.node ??
    (part === 'response' ? operation.node.members.get('responses') : undefined) ??
    operation.node
  );
}

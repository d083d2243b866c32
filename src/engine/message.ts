import type { Definition } from '../model/definition/types';
import { operationsSharing } from '../model/definition/shared';
import type { Problem } from '../model/rule';

/** What is said of a problem: of one in something that several operations share, how many of them it concerns, too. */
export function messageOf({ at, message }: Problem, definition: Definition | undefined): string {
  const number = definition && operationsSharing(definition, at.node);
  return number === undefined || number < 2
    ? message
    : `${message.replace(/\.$/, '')} (shared by ${number} operations).`;
}

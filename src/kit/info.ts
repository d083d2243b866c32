import type { Definition } from '../model/definition/types';
import { textOf, type JsonNode } from '../model/json';
import { isBlank } from './text';

/** The object under `info`; undefined when there is none, which pp-info-title-required says. */
export function infoOf({ root }: Definition): JsonNode | undefined {
  const info = root.members.get('info');
  return info?.kind === 'object' ? info : undefined;
}

/** The object under `info.contact`. */
export function contactOf(definition: Definition): JsonNode | undefined {
  const contact = infoOf(definition)?.members.get('contact');
  return contact?.kind === 'object' ? contact : undefined;
}

/** A member is missing or empty text; a value of another type is there, however wrong. */
export function lacks(holder: JsonNode, name: string): boolean {
  const member = holder.members.get(name);
  return member === undefined || (member.kind === 'string' && isBlank(textOf(member)));
}

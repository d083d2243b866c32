import type { JsonNode, Span } from './json';
import { isInvisible } from './syntax-fixes';
import { clipped } from './text';

/** Says what stands here and what JSON wants instead, as a repair. */
export function unexpected(text: string, span: Span, wanted: string): string {
  return strayCharacter(text, span) ?? `Write ${wanted} here, not ${found(text, span)}.`;
}

/** The text of a span in quotes, its own ones if it has them, on one line and clipped. */
export function found(text: string, { start, end }: Span): string {
  const shown = clipped(text.slice(start, end), 30).replace(/\s+/g, ' ');
  return shown.startsWith('"') ? shown : `"${shown}"`;
}

/** A character that cannot be seen between quotes, such as U+00A0, which is no space to JSON. */
function strayCharacter(text: string, { start }: Span): string | undefined {
  const character = text.charAt(start);
  if (!isInvisible(character)) return undefined;
  const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return `Replace the invisible character ${name} by a plain space.`;
}

/** Says how to repair a closing bracket that closes nothing, or something else than the container that is open. */
export function strayBracket(text: string, { start }: Span, container: JsonNode | undefined): string {
  if (container === undefined) return unexpected(text, { start, end: start + 1 }, 'a value');
  const wanted = container.kind === 'array' ? ']' : '}';
  const opener = `"${text[container.start] ?? ''}" of line ${lineOf(text, container.start)}`;
  return `Write "${wanted}" before or instead of this "${text[start] ?? ''}": the ${opener} is still open.`;
}

/** Where and how to end a document that breaks off inside a container, or before any value. */
export function unfinished(text: string, container: JsonNode | undefined): [Span, string] {
  if (container === undefined)
    return [{ start: 0, end: Math.min(1, text.length) }, 'Write a JSON object: the file is empty.'];
  const { start, kind } = container;
  return [
    { start, end: start + 1 },
    `Close this bracket with "${kind === 'array' ? ']' : '}'}": the file ends before it does.`,
  ];
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

import type { Definition, Operation } from '../model/definition/types';
import { textOf } from '../model/json';

export { shapeOf } from '../model/change/operations';

/** The path of an operation on its host, without the names of parameters. */
export function fullPath({ root }: Definition, { path }: Operation): string {
  const base = textOf(root.members.get('basePath')) ?? '';
  return `${base.replace(/\/$/, '')}${path.replace(/\{[^{}]*\}/g, '{}')}`;
}

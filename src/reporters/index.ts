import { github } from './github';
import { json } from './json';
import { markdown } from './markdown';
import type { Reporter } from './reporter';
import { sarif } from './sarif';
import { text } from './text';

/** The formats of `check --format`. */
export const REPORTERS = { text, json, sarif, markdown, github } as const satisfies Readonly<
  Record<string, Reporter>
>;
export type Format = keyof typeof REPORTERS;

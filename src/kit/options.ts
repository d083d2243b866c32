import type { RuleOption } from '../model/rule';

/** Whether an option may have this value. */
export function allows({ minimum }: RuleOption, value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= minimum;
}

/** What an option may be set to. */
export function valueHelp({ minimum }: RuleOption): string {
  return `Write a whole number, ${minimum} or more.`;
}

/** "default 80, 1 or more". */
export function valueRange({ default: value, minimum }: RuleOption): string {
  return `default ${value}, ${minimum} or more`;
}

import { allows, valueHelp } from '../kit/options';
import { didYouMean } from '../kit/suggest';
import type { OptionValues, Rule } from '../model/rule';

/**
 * The values of options that a ruleset of Spectral sets as `functionOptions`.
 *
 * @returns undefined where it sets none
 * @throws Error with what is right, which Spectral reports before it runs the rule
 */
export function optionValuesOf({ id, options = {} }: Rule, given: unknown): OptionValues | undefined {
  if (given === null || given === undefined) return undefined;
  if (typeof given !== 'object') throw new Error(`Write the options of ${id} as a map of names and numbers.`);
  const entries = Object.entries(given).map(([name, value]: [string, unknown]): [string, number] => {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined)
      throw new Error(`${id} has no option "${name}".${didYouMean(name, Object.keys(options))}`);
    if (!allows(option, value))
      throw new Error(`"${name}" of ${id} cannot be ${JSON.stringify(value)}. ${valueHelp(option)}`);
    return [name, value];
  });
  return Object.fromEntries(entries);
}

import { code, link, table } from '../kit/markdown';
import type { Rule } from '../model/rule';

/** The options of all rules, for `docs/configuration.md`. */
export function optionTable(rules: readonly Rule[]): string[] {
  const rows = rules.flatMap(({ id, options = {} }) =>
    Object.entries(options).map(([name, option]) => [
      link(code(id), `rules/${id}.md`),
      code(name),
      String(option.default),
      String(option.minimum),
      option.meaning,
    ]),
  );
  return table(['Rule', 'Option', 'Default', 'Least', 'What it means'], rows);
}

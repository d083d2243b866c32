import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileRole } from '../../src/model/connector';
import { FILE_NAMES } from '../../src/model/connector';
import type { FileExample } from '../../src/model/rule';
import { rules } from '../../src/rules/index';
import { partsOf, written, type Member, type Written } from './json-text';

/** The JSON files of a connector as they are written. */
export type Pair = Readonly<Record<FileRole, Written>>;

const BARE: Pair = {
  definition: written({ swagger: '2.0', paths: {} }),
  properties: written({ properties: {} }),
};

const FOLDERS = ['fabrikam-tickets', 'larkspur-orders'];

function pairOfFolder(folder: string): Pair {
  const read = (role: FileRole): Written =>
    written(JSON.parse(readFileSync(join('examples', folder, FILE_NAMES[role]), 'utf8')));
  return { definition: read('definition'), properties: read('properties') };
}

function pairsOfRules(): Pair[] {
  return rules.flatMap((rule) => {
    if (rule.scope === 'connector')
      return [...rule.examples().good, ...rule.examples().bad.map(({ input }) => input)].map((files) => ({
        definition: fileOf(files.definition) ?? BARE.definition,
        properties: fileOf(files.properties) ?? BARE.properties,
      }));
    if (rule.scope === 'checkout' || rule.scope === 'change') return [];
    const inputs = [...rule.examples().good, ...rule.examples().bad.map(({ input }) => input)];
    return inputs.flatMap((input) => {
      const file = fileOf(input);
      return file === undefined ? [] : rule.roles.map((role): Pair => ({ ...BARE, [role]: file }));
    });
  });
}

/** Examples that are texts show what is wrong with the text; other tests make such faults. */
function fileOf(example: FileExample | undefined): Written | undefined {
  return example === undefined || typeof example === 'string' ? undefined : written(example);
}

/** Connectors to start from, from the smallest to the largest: those of rules, and whole ones. */
export const SPECIMENS: readonly Pair[] = [BARE, ...pairsOfRules(), ...FOLDERS.map(pairOfFolder)]
  .map((pair) => ({ pair, size: JSON.stringify(pair).length }))
  .sort((a, b) => a.size - b.size)
  .map(({ pair }) => pair);

/** Members that occur in them, each once: what makes a change meaningful to some rule. */
export const KNOWN_MEMBERS: readonly Member[] = [
  ...new Map(
    SPECIMENS.flatMap((pair) => [pair.definition, pair.properties])
      .flatMap((file) => [...partsOf(file)])
      .flatMap(({ value }) => (value.kind === 'members' ? value.members : []))
      .map((member) => [JSON.stringify(member), member] as const),
  ).values(),
].filter((member) => JSON.stringify(member).length < 2000);

export const KNOWN_NAMES: readonly string[] = [...new Set(KNOWN_MEMBERS.map(([name]) => name))];

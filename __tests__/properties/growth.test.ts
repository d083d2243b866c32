import { jest, test } from '@jest/globals';
import fc from 'fast-check';
import { createChecker } from '../../src/engine/check';
import type { FileRole } from '../../src/model/connector';
import { PUBLISHERS } from '../../src/model/finding';
import { rules } from '../../src/rules/index';
import { connectorOf } from '../support/connector';
import { faultsOf } from '../support/invariants';
import { changed, partsOf, print, written, type Member, type Written } from '../support/json-text';
import { expectNoComplaints, LONG, TIMEOUT_MS } from '../support/property';
import { SPECIMENS, type Pair } from '../support/specimens';

jest.setTimeout(TIMEOUT_MS);

// Long enough that looking at every pair, of characters or of members, takes longer than a run may.
const CHARACTERS = 100_000;
const CHILDREN = LONG ? 20_000 : 2000;

const check = createChecker(rules);

/** Texts that regular expressions are known to take long for. */
const STUFF = [
  'a',
  'aB',
  '1',
  ' ',
  '\t',
  '\r',
  '.',
  '/',
  '{',
  '{a}/',
  '(',
  '()',
  '-',
  '_',
  ':',
  '@',
  '#',
  '\\',
  'é',
  'a.',
  'a ',
  '\u00A0',
];

type Where = 'before' | 'after' | 'between';

/** A text, or the name of a first member, made long. */
function grownText(part: Written, stuff: string, where: Where): Written {
  const long = stuff.repeat(Math.ceil(CHARACTERS / stuff.length));
  const longer = (text: string): string =>
    ({ before: `${long}${text}`, after: `${text}${long}`, between: `${text} ${long}\u0001` })[where];
  if (part.kind === 'members')
    return {
      kind: 'members',
      members: part.members.map(([name, member], index) => [index === 0 ? longer(name) : name, member]),
    };
  return part.kind === 'scalar' ? written(longer(String(JSON.parse(part.text)))) : part;
}

const RENAMED = new Set(['name', 'operationId', '$ref', 'propertyName']);

/** The nth copy of a part, told from the others by its names where it is said so. */
function copy(value: Written, number: number, renamed: boolean): Written {
  if (!renamed || value.kind === 'list') return value;
  if (value.kind === 'scalar')
    return value.text.endsWith('"') ? { ...value, text: `${value.text.slice(0, -1)}${number}"` } : value;
  return {
    kind: 'members',
    members: value.members.map(([name, member]): Member => [
      name,
      RENAMED.has(name) ? copy(member, number, true) : member,
    ]),
  };
}

function grown(before: Written, renamed: boolean): Written {
  const numbers = Array.from({ length: CHILDREN }, (_, number) => number);
  if (before.kind === 'scalar') return before;
  if (before.kind === 'list') {
    const { items } = before;
    return {
      kind: 'list',
      items: numbers.flatMap((number) =>
        items
          .slice(number % items.length, (number % items.length) + 1)
          .map((item) => copy(item, number, renamed)),
      ),
    };
  }
  const { members } = before;
  const more = numbers.flatMap((number) =>
    members
      .slice(number % members.length, (number % members.length) + 1)
      .map(([name, member]): Member => [`${name}${number}`, copy(member, number, renamed)]),
  );
  return { kind: 'members', members: [...members, ...more] };
}

type Growth = (before: Written) => Written;

async function growing(
  growths: fc.Arbitrary<Growth>,
  wanted: (part: Written) => boolean,
  runs: number,
): Promise<void> {
  const cases = fc
    .record({
      pair: fc.constantFrom(...SPECIMENS),
      role: fc.constantFrom<FileRole>('definition', 'properties'),
      part: fc.nat(),
      growth: growths,
      publisher: fc.constantFrom(...PUBLISHERS),
    })
    .map(({ pair, role, part, growth, publisher }) => {
      const numbers = [...partsOf(pair[role])].flatMap(({ value }, number) =>
        wanted(value) ? [number] : [],
      );
      const number = numbers[part % numbers.length];
      const file = number === undefined ? pair[role] : changed(pair[role], number, growth);
      const files: Pair = { ...pair, [role]: file };
      return { definition: print(files.definition), properties: print(files.properties), publisher };
    });
  await expectNoComplaints(cases, runs, async ({ definition, properties, publisher }) => {
    const connector = connectorOf(definition, properties, publisher);
    return faultsOf(await check(connector), connector);
  });
}

test('texts of a hundred thousand characters take no long time and make no long message', async () => {
  const growths = fc
    .tuple(fc.constantFrom(...STUFF), fc.constantFrom<Where>('before', 'after', 'between'))
    .map(
      ([stuff, where]): Growth =>
        (before) =>
          grownText(before, stuff, where),
    );
  await growing(
    growths,
    (part) => part.kind === 'members' || (part.kind === 'scalar' && part.text.startsWith('"')),
    120,
  );
});

test('thousands of members and items take no long time', async () => {
  const growths = fc.boolean().map(
    (renamed): Growth =>
      (before) =>
        grown(before, renamed),
  );
  await growing(growths, (part) => part.kind !== 'scalar', 40);
});

import { jest, test } from '@jest/globals';
import fc from 'fast-check';
import { createChecker } from '../../src/engine/check';
import type { Finding } from '../../src/model/finding';
import { rules } from '../../src/rules/index';
import { connectorOf } from '../support/connector';
import { hostilePair } from '../support/hostile';
import { print, type Layout, type Written } from '../support/json-text';
import { expectNoComplaints, TIMEOUT_MS } from '../support/property';
import type { Pair } from '../support/specimens';

jest.setTimeout(TIMEOUT_MS);

/** Rules on the layout itself, on the length of the text, and the one that quotes text that is no object. */
const ON_LAYOUT = new Set<string>([
  'pp-file-indentation',
  'pp-file-trailing-space',
  'pp-definition-size',
  'pp-definition-size-limit',
  'pp-file-json',
]);

const check = createChecker(rules.filter(({ id }) => !ON_LAYOUT.has(id)));

const SPACES = ['', ' ', '\n', '\r\n', '\t', '\n  ', ' \n\n', '\r'];

/** Space that looks different before every token, and is the same every time. */
function scattered(spaces: readonly number[]): Layout {
  return (token) => SPACES[spaces[token % spaces.length] ?? 0] ?? '';
}

/** What must not change with the layout. */
function essence({ rule, severity, file, pointer, message, fingerprint, related }: Finding): string {
  return [
    ...[rule, severity, file, pointer, fingerprint, message],
    ...related.flatMap((place) => [place.pointer, place.message]),
  ].join(' | ');
}

async function essences({ definition, properties }: Pair, layout: Layout, before = ''): Promise<string[]> {
  const text = (root: Written): string => `${before}${print(root, layout)}`;
  return (await check(connectorOf(text(definition), text(properties)))).map(essence);
}

test('space between tokens, and a byte order mark, change no finding and no fingerprint', async () => {
  const cases = fc.record({
    pair: hostilePair,
    spaces: fc.array(fc.nat(SPACES.length - 1), { minLength: 1, maxLength: 20 }),
  });
  await expectNoComplaints(
    cases,
    120,
    async ({ pair, spaces }) => {
      const compact = await essences(pair, () => '');
      const other = await essences(pair, scattered(spaces), '\uFEFF');
      return [
        ...compact.filter((line) => !other.includes(line)).map((line) => `lost: ${line}`),
        ...other.filter((line) => !compact.includes(line)).map((line) => `new: ${line}`),
      ];
    },
    ({ pair, spaces }) => ({
      definition: print(pair.definition),
      properties: print(pair.properties),
      spaces,
    }),
  );
});

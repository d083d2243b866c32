import { describe, expect, test } from '@jest/globals';
import { createChecker } from '../../src/engine/check';
import type { Json } from '../../src/model/rule';
import { sourceFile } from '../../src/model/source-file';
import { rules } from '../../src/rules/index';
import { connectorOf, faulty, operation, parameter, shown, textOf } from '../support/connector';

const all = createChecker(rules);

describe('fingerprints', () => {
  const first = faulty({ '/a': { get: operation('ListA', parameter('one'), parameter('two')) } });
  const prints = async (value: Json | string): Promise<string[]> =>
    (await all(connectorOf(value))).map(({ fingerprint }) => fingerprint).sort();

  test('tell different findings apart', async () => {
    const findings = await all(connectorOf(first));
    expect(findings.length).toBeGreaterThan(10);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  test.each<[string, string]>([
    ['lines are moved', `\n\n\n${JSON.stringify(first, null, 2)}`],
    ['the text is reformatted', JSON.stringify(first)],
    ['the text is indented otherwise', JSON.stringify(first, null, '\t').replaceAll('\n', '\r\n')],
    ['a byte order mark is added', `\uFEFF${JSON.stringify(first, null, 2)}`],
    ['members change places', JSON.stringify(Object.fromEntries(Object.entries(first).reverse()), null, 2)],
    [
      'named items of a list change places',
      textOf(faulty({ '/a': { get: operation('ListA', parameter('two'), parameter('one')) } })),
    ],
    [
      'another finding is added before',
      textOf(
        faulty({
          '/0': { get: operation('List0') },
          '/a': { get: operation('ListA', parameter('one'), parameter('two')) },
        }),
      ),
    ],
  ])('stay when %s', async (_what, changed) => {
    // Rules on layout speak of the layout itself.
    const layout = await createChecker(rules.filter(({ id }) => id.startsWith('pp-file-')))(
      connectorOf(changed),
    );
    const kept = new Set([...(await prints(changed)), ...layout.map(({ fingerprint }) => fingerprint)]);
    const lost = (await all(connectorOf(first))).filter(
      ({ fingerprint, rule }) => !kept.has(fingerprint) && !rule.startsWith('pp-file-'),
    );
    expect(shown(lost)).toEqual([]);
  });

  test('differ between files', async () => {
    const moved = {
      ...connectorOf(first),
      definitionFile: sourceFile('y/apiDefinition.swagger.json', 'definition', textOf(first)),
    };
    const before = new Set(await prints(first));
    const definitionFindings = (await all(moved)).filter(({ file }) => file.startsWith('y/apiDefinition'));
    expect(definitionFindings.filter(({ fingerprint }) => before.has(fingerprint))).toEqual([]);
  });
});

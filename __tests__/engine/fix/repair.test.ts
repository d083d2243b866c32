import { describe, expect, test } from '@jest/globals';
import { createChecker } from '../../../src/engine/check';
import { faultMessage, repair } from '../../../src/engine/fix/repair';
import { connectorOf } from '../../support/connector';
import { fixer, problem, repairText, replaceAll, textAfter } from '../../support/fixes';

const AB = replaceAll('pp-a-b', '"a"', '"b"');

describe('repairs', () => {
  test('are made everywhere, and change nothing else', async () => {
    const text = '\t{ "x":"a",\r\n\r\n "y" :  ["a" , "c"]}  \r\n';
    const result = await repairText(text, AB);
    expect(textAfter(result)).toBe('\t{ "x":"b",\r\n\r\n "y" :  ["b" , "c"]}  \r\n');
    expect(result.files).toEqual([
      { path: 'x/apiDefinition.swagger.json', before: text, after: textAfter(result) },
    ]);
    expect(result.repaired).toHaveLength(2);
    expect(result.faults).toEqual([]);
  });

  test('of nothing change no file', async () => {
    expect(await repairText('{}', AB)).toMatchObject({ files: [], repaired: [], faults: [] });
  });

  test('that meet wait for the next round', async () => {
    const rules = [replaceAll('pp-one', '"a", "b"', '"a", "c"'), replaceAll('pp-two', '"b"', '"d"')];
    const result = await repairText('["a", "b", "b"]', ...rules);
    expect(textAfter(result)).toBe('["a", "c", "d"]');
    expect(result.repaired.map(({ rule }) => rule)).toEqual(['pp-one', 'pp-two']);
  });

  test('that insert at the same place come one after the other', async () => {
    const insert = (name: string) =>
      fixer(`pp-${name}`, function* ({ document: { text, root } }) {
        if (root?.members.has(name) === false)
          yield problem([{ start: text.length - 1, end: text.length - 1, text: `, "${name}": 1` }]);
      });
    const result = await repairText('{ "x": 1}', insert('a'), insert('b'), insert('c'));
    expect(textAfter(result)).toBe('{ "x": 1, "a": 1, "b": 1, "c": 1}');
  });

  test('that touch without inserting are made at once', async () => {
    const seen: string[] = [];
    const watch = fixer('pp-watch', ({ document }) => {
      seen.push(document.text);
      return [];
    });
    const result = await repairText(
      '["a""c"]',
      replaceAll('pp-a', '"a"', '1,'),
      replaceAll('pp-c', '"c"', '2'),
      watch,
    );
    expect(textAfter(result)).toBe('[1,2]');
    expect(seen).toEqual(['["a""c"]', '[1,2]']);
  });

  test('on the same value come one after the other', async () => {
    const period = fixer('pp-period', function* ({ document: { root } }) {
      const node = root?.members.get('x');
      if (node !== undefined && !String(node.data).endsWith('.'))
        yield { ...problem([{ start: node.end - 1, end: node.end - 1, text: '.' }]), at: { ...node, node } };
    });
    const clear = fixer('pp-clear', function* ({ document: { root } }) {
      const node = root?.members.get('x');
      if (node !== undefined && String(node.data).startsWith('bad'))
        yield {
          ...problem([{ start: node.start + 1, end: node.start + 4, text: 'good.' }]),
          at: { ...node, node },
        };
    });
    expect(textAfter(await repairText('{"x": "bad"}', period, clear))).toBe('{"x": "good."}');
  });

  test('of one finding are made as a whole or not at all', async () => {
    const pair = fixer('pp-pair', function* ({ document: { text } }) {
      const [first, second] = [text.indexOf('"a"'), text.indexOf('"z"')];
      if (first !== -1 && second !== -1)
        yield problem([
          { start: first, end: first + 3, text: '"1"' },
          { start: second, end: second + 3, text: '"2"' },
        ]);
    });
    const result = await repairText('["a", "m", "z"]', replaceAll('pp-other', '"m", "z"', '"m"'), pair);
    expect(textAfter(result)).toBe('["1", "m", "2"]');
    const other = await repairText('["m", "z", "a"]', replaceAll('pp-other', '"m", "z"', '"m"'), pair);
    expect(textAfter(other)).toBe('["m", "a"]');
  });

  test('that come to light by another one are made, too', async () => {
    const result = await repairText('["a"]', AB, replaceAll('pp-b-c', '"b"', '"c"'));
    expect(textAfter(result)).toBe('["c"]');
    expect(result.repaired).toHaveLength(2);
  });

  test('made twice give the same file', async () => {
    const { connector } = await repairText('["a", "a"]', AB);
    expect(await repair(connector, createChecker([AB]))).toMatchObject({ files: [], repaired: [] });
  });

  test('are made only where they are wanted', async () => {
    const check = createChecker([AB, replaceAll('pp-c-d', '"c"', '"d"')]);
    const result = await repair(connectorOf('["a", "c"]'), check, ({ rule }) => rule === 'pp-c-d');
    expect(textAfter(result)).toBe('["a", "d"]');
  });

  test('of accepted findings are not made', async () => {
    const check = createChecker([AB]);
    const accepted = async (connector: Parameters<typeof check>[0]) =>
      (await check(connector)).map((finding) => ({
        ...finding,
        suppressed: { kind: 'ignore' as const, reason: 'Known.' },
      }));
    expect(await repair(connectorOf('["a"]'), accepted)).toMatchObject({ files: [], repaired: [] });
  });

  test('reach both files of a connector', async () => {
    const both = fixer(
      'pp-both',
      function* ({ document: { text } }) {
        const at = text.indexOf('"a"');
        if (at !== -1) yield problem([{ start: at, end: at + 3, text: '"b"' }]);
      },
      ['definition', 'properties'],
    );
    const result = await repair(connectorOf('["a"]', '{"a": 1}'), createChecker([both]));
    expect(result.files.map(({ path, after }) => [path, after])).toEqual([
      ['x/apiDefinition.swagger.json', '["b"]'],
      ['x/apiProperties.json', '{"b": 1}'],
    ]);
  });

  test('that only together would break JSON come one after the other', async () => {
    const rename = (name: string) =>
      fixer(`pp-rename-${name}`, function* ({ document: { root } }) {
        const node = root?.members.get(name);
        if (node !== undefined && root?.members.has('x') === false)
          yield problem([{ start: node.keyStart, end: node.keyEnd, text: '"x"' }]);
      });
    const result = await repairText('{"a": 1, "b": 2}', rename('a'), rename('b'));
    expect([textAfter(result), result.faults]).toEqual(['{"x": 1, "b": 2}', []]);
  });

  test('of files that cannot be written are not offered', async () => {
    const connector = connectorOf('["a"]');
    const path = connector.definitionFile?.path ?? '';
    const check = createChecker([AB]);
    const fixes = async (one: typeof connector) => (await check(one)).map(({ fix }) => fix?.length);
    expect(await fixes(connector)).toEqual([1]);
    expect(await fixes({ ...connector, unreadable: [{ path, reason: 'it is not UTF-8' }] })).toEqual([
      undefined,
    ]);
    expect(
      await repair({ ...connector, unreadable: [{ path, reason: 'it is not UTF-8' }] }, check),
    ).toMatchObject({
      files: [],
      faults: [],
    });
  });

  test('make JSON of what is none', async () => {
    const result = await repairText('{"a": 1,}', replaceAll('pp-comma', ',}', '}'));
    expect(textAfter(result)).toBe('{"a": 1}');
    expect(result.faults).toEqual([]);
  });
});

describe('mistakes of rules are told, and left out together with all other repairs of the rule:', () => {
  const mistakes: [string, Parameters<typeof repairText>[1][], string][] = [
    [
      'two that undo each other',
      [replaceAll('pp-there', '"x"', '"y"'), replaceAll('pp-back', '"y"', '"x"')],
      'Repairs of pp-back and pp-there undo each other, and were left out',
    ],
    [
      'one that changes nothing',
      [replaceAll('pp-idle', '"x"', '"x"')],
      'Repairs of pp-idle change nothing, and were left out',
    ],
    [
      'one without an end',
      [replaceAll('pp-more', '"a"]', '"a", "a"]')],
      'Repairs of pp-more never come to an end, and were left out',
    ],
    [
      'one that breaks JSON',
      [replaceAll('pp-break', '"x"', '"x')],
      'Repairs of pp-break break the JSON of the file, and were left out',
    ],
    [
      'one that repeats a name',
      [replaceAll('pp-repeat', '"x": 1}', '"x": 1, "x": 2}')],
      'Repairs of pp-repeat break the JSON of the file, and were left out',
    ],
    [
      'one with edits that meet',
      [
        fixer('pp-meet', () => [
          problem([
            { start: 1, end: 3, text: '' },
            { start: 2, end: 4, text: '' },
          ]),
        ]),
      ],
      'Repairs of pp-meet have edits that meet, or lie outside of the file, and were left out',
    ],
    [
      'one that inserts twice at one place',
      [
        fixer('pp-twice', () => [
          problem([
            { start: 1, end: 1, text: ' ' },
            { start: 1, end: 1, text: '\n' },
          ]),
        ]),
      ],
      'Repairs of pp-twice have edits that meet, or lie outside of the file, and were left out',
    ],
    [
      'one with edits outside of the file',
      [fixer('pp-outside', () => [problem([{ start: 1, end: 999, text: '' }])])],
      'Repairs of pp-outside have edits that meet, or lie outside of the file, and were left out',
    ],
  ];

  test.each(mistakes)('%s', async (_what, rules, message) => {
    const result = await repairText(
      '{"a": ["a", {"x": 1}, "a"]}',
      ...rules,
      replaceAll('pp-good', '["a"', '["c"'),
    );
    expect(result.faults.map(faultMessage)).toEqual(expect.arrayContaining([message]));
    expect(textAfter(result)).toContain('{"a": ["c", {');
    expect(() => void JSON.parse(textAfter(result))).not.toThrow();
    const again = await repair(result.connector, createChecker([...rules]));
    expect(textAfter(again)).toBe(textAfter(result));
  });
});

test('a file is repaired however many repairs wait for each other', async () => {
  const numbers = Array.from({ length: 30 }, (_, index) => index);
  const rules = numbers.map((number) =>
    fixer(`pp-add-${number}`, function* ({ document: { text, root } }) {
      if (root?.members.has(String(number)) === false)
        yield problem([{ start: text.length - 1, end: text.length - 1, text: `,"${number}":0` }]);
    }),
  );
  const result = await repairText('{"x":0}', ...rules);
  expect(result.faults).toEqual([]);
  expect(Object.keys(JSON.parse(textAfter(result)) as object)).toHaveLength(31);
});

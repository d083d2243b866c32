import { describe, expect, test } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import { createChecker } from '../../src/engine/check';
import { discover } from '../../src/engine/discover';
import { readConnector } from '../../src/engine/read';
import { bytesOf } from '../../src/engine/zip';
import {
  CONNECTOR,
  customizations,
  deployment,
  flow,
  solution,
  submission,
  zip,
} from '../../src/kit/package-examples';
import type { FileContent } from '../../src/model/rule';
import { rules } from '../../src/rules/index';
import { temporaryFolder } from '../support/folder';

async function found(
  content: FileContent,
  more: Readonly<Record<string, string>> = {},
  path = 'Contoso.zip',
): Promise<string[]> {
  const root = temporaryFolder({ 'Contoso.zip': bytesOf(content), ...more });
  const [location] = await discover([path], root);
  if (location === undefined) throw new Error('There is no connector.');
  const connector = await readConnector(location, root, 'verified');
  return (await createChecker(rules)(connector)).map(
    ({ file, line, column, severity, rule, message }) =>
      `${file}:${line}:${column} ${severity} ${rule} ${message}`,
  );
}

/** The findings that say that a zip cannot be unpacked, without their place. */
async function refusals(content: FileContent): Promise<string[]> {
  return (await found(content))
    .filter((line) => / pp-package-(?:readable|entry)/.test(line))
    .map((line) => line.replace(/^.*? (?:error|warning) /, ''));
}

/** Changes each header of the directory: 8 flags, 10 method, 24 size. */
function patched(bytes: Uint8Array, change: (header: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf('PK\u0001\u0002'); at !== -1; at = copy.indexOf('PK\u0001\u0002', at + 4))
    change(copy.subarray(at));
  return copy;
}

/** A zip of an introduction alone, with a changed header. */
const introduction = (change: (header: Buffer) => void): Buffer =>
  patched(bytesOf(zip({ 'intro.md': '# Contoso Orders' })), change);

/** With a comment of the whole zip. */
function commented(bytes: Uint8Array, comment: string): Buffer {
  const end = Buffer.from(bytes);
  end.writeUInt16LE(comment.length, end.length - 2);
  return Buffer.concat([end, Buffer.from(comment, 'latin1')]);
}

/** The sizes and the check sum stand behind the content, as programs write that do not know them before. */
function described(bytes: Uint8Array): Buffer {
  const copy = patched(bytes, (header) => header.writeUInt16LE(0x808, 8));
  copy.writeUInt16LE(0x808, 6);
  copy.fill(0, 14, 26);
  return copy;
}

/** Two entries of the directory with one content. */
function overlapping(): Buffer {
  const copy = Buffer.from(bytesOf(zip({ 'intro.md': '# Contoso Orders', 'other.md': '# Contoso Orders' })));
  const second = copy.lastIndexOf('PK\u0001\u0002');
  copy.writeUInt32LE(0, second + 42);
  return copy;
}

describe('zips that nobody wants to unpack', () => {
  test.each<[string, FileContent, string]>([
    [
      'no zip',
      'Hello',
      'pp-package-readable Write "Contoso.zip" again as a plain zip: it is no zip, or only the beginning of one.',
    ],
    ['nothing', '', 'it is no zip'],
    ['half a zip', bytesOf(submission()).subarray(0, 900), 'it is no zip'],
    [
      'a path that leads out',
      submission(undefined, { '../x': 'x' }),
      'Remove "../x" or write it again: its name leads out',
    ],
    ['backslashes that lead out', submission(undefined, { '..\\x': 'x' }), 'its name leads out'],
    ['an absolute path', submission(undefined, { '/abs': 'x' }), 'Remove "/abs"'],
    ['a drive', submission(undefined, { 'C:/x': 'x' }), 'its name is an absolute path'],
    ['backslashes', submission(undefined, { 'a\\b': 'x' }), 'pp-package-entry-slash'],
    ['a control character', submission(undefined, { 'a\u0000b': 'x' }), 'control characters'],
    ['the same name twice', submission(undefined, { 'INTRO.md': 'x' }), 'the same name'],
    [
      'an encrypted entry',
      introduction((header) => {
        header.writeUInt16LE(0x801, 8);
        header.writeUInt32LE(16 + 12, 20);
      }),
      'it is encrypted',
    ],
    [
      'an unknown method',
      introduction((header) => header.writeUInt16LE(14, 10)),
      'unsupported compression method',
    ],
    ['a damaged entry', introduction((header) => header.writeUInt32LE(1, 16)), 'its content is damaged'],
    [
      'a link',
      introduction((header) => {
        header.writeUInt16LE(0x0314, 4);
        header.writeUInt32LE(0o120777 * 0x10000, 38);
      }),
      'it is a symbolic link',
    ],
    [
      'ten gigabytes that a ratio promises',
      introduction((header) => {
        header.writeUInt16LE(8, 10);
        header.writeUInt32LE(0xfffffff0, 24);
      }),
      'it unpacks to more than 1073741824 bytes',
    ],
  ])('%s', async (_what, content, expected) => {
    expect((await refusals(content)).join('\n')).toContain(expected);
  });

  test.each<[string, FileContent, string[]]>([
    ['a comment at the end', commented(bytesOf(submission()), 'Made by Contoso'), []],
    [
      'bytes before the first entry',
      Buffer.concat([Buffer.from('#!/bin/sh\n'), bytesOf(submission())]),
      ['its directory is not where it says'],
    ],
    ['sizes behind the content', described(bytesOf(zip({ 'intro.md': '# Contoso Orders' }))), []],
    [
      'bytes behind the end',
      Buffer.concat([bytesOf(submission()), Buffer.from('garbage')]),
      ['there is something behind its end'],
    ],
    [
      'a comment with another end in it',
      commented(bytesOf(submission()), 'PK\u0005\u0006'.padEnd(30, '\0')),
      ['there is something behind its end'],
    ],
    ['entries that overlap', overlapping(), []],
  ])('%s: read, or refused with a reason', async (_what, content, expected) => {
    const lines = await refusals(content);
    if (expected.length === 0) for (const line of lines) expect(line).toMatch(/: (?:it|its|the) .+\.$/);
    for (const part of expected) expect(lines.join('\n')).toContain(part);
  });

  test('sizes of 64 bits are read as they are, not as they claim', async () => {
    const claims = patched(bytesOf(zip({ 'intro.md': '# Contoso Orders' })), (header) => {
      header.writeUInt32LE(0xffffffff, 20);
      header.writeUInt32LE(0xffffffff, 24);
    });
    expect((await refusals(claims)).length).toBeGreaterThan(0);
  });

  test('a name in a zip in the package is told with its path', async () => {
    const inner = solution({ '../../etc/passwd': 'x', 'Connector/big.json': '' });
    const lines = await found(submission({ 'Connector.zip': inner, 'Flow.zip': flow() }));
    expect(lines.filter((line) => line.includes('pp-package-entry-safe'))).toEqual([
      expect.stringMatching(
        /^Contoso\.zip\/package\.zip\/PkgAssets\/Connector\.zip:1:1 error .*"\.\.\/\.\.\/etc\/passwd"/,
      ),
    ]);
  });

  test('a hundred zips in a zip are not all opened', async () => {
    const zips = Array.from({ length: 100 }, (_, index) => [`PkgAssets/${index}.zip`, solution()] as const);
    const started = await found(submission(undefined, { 'package.zip': zip(Object.fromEntries(zips)) }));
    const opened = new Set(started.flatMap((line) => /PkgAssets\/\d+\.zip/.exec(line)?.[0] ?? []));
    expect(opened.size).toBeLessThan(20);
  });

  test('more than the directory says is not unpacked', async () => {
    const bomb = deflateRawSync(Buffer.alloc(50_000_000));
    const lying = patched(bytesOf(zip({ 'intro.md': bomb })), (header) => {
      header.writeUInt16LE(8, 10);
      header.writeUInt32LE(10, 24);
    });
    expect((await refusals(lying)).join()).toMatch(/too many bytes/);
  });

  test('too many entries', async () => {
    const names = Array.from({ length: 20_000 }, (_, index) => [`${index}`, ''] as const);
    expect((await refusals(zip(Object.fromEntries(names)))).join()).toContain('20000 entries');
  });

  test('zips in zips are opened as deep as a package goes', async () => {
    let nested: FileContent = 'PK';
    for (let depth = 0; depth < 5; depth += 1) nested = zip({ 'a.zip': nested });
    expect((await found(nested)).filter((line) => line.includes('a.zip/a.zip/a.zip'))).toEqual([]);
  });
});

describe('a package by itself', () => {
  test('its connector is the exported one, and findings name the place in it', async () => {
    const lines = await found(submission());
    expect(lines.filter((line) => line.includes(' pp-package-') || line.includes(' pp-solution-'))).toEqual(
      [],
    );
    const definition =
      'Contoso.zip/package.zip/PkgAssets/Connector.zip/Connector/orders_openapidefinition.json';
    expect(lines.filter((line) => line.startsWith(definition)).length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.includes('Flow.zip'))).toEqual([]);
  });

  test('nothing is asked of a folder that there is not', async () => {
    expect(
      (await found(submission())).filter((line) => /connector-file-name|connector-properties/.test(line)),
    ).toEqual([]);
  });

  test('lists of policies may be lists', async () => {
    const policies = 'orders_policytemplateinstances.json';
    const { zip: files } = solution({ [`Connector/${policies}`]: '[{ "templateId": "nonsense" }]' });
    const listed = customizations(CONNECTOR).replace(
      '  </Connector>',
      `    <policytemplateinstances>/Connector/${policies}</policytemplateinstances>\n  </Connector>`,
    );
    const lines = await found(
      submission({ 'A.zip': zip({ ...files, 'customizations.xml': listed }), 'B.zip': flow() }),
    );
    expect(
      lines
        .filter((line) => line.includes(policies))
        .map((line) => line.replace(/^.*json:|(?<=pp-\S+) .*/g, '')),
    ).toEqual(['1:2 warning pp-policy-template-title', '1:18 error pp-policy-template-known']);
  });

  test.each<[string, FileContent]>([
    ['a solution', solution()],
    ['the zip of assets', deployment({ 'Connector.zip': solution() })],
  ])('%s alone is told to be no package', async (_what, content) => {
    expect((await found(content)).join('\n')).toContain('pp-package-root Submit a zip that holds this one');
  });
});

describe('a package in the folder of a connector', () => {
  test('other zips are left alone', async () => {
    const lines = await found(zip({ 'sample.txt': 'x' }), { 'apiDefinition.swagger.json': '{}' }, '.');
    expect(lines.filter((line) => line.includes('.zip'))).toEqual([]);
  });
});

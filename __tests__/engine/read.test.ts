import { describe, expect, test } from '@jest/globals';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_FILE_BYTES } from '../../src/engine/limits';
import { readConnector } from '../../src/engine/read';
import type { Connector } from '../../src/model/connector';
import { pointerOf, positionAt, nodeAt } from '../../src/model/json';
import { temporaryFolder } from '../support/folder';

const FILES = { definition: 'apiDefinition.swagger.json', properties: 'apiProperties.json' };

function read(
  files: Readonly<Record<string, string | Uint8Array>>,
  publisher: 'auto' | 'custom' = 'auto',
  folder = 'x',
): Promise<Connector> {
  const root = temporaryFolder(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [join(folder, name), content])),
  );
  return readConnector({ folder: join(root, folder), files: FILES }, root, publisher);
}

const definition = '{"swagger": "2.0"}';
const properties = (color: string): string => JSON.stringify({ properties: { iconBrandColor: color } });

test('both files are read, with paths from the working folder', async () => {
  const connector = await read(
    { [FILES.definition]: definition, [FILES.properties]: properties('#123456') },
    'auto',
    'a/b c',
  );
  expect([connector.path, connector.definitionFile?.path, connector.propertiesFile?.path]).toEqual([
    'a/b c',
    'a/b c/apiDefinition.swagger.json',
    'a/b c/apiProperties.json',
  ]);
  expect([connector.definitionFile?.role, connector.propertiesFile?.role]).toEqual([
    'definition',
    'properties',
  ]);
  expect(connector.unreadable).toEqual([]);
});

test('a file that the folder does not have is absent', async () => {
  const root = temporaryFolder({ 'apiProperties.json': '{}' });
  const connector = await readConnector(
    { folder: root, files: { properties: FILES.properties } },
    root,
    'auto',
  );
  expect(connector).toMatchObject({ path: '.', definitionFile: undefined, unreadable: [] });
});

describe('bytes', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from('{\n  "ü😀": 1}')],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFF{\n  "ü😀": 1}')],
    ['UTF-8 with carriage returns', Buffer.from('{\r\n  "ü😀": 1}')],
  ])('%s is read with exact places', async (_what, bytes) => {
    const document = (await read({ [FILES.definition]: bytes, [FILES.properties]: '{}' })).definitionFile
      ?.document;
    const node = nodeAt(document?.root, '/ü😀');
    expect(node && pointerOf(node)).toBe('/ü😀');
    expect(document && node && positionAt(document, node.start)).toEqual({ line: 2, column: 10 });
  });

  test.each<[string, Uint8Array]>([
    ['little endian', Buffer.from(`\uFEFF${definition}`, 'utf16le')],
    ['big endian', Buffer.from(`\uFEFF${definition}`, 'utf16le').swap16()],
  ])('UTF-16, %s, is not', async (_what, bytes) => {
    const { definitionFile, unreadable } = await read({
      [FILES.definition]: bytes,
      [FILES.properties]: '{}',
    });
    expect(definitionFile).toBeUndefined();
    expect(unreadable).toEqual([
      { path: 'x/apiDefinition.swagger.json', reason: 'it is UTF-16; save it as UTF-8' },
    ]);
  });

  test.each([
    ['as large as allowed', MAX_FILE_BYTES, []],
    [
      'one byte larger',
      MAX_FILE_BYTES + 1,
      [`it has ${MAX_FILE_BYTES + 1} bytes, more than the ${MAX_FILE_BYTES} that are read`],
    ],
  ])('a file %s', async (_what, size, reasons) => {
    const bytes = Buffer.alloc(size, 'x')
      .fill('"', 0, 1)
      .fill('"', size - 1);
    const { unreadable } = await read({ [FILES.definition]: bytes, [FILES.properties]: '{}' });
    expect(unreadable.map(({ reason }) => reason)).toEqual(reasons);
  });

  test.each(['', ' ', '\uFEFF', '{', 'null', '[]', '"x"', '\0', '1e999'])(
    '%j is read, whatever it is',
    async (text) => {
      const connector = await read({ [FILES.definition]: text, [FILES.properties]: text });
      expect([connector.definitionFile?.role, connector.propertiesFile?.role]).toEqual([
        'definition',
        'properties',
      ]);
      expect(connector.unreadable).toEqual([]);
    },
  );
});

describe('what cannot be read is noted, and the rest is read', () => {
  const rooted = process.getuid?.() === 0 || process.platform === 'win32';

  test('a file that is gone', async () => {
    const { propertiesFile, unreadable } = await read({ [FILES.properties]: '{}' });
    expect(propertiesFile).toBeDefined();
    expect(unreadable).toEqual([
      { path: 'x/apiDefinition.swagger.json', reason: expect.stringContaining('ENOENT') },
    ]);
  });

  test('a folder of that name', async () => {
    const root = temporaryFolder({ 'apiDefinition.swagger.json': '', 'apiProperties.json': '{}' });
    rmSync(join(root, FILES.definition));
    mkdirSync(join(root, FILES.definition));
    expect((await readConnector({ folder: root, files: FILES }, root, 'auto')).unreadable).toEqual([
      { path: FILES.definition, reason: expect.stringContaining('EISDIR') },
    ]);
  });

  (rooted ? test.skip : test)('a file without permission', async () => {
    const root = temporaryFolder({ [FILES.definition]: definition, [FILES.properties]: '{}' });
    chmodSync(join(root, FILES.definition), 0);
    expect((await readConnector({ folder: root, files: FILES }, root, 'auto')).unreadable).toHaveLength(1);
  });
});

describe('the publisher', () => {
  test.each([
    ['by the brand color of independent publishers', 'x', '#da3b01', 'auto', 'independent'],
    ['by that color in capitals', 'x', '#DA3B01', 'auto', 'independent'],
    ['verified for any other color', 'x', '#0078d4', 'auto', 'verified'],
    ['by the folder, whatever the color', 'certified-connectors/x', '#da3b01', 'auto', 'verified'],
    [
      'by the folder of independent publishers',
      'independent-publisher-connectors/x',
      '#0078d4',
      'auto',
      'independent',
    ],
    ['as asked for, whatever the folder', 'certified-connectors/x', '#da3b01', 'custom', 'custom'],
  ] as const)('is told %s', async (_what, folder, color, asked, publisher) => {
    const files = { [FILES.definition]: definition, [FILES.properties]: properties(color) };
    expect((await read(files, asked, folder)).publisher).toBe(publisher);
  });
});

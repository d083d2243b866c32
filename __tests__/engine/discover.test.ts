import { describe, expect, test } from '@jest/globals';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { discover, posixRelative, publisherOfPath } from '../../src/engine/discover';
import { bytesOf } from '../../src/engine/zip';
import { submission, zip } from '../../src/kit/package-examples';
import { UsageError } from '../../src/model/usage-error';
import { temporaryFolder } from '../support/folder';

/** `folder: definition + properties` of what is found from a folder with these files. */
async function found(
  files: readonly string[],
  paths: readonly string[] = ['.'],
  folder = folderOf(files),
): Promise<string[]> {
  const locations = await discover(paths, folder);
  return locations.map((location) => {
    const { definition = '-', properties = '-' } = location.files;
    return `${posixRelative(folder, location.folder)}: ${definition} + ${properties}`;
  });
}

const folderOf = (files: readonly string[]): string =>
  temporaryFolder(Object.fromEntries(files.map((file) => [file, '{}'])));

const BOTH = 'apiDefinition.swagger.json + apiProperties.json';
const files = (folder: string): string[] =>
  ['apiDefinition.swagger.json', 'apiProperties.json'].map((name) => join(folder, name));

describe('layouts', () => {
  test.each<[string, string[], string[]]>([
    ['a repository of one connector', [...files('.'), 'readme.md'], [`.: ${BOTH}`]],
    [
      'a repository of many, in the order of their folders',
      [...files('b'), ...files('a'), ...files('a-b'), ...files('c/d/e')],
      [`a-b: ${BOTH}`, `a: ${BOTH}`, `b: ${BOTH}`, `c/d/e: ${BOTH}`],
    ],
    [
      'Microsoft’s repository',
      [
        ...files('certified-connectors/Contoso'),
        ...files('custom-connectors/Fabrikam'),
        ...files('templates/certified-connectors/Sample'),
      ],
      [`certified-connectors/Contoso: ${BOTH}`, `custom-connectors/Fabrikam: ${BOTH}`],
    ],
    [
      'a connector called templates elsewhere',
      files('connectors/templates'),
      [`connectors/templates: ${BOTH}`],
    ],
    ['a connector within a connector', [...files('a'), ...files('a/v2')], [`a: ${BOTH}`, `a/v2: ${BOTH}`]],
    ['folders with spaces and umlauts', files('Größe 1/Über, uns'), [`Größe 1/Über, uns: ${BOTH}`]],
  ])('%s', async (_what, list, expected) => {
    expect(await found(list)).toEqual(expected);
  });
});

describe('names', () => {
  test.each<[string, string[], string]>([
    ['only a definition', ['apiDefinition.swagger.json'], 'apiDefinition.swagger.json + -'],
    ['only properties', ['apiProperties.json'], '- + apiProperties.json'],
    [
      'other cases',
      ['APIDEFINITION.SWAGGER.JSON', 'apiproperties.JSON'],
      'APIDEFINITION.SWAGGER.JSON + apiproperties.JSON',
    ],
    ['a misspelt definition', ['apiDefintion.swagger.json'], 'apiDefintion.swagger.json + -'],
    ['no .swagger', ['apiDefinition.json'], 'apiDefinition.json + -'],
    ['YAML', ['apiDefinition.yaml'], 'apiDefinition.yaml + -'],
    [
      'YAML beside JSON',
      ['apiDefinition.swagger.json', 'apiDefinition.swagger.yaml'],
      'apiDefinition.swagger.json + -',
    ],
    [
      'the usual names beside others',
      ['apiDefinition.json', 'apiDefinition.swagger.json', 'APIProperties.json', 'apiProperties.json'],
      BOTH,
    ],
    [
      'another definition beside properties',
      ['apiProperties.json', 'contoso.swagger.json'],
      'contoso.swagger.json + apiProperties.json',
    ],
    [
      'openapi.json beside properties',
      ['apiProperties.json', 'openapi.json'],
      'openapi.json + apiProperties.json',
    ],
  ])('%s', async (_what, list, expected) => {
    expect(await found(list)).toEqual([`.: ${expected}`]);
  });

  test.each([
    ['openapi.json'],
    ['myapiDefinition.swagger.json'],
    ['apiDefinition.swagger.json.bak'],
    ['package.json'],
    ['apiProperties.yaml'],
  ])('%s alone makes no connector', async (name) => {
    await expect(found([name])).rejects.toThrow(UsageError);
  });
});

describe('what is passed over', () => {
  test.each([
    'node_modules/x',
    '.hidden',
    '.git/x',
    'vendor',
    'a/bin/x',
    'obj',
    'bower_components',
    '__pycache__',
  ])('%s', async (folder) => {
    expect(await found([...files('here'), ...files(folder)])).toEqual([`here: ${BOTH}`]);
  });

  test('a hidden folder that is named', async () => {
    expect(await found(files('.hidden'), ['.hidden'])).toEqual([`.hidden: ${BOTH}`]);
  });

  test('symbolic links, to folders, files and rings', async () => {
    const outside = folderOf(files('secret'));
    const folder = folderOf(files('here'));
    symlinkSync(join(outside, 'secret'), join(folder, 'linked'), 'junction');
    symlinkSync(folder, join(folder, 'here/ring'), 'junction');
    mkdirSync(join(folder, 'files'));
    symlinkSync(join(outside, 'secret/apiProperties.json'), join(folder, 'files/apiProperties.json'));
    expect(await found([], ['.'], folder)).toEqual([`here: ${BOTH}`]);
  });

  test('a folder more than twenty levels down', async () => {
    const down = (levels: number): string => Array(levels).fill('x').join('/');
    expect(await found([...files(down(20)), ...files(down(21))])).toEqual([`${down(20)}: ${BOTH}`]);
  });
});

describe('named paths', () => {
  const list = [...files('a'), ...files('b'), 'b/other.json', 'c/some.json', 'c/readme.md'];

  test.each<[string, string[], string[]]>([
    ['a folder', ['b'], [`b: ${BOTH}`]],
    ['several, in the order of folders', ['b', 'a'], [`a: ${BOTH}`, `b: ${BOTH}`]],
    ['one twice', ['a', './a/', '.'], [`a: ${BOTH}`, `b: ${BOTH}`]],
    ['a definition', ['a/apiDefinition.swagger.json'], [`a: ${BOTH}`]],
    ['a definition and its folder', ['a', 'a/apiDefinition.swagger.json'], [`a: ${BOTH}`]],
    ['properties', ['a/apiProperties.json'], [`a: ${BOTH}`]],
    ['properties and a definition', ['a/apiProperties.json', 'a/apiDefinition.swagger.json'], [`a: ${BOTH}`]],
    ['a definition of any name', ['c/some.json'], ['c: some.json + -']],
    [
      'a definition of any name beside others',
      ['b/other.json', 'b'],
      [`b: ${BOTH}`, 'b: other.json + apiProperties.json'],
    ],
  ])('%s', async (_what, paths, expected) => {
    expect(await found(list, paths)).toEqual(expected);
  });

  test('a folder with nothing but packages, which only counts when it is named', async () => {
    const folder = temporaryFolder({
      'd/Contoso.zip': bytesOf(submission()),
      'd/photos.zip': bytesOf(zip({ 'a.png': '' })),
      'd/below/Contoso.zip': bytesOf(submission()),
    });
    const named = await discover(['d'], folder);
    expect(named.map(({ package: name }) => name)).toEqual(['Contoso.zip']);
    await expect(discover(['.'], folder)).rejects.toThrow('No connector found in "."');
  });

  test('an absolute folder', async () => {
    const folder = folderOf(list);
    expect(await found([], [join(folder, 'a')], folder)).toEqual([`a: ${BOTH}`]);
  });

  test('a folder outside of the working folder', async () => {
    const folder = folderOf(list);
    expect(posixRelative(join(folder, 'c'), join(folder, 'a'))).toBe('../a');
    expect(await discover(['../a'], join(folder, 'c'))).toHaveLength(1);
  });

  test.each([
    ['that does not exist', ['a', 'd'], 'There is no "d".'],
    ['that does not exist in a file', ['c/some.json/x'], 'There is no "c/some.json/x".'],
    ['without connectors', ['c'], 'No connector found in "c".'],
  ])('a path %s is a mistake', async (_what, paths, message) => {
    const attempt = found(list, paths);
    await expect(attempt).rejects.toThrow(UsageError);
    await expect(attempt).rejects.toThrow(message);
  });
});

test.each([
  ['/x/certified-connectors/Contoso', 'verified'],
  ['/x/independent-publisher-connectors/Contoso', 'independent'],
  ['C:\\x\\custom-connectors\\Contoso', 'custom'],
  ['/certified-connectors/x/independent-publisher-connectors/Contoso', 'independent'],
  ['/x/Contoso', undefined],
  ['/my-certified-connectors/Contoso', undefined],
  ['/x/constructor/__proto__/toString', undefined],
])('the publisher of %s is %s', (path, publisher) => {
  expect(publisherOfPath(path)).toBe(publisher);
});

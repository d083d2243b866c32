import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { loadConfiguration } from '../../src/engine/configuration';
import { settingsOf } from '../../src/engine/settings';
import { rules } from '../../src/rules/index';
import { temporaryFolder } from '../support/folder';

describe('the configuration', () => {
  const files = {
    '.connector-preflight.yaml': 'publisher: custom',
    'repository/.git/HEAD': '',
    'repository/.connector-preflight.yml': 'publisher: independent',
    'repository/near/.connector-preflight.yaml': 'publisher: verified',
    'repository/near/deep/down/x': '',
    'repository/far/deep/x': '',
    'repository/nested/.git': 'gitdir: elsewhere',
    'repository/both/.connector-preflight.yml': 'publisher: custom',
    'repository/both/.connector-preflight.yaml': 'publisher: verified',
  };

  test.each([
    ['the nearest one', 'repository/near/deep/down', 'verified', 'repository/near'],
    ['the one in the folder itself', 'repository/near', 'verified', 'repository/near'],
    ['the one at the root of the repository', 'repository/far/deep', 'independent', 'repository'],
    ['.yaml before .yml', 'repository/both', 'verified', 'repository/both'],
    ['none beyond the root of a repository', 'repository/nested', undefined, undefined],
  ])('is %s', async (_what, from, publisher, at) => {
    const root = temporaryFolder(files);
    const { publisher: found, folder } = await loadConfiguration(join(root, from), undefined, rules);
    expect(found).toBe(publisher);
    expect(folder).toBe(at === undefined ? undefined : join(root, at));
  });

  test('is the named one, relative to the working folder, and globs are relative to its folder', async () => {
    const root = temporaryFolder(files);
    const configuration = await loadConfiguration(
      join(root, 'repository/far'),
      '../near/.connector-preflight.yaml',
      rules,
    );
    expect(configuration).toMatchObject({ publisher: 'verified', folder: join(root, 'repository/near') });
  });

  test.each([
    ['missing.yaml', 'there is no such file'],
    ['repository', 'it is a folder'],
  ])('that is named and cannot be read (%s) is no silent default', async (name, reason) => {
    await expect(loadConfiguration(temporaryFolder(files), name, rules)).rejects.toThrow(
      `The configuration "${name}" cannot be read: ${reason}.`,
    );
  });

  test('that is named is called so in messages', async () => {
    const root = temporaryFolder({ 'my.yaml': 'x: 1' });
    await expect(loadConfiguration(root, 'my.yaml', rules)).rejects.toThrow(/^my\.yaml:1:1: /);
  });
});

describe('settings', () => {
  const request = { paths: [], publisher: undefined, config: undefined, failOn: undefined };
  const folder = temporaryFolder({
    '.git/HEAD': '',
    '.connector-preflight.yaml': 'publisher: custom\nfail-on: info\n',
    'bare/.git/HEAD': '',
  });

  test.each([
    [
      'the request before the configuration',
      { publisher: 'auto' as const, failOn: 'never' as const },
      '',
      'auto',
      'never',
    ],
    ['the configuration before the default', {}, '', 'custom', 'info'],
    ['the default where nothing is said', {}, 'bare', 'auto', 'error'],
  ])('take %s', async (_what, parts, below, publisher, failOn) => {
    const settings = await settingsOf({ ...request, ...parts }, join(folder, below), rules, '2026-11-22');
    expect(settings).toMatchObject({ publisher, failOn, paths: ['.'], workingFolder: join(folder, below) });
  });

  test('know all rules', async () => {
    const every = temporaryFolder({
      'c.yaml': `rules:\n${rules.map(({ id }) => `  ${id}: info\n`).join('')}`,
    });
    const { configuration } = await settingsOf({ ...request, config: 'c.yaml' }, every, rules, '2026-11-22');
    expect(configuration.rules.size).toBe(rules.length);
  });
});

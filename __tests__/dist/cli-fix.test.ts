import { expect, test } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEFINITION, WITH_INFO, connector } from '../support/action-checkouts';
import { CLI } from '../support/cli';
import { temporaryFolder } from '../support/folder';
import { runProgram } from '../support/process';

// The shell sets the limit, and Node gets EFBIG as it would get ENOSPC.
(process.platform === 'win32' ? test.skip : test)(
  'where the disk takes no more, a file stays as it was, and nothing is left over',
  async () => {
    const folder = temporaryFolder(connector('x', WITH_INFO));
    const names = readdirSync(join(folder, 'x'));
    const run = await runProgram(
      'bash',
      ['-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath, CLI, 'check', '--fix', '--fix-rule', RULE],
      { cwd: folder },
    );
    expect(run.stderr).toContain('EFBIG');
    expect(run.code).not.toBe(0);
    expect(readFileSync(join(folder, 'x', DEFINITION), 'utf8')).toBe(WITH_INFO.definition);
    expect(readdirSync(join(folder, 'x'))).toEqual(names);
  },
);

const RULE = 'pp-operation-description-sentence';

import { describe, expect, test } from '@jest/globals';
import { globFault, globMatcher } from '../../src/engine/glob';

describe('a glob', () => {
  test.each([
    '{certified,independent-publisher}-connectors/*/{apiDefinition.swagger,apiProperties}*.json',
    '**/Contoso (Preview)/**/*.{png,jpg}',
    'connectors/!(old)/**',
    '**/@(a|b)/[a-z]?.json',
  ])('%s is one', (glob) => {
    expect(globFault(glob)).toBeUndefined();
  });

  test.each([
    ['*a'.repeat(60) + 'b', 'it has more than 3 "*" and groups between two slashes'],
    ['+(+(+(+(+(a*)*)*)*)*)b', 'groups that repeat'],
    ['+(*)+(*)+(*)+(*)+(*)+(*)z', 'groups that repeat'],
    ['{a,aa}'.repeat(30), 'it has more than 3'],
    ['{a/,a/a/}{a/,a/a/}{a/,a/a/}{a/,a/a/}z', 'it has more than 3'],
    ['[a]+'.repeat(60) + 'z', 'it has more than 3'],
    ['?(a)'.repeat(30), 'it has more than 3'],
    ['{a,{a,{a,b}}}', 'a group may not be in another'],
    ['!(!(!(a*)*)*)b', 'a group may not be in another'],
    ['**/a/'.repeat(60), 'it has "**" more than 3 times'],
    ['?'.repeat(60_000), 'it has more than 1000 characters'],
  ])('%.30s would take too long to match', (glob, fault) => {
    expect(globFault(glob)).toContain(fault);
  });

  test('matches long paths at the bounds', () => {
    for (const [glob, path] of [
      ['a*a*a*b', 'a'.repeat(255)],
      ['{a,aa}*{a,aa}b', 'a'.repeat(255)],
      ['**/a/**/a/**/b', 'a/'.repeat(300)],
    ] as const) {
      expect(globFault(glob)).toBeUndefined();
      expect(globMatcher(glob)(path)).toBe(false);
    }
  });
});

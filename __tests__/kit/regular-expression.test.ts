import { describe, expect, test } from '@jest/globals';
import { patternFault } from '../../src/kit/regular-expression';

describe('the fault of a pattern', () => {
  test.each([
    '^[A-Z]{2}-\\d+$',
    '/^[a-z]+$/i',
    '\\p{L}',
    '\\u{1F600}',
    '[\\w-.]',
    '[]a]',
    'a{,5}',
    '(?i)abc',
    '(?i-s:a|b)',
    '(?>a+)b',
    '(?#a ( comment)a',
    "(?'name'a)\\k'name'",
    '(?<name>a)(?<name>b)',
    '(?<close-open>x)',
    '(?(open)b|c)',
    '(?(?=a)b|c)',
    '^*',
    '\\b+x',
    '(?<=a)*',
    '[a-z-[aeiou]]',
    '(?x) a # (',
    '('.repeat(3_000),
  ])('%s has none', (pattern) => {
    expect(patternFault(pattern)).toBeUndefined();
  });

  test.each([
    ['(', 'unterminated group'],
    ['a)', "unmatched ')'"],
    ['[a', 'unterminated character class'],
    ['*a', 'nothing to repeat'],
    ['a++', 'nothing to repeat'],
    ['[z-a]', 'range out of order in character class'],
    ['a{2,1}', 'numbers out of order in {} quantifier'],
    ['(?P<name>a)', 'invalid group'],
    ['(?i)(a', 'unterminated group'],
    ['(?#a', 'unterminated group'],
    ['a\\', '\\ at end of pattern'],
  ])('%s has one: %s', (pattern, fault) => {
    expect(patternFault(pattern)).toBe(fault);
  });
});

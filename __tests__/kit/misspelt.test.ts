import { describe, expect, test } from '@jest/globals';
import { isMisspelt, meantMember } from '../../src/kit/misspelt';
import { parseJson } from '../../src/model/parse';

describe('meantMember', () => {
  test.each([
    ['Summary', 'summary'],
    ['sumary', 'summary'],
    ['GET', 'get'],
    ['visibility', 'x-ms-visibility'],
    ['owner', undefined],
  ])('%s is %s', (name, meant) => {
    expect(meantMember(name, ['summary', 'get', 'description', 'x-ms-visibility'])).toBe(meant);
  });
});

describe('isMisspelt', () => {
  test.each([
    ['{ "Summary": "" }', 'operation', 'summary', true],
    ['{ "content": {} }', 'response', 'schema', true],
    ['{ "servers": [] }', 'definition', 'host', true],
    ['{ "summary": "" }', 'parameter', 'x-ms-summary', true],
    // An extension is not corrected by pp-member-known, and a known member is none of the others.
    ['{ "x-ms-sumary": "" }', 'parameter', 'x-ms-summary', false],
    ['{ "description": "" }', 'operation', 'summary', false],
    ['{ "constructor": 1, "__proto__": 2 }', 'operation', 'summary', false],
  ] as const)('%s as %s for %s: %s', (text, kind, wanted, expected) => {
    const { root } = parseJson(text);
    expect(root !== undefined && isMisspelt(root, kind, wanted)).toBe(expected);
  });
});

import { expect, test } from '@jest/globals';
import { levelsOf } from '../../src/kit/indentation';
import { parseJson } from '../../src/model/parse';

test.each([
  ['{\n"a": {\n"b": 1\n}\n}\n', [0, 1, 2, 1, 0, 0]],
  ['{\r\n"a": [{\r\n"b": 1\r\n}, {\r\n"c": "}]"\r\n}]\r\n}', [0, 1, 2, 1, 2, 1, 0]],
  ['{ "a": [\n"\\"[{",\n[1, 2], 3\n] }', [0, 1, 1, 0]],
  ['{ "a": {\n"b": {\n"c": 1 }\n} }', [0, 1, 2, 0]],
  ['[[\n1\n],\n2\n]', [0, 1, 0, 1, 0]],
])('levels of %j', (text, levels) => {
  expect([...levelsOf(parseJson(text))]).toEqual(levels);
});

import { expect, test } from '@jest/globals';
import { text } from '../../src/reporters/text';
import { PLAIN, connector, finding, place, report } from '../support/report';

const lines = (number: number): string[] => {
  const related = Array.from({ length: number }, (_, index) =>
    place({ line: 4 + index, message: `Number ${index + 1}.` }),
  );
  return text(report(connector([finding({ related })])), PLAIN)
    .split('\n')
    .filter((line) => /see also|more place/.test(line))
    .map((line) => line.trim());
};

const FILE = 'connectors/Contoso/apiDefinition.swagger.json';

test.each<[number, string[]]>([
  [0, []],
  [1, [`see also ${FILE}:4:5  Number 1.`]],
  [3, [1, 2, 3].map((number) => `see also ${FILE}:${number + 3}:5  Number ${number}.`)],
  [
    4,
    [...[1, 2, 3].map((number) => `see also ${FILE}:${number + 3}:5  Number ${number}.`), 'and 1 more place'],
  ],
])('%d related places are shown below the finding, three at most', (number, expected) => {
  expect(lines(number)).toEqual(expected);
});

test('what they quote cannot write to the terminal', () => {
  const printed = text(
    report(connector([finding({ related: [place({ message: 'Says \u001B[31mred.' })] })])),
    PLAIN,
  );
  expect(printed).toContain('Says \\u001b[31mred.');
});

import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { json } from '../../src/reporters/json';
import { markdown } from '../../src/reporters/markdown';
import { sarif } from '../../src/reporters/sarif';
import { text } from '../../src/reporters/text';
import { PLAIN, connector, finding, report } from '../support/report';

const fix = [
  { line: 3, column: 5, endLine: 4, endColumn: 2, text: '"a"' },
  { line: 6, column: 1, endLine: 6, endColumn: 1, text: '' },
];
const repairable = finding({ fix });
const accepted = finding({ fix, suppressed: { kind: 'ignore', reason: 'Known.' } });
const one = report(connector([repairable, finding(), accepted]));
const none = report(connector([finding(), accepted]));

describe('text', () => {
  test('marks what --fix can repair, and counts it', () => {
    const lines = text(one, PLAIN).split('\n');
    expect(lines.filter((line) => line.endsWith('pp-sample-first [--fix]'))).toHaveLength(1);
    expect(lines).toContain(
      'connector-preflight check --fix repairs 1 finding, marked [--fix]; with --dry-run it shows how.',
    );
  });

  test('says nothing of it where nothing can be repaired', () => {
    expect(text(none, PLAIN)).not.toMatch(/--fix|Repaired/);
  });

  test('says what was repaired', () => {
    expect(text(none, { ...PLAIN, repaired: { findings: 3, files: 1 } })).toContain(
      '\nRepaired 3 findings in 1 file.\nNot ready to submit:',
    );
  });
});

test('Markdown marks what --fix can repair, and counts it', () => {
  const page = markdown(one, PLAIN);
  expect(page).toContain('`connector-preflight check --fix` repairs 1 finding, marked 🔧.');
  expect(page.split('\n').filter((line) => line.endsWith(' 🔧 |'))).toHaveLength(1);
  expect(markdown(none, PLAIN)).not.toContain('--fix');
});

test('JSON has the edits, as its schema says', () => {
  const schema = JSON.parse(readFileSync('docs/report.schema.json', 'utf8')) as object;
  const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  expect(validate(JSON.parse(json(one, PLAIN))) ? [] : validate.errors).toEqual([]);
  expect(JSON.parse(json(one, PLAIN))).toEqual(one);
});

test('SARIF has the edits as one change of the file', () => {
  const log = JSON.parse(sarif(one, PLAIN)) as { runs: { results: { fixes?: unknown }[] }[] };
  const [first, second] = log.runs[0]?.results ?? [];
  const uri = 'connectors/Contoso/apiDefinition.swagger.json';
  expect(first?.fixes).toEqual([
    {
      artifactChanges: [
        {
          artifactLocation: { uri, uriBaseId: 'SRCROOT' },
          replacements: [
            {
              deletedRegion: { startLine: 3, startColumn: 5, endLine: 4, endColumn: 2 },
              insertedContent: { text: '"a"' },
            },
            { deletedRegion: { startLine: 6, startColumn: 1, endLine: 6, endColumn: 1 } },
          ],
        },
      ],
    },
  ]);
  expect(second).not.toHaveProperty('fixes');
});

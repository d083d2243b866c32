import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createChecker } from '../../src/engine/check';
import { withinFile } from '../../src/engine/fingerprint';
import { sourceFile } from '../../src/model/source-file';
import { rules } from '../../src/rules/index';
import { connectorOf, faulty, operation, parameter } from '../support/connector';
import { missing, reversed } from '../support/reorder';

// Rules on layout speak of the layout itself.
const check = createChecker(rules.filter(({ id }) => !id.startsWith('pp-file-')));
const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`examples/fabrikam-tickets/${name}`, 'utf8')) as Record<string, unknown>;
const DEFINITION = read('apiDefinition.swagger.json');
const PROPERTIES = read('apiProperties.json');

interface Texts {
  readonly definition: string;
  readonly properties: string;
}

const PLAIN: Texts = {
  definition: JSON.stringify(DEFINITION, null, 2),
  properties: JSON.stringify(PROPERTIES, null, 2),
};

/** Each finding of the texts as its rule, its pointer and its fingerprint. */
async function found({ definition, properties }: Texts): Promise<string[]> {
  const findings = await check(connectorOf(definition, properties));
  return findings.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`);
}

const escaped = (text: string): string =>
  text.replace(/[a-z](?=[^"]*"[,\n])/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`);

function withOperation(): string {
  const paths = DEFINITION.paths as Record<string, unknown>;
  const added = { '/aaa': { get: operation('aaa list', parameter('a b')) } };
  return JSON.stringify({
    ...DEFINITION,
    paths: { ...added, ...paths, '/zzz/{id}': { get: { responses: {} } } },
  });
}

describe('fingerprints of fabrikam-tickets stay when', () => {
  test.each<[string, Texts]>([
    [
      'the indentation is another',
      {
        definition: JSON.stringify(DEFINITION, null, '\t'),
        properties: JSON.stringify(PROPERTIES).replaceAll(':', ' : '),
      },
    ],
    ['letters are escaped', { ...PLAIN, definition: escaped(PLAIN.definition) }],
    [
      'all members and items are in reversed order',
      {
        definition: JSON.stringify(reversed(DEFINITION)),
        properties: JSON.stringify(reversed(PROPERTIES)),
      },
    ],
    ['operations are inserted', { ...PLAIN, definition: withOperation() }],
  ])('%s', async (_what, changed) => {
    const before = await found(PLAIN);
    expect(before.length).toBeGreaterThan(25);
    expect(missing(before, await found(changed))).toEqual([]);
  });

  test('texts really are escaped', () => {
    expect(escaped(PLAIN.definition)).toMatch(/\\u0061/);
    expect(JSON.parse(escaped(PLAIN.definition))).toEqual(DEFINITION);
  });
});

describe('fingerprints', () => {
  test('of a value that was replaced by another wrong one differ', async () => {
    const title = (text: string): Texts => ({
      ...PLAIN,
      definition: JSON.stringify({ ...DEFINITION, info: { ...(DEFINITION.info as object), title: text } }),
    });
    const gone = missing(await found(title('Tickets API')), await found(title('Orders API')));
    expect(gone).toHaveLength(1);
    expect(gone[0]).toMatch(/^pp-info-title-reserved-words /);
  });

  test('of the same finding in another file end alike, and begin otherwise', async () => {
    const files = connectorOf(faulty({ '/a': { get: operation('List', parameter('one')) } }));
    const { definitionFile } = files;
    if (definitionFile === undefined) throw new Error('There is a definition');
    const { text } = definitionFile.document;
    const moved = {
      ...files,
      definitionFile: sourceFile('y/apiDefinition.swagger.json', 'definition', text),
    };
    const of = async (connector: typeof files): Promise<string[]> =>
      (await check(connector))
        .filter(({ file }) => file.endsWith('swagger.json'))
        .map(({ fingerprint }) => fingerprint);
    const [before, after] = [await of(files), await of(moved)];
    expect(before.length).toBeGreaterThan(5);
    expect(after.map(withinFile)).toEqual(before.map(withinFile));
    expect(missing(before, after)).toEqual(before);
  });
});

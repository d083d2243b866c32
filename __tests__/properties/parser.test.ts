import { jest, test } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import {
  childrenOf,
  nodeAt,
  pointerOf,
  type JsonDocument,
  type JsonNode,
  type Reading,
} from '../../src/model/json';
import { parseJson } from '../../src/model/parse';
import { parseFaulty } from '../../src/model/parse-faulty';
import { MAX_NESTING, parseValid } from '../../src/model/parse-valid';
import { jsonLike } from '../support/hostile';
import { expectNoComplaints, TIMEOUT_MS } from '../support/property';

jest.setTimeout(TIMEOUT_MS);

/** The value, or undefined where the text is no JSON. */
function valueOf(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** How deep brackets nest in a text that is JSON, what repeated keys throw away included. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of text.replace(/"(?:[^"\\]|\\.)*"/g, '').matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

test('reads the same as JSON.parse, or says what is wrong', async () => {
  await expectNoComplaints(jsonLike, 800, (source) => {
    const { root, syntaxProblems, text } = parseJson(source);
    const expected = valueOf(text);
    const messages = syntaxProblems.map(({ message }) => message).join(' ');
    if (expected === undefined)
      return syntaxProblems.length > 0 ? [] : ['It is no JSON, and nothing is said.'];
    if (depthOf(text) > MAX_NESTING) return [];
    if (messages !== '') return [`It is JSON: ${messages}`];
    return isDeepStrictEqual(root?.data, expected.value) ? [] : ['It is read as another value.'];
  });
});

test('says what is wrong at places in the text', async () => {
  await expectNoComplaints(jsonLike, 300, (source) => {
    const { syntaxProblems, repeatedKeys, text } = parseJson(source);
    const spans = [...syntaxProblems, ...repeatedKeys.flatMap(({ span, previous }) => [span, previous])];
    return [
      ...spans
        .filter(({ start, end }) => start < 0 || end < start || end > text.length)
        .map(({ start, end }) => `${start} to ${end} is no part of ${text.length} characters.`),
      ...syntaxProblems.filter(({ message }) => message.trim() === '').map(() => 'A message is empty.'),
    ];
  });
});

function nodesOf(root: JsonNode | undefined): JsonNode[] {
  const nodes = root === undefined ? [] : [root];
  for (const node of nodes) nodes.push(...childrenOf(node));
  return nodes;
}

function misplaced(document: JsonDocument, node: JsonNode): string[] {
  const { text, root, repeatedKeys, syntaxProblems } = document;
  const { start, end, keyStart, keyEnd, parent, key, kind, data } = node;
  const pointer = pointerOf(node);
  if (nodeAt(root, pointer) !== node) return [`The pointer ${JSON.stringify(pointer)} leads elsewhere.`];
  if (parent !== undefined && (start < parent.start || end > parent.end))
    return [`${pointer} is not inside of its parent.`];
  // What was read past is not in the text as it is in the tree.
  if (syntaxProblems.length > 0 || repeatedKeys.length > 0) return [];
  if (typeof key === 'string' && JSON.parse(text.slice(keyStart, keyEnd)) !== key)
    return [`${pointer} has its key elsewhere.`];
  if (kind === 'object' || kind === 'array') return [];
  return isDeepStrictEqual(JSON.parse(text.slice(start, end)), data)
    ? []
    : [`${pointer} has its value elsewhere.`];
}

test('knows the exact place of every value', async () => {
  await expectNoComplaints(jsonLike, 200, (source) => {
    const document = parseJson(source);
    return nodesOf(document.root).flatMap((node) => misplaced(document, node));
  });
});

/** All that is known of a tree, as text. */
function described({ root, repeatedKeys, strings }: Reading): string {
  const nodes = nodesOf(root).map(({ kind, start, end, key, keyStart, keyEnd, items, members }) => [
    [kind, start, end, key, keyStart, keyEnd, items.length, members.size],
  ]);
  const repeated = repeatedKeys.map(({ object, name, span, previous }) => [
    [pointerOf(object), name, span, previous],
  ]);
  return JSON.stringify([nodes, repeated, strings.map(({ start }) => start), root?.data]);
}

test('both readers see the same in a text that is JSON', async () => {
  await expectNoComplaints(jsonLike, 400, (source) => {
    const { text } = parseJson(source);
    const valid = parseValid(text);
    if (valid === undefined) return [];
    return described(valid) === described(parseFaulty(text)) ? [] : ['They see different trees.'];
  });
});

import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { LineCounter, parse, parseDocument } from 'yaml';
import { parseConfiguration } from '../src/engine/configuration';
import { rules } from '../src/rules/index';

interface Metadata {
  readonly inputs: Readonly<Record<string, object>>;
  readonly outputs: Readonly<Record<string, object>>;
}

interface Block {
  /** `docs/recipes.md:12` */
  readonly place: string;
  readonly text: string;
}

const METADATA = parse(readFileSync('action.yml', 'utf8')) as Metadata;
const ACTION = 'connector-preflight/connector-preflight@';
const PAGES = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((path) =>
  path.endsWith('.md'),
);

const BLOCKS: readonly Block[] = PAGES.flatMap((page) =>
  new MarkdownIt()
    .parse(readFileSync(page, 'utf8'), {})
    .filter(({ type, info }) => type === 'fence' && /^ya?ml$/.test(info.trim()))
    .map(({ content, map }) => ({ place: `${page}:${(map?.[0] ?? 0) + 1}`, text: content })),
);

type Value = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All objects in a value, itself included. */
function objectsIn(value: unknown): Value[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

/** The steps with this action, wherever they stand. */
function stepsIn(text: string): Value[] {
  return objectsIn(parse(text)).filter(({ uses }) => typeof uses === 'string' && uses.startsWith(ACTION));
}

/** A ruleset of Spectral has `rules`, too, but extends something. */
const isConfiguration = (text: string): boolean =>
  /^(publisher|ignore|fail-on|baseline|rules):/m.test(text) && !/^extends:/m.test(text);

describe('YAML in the documentation', () => {
  test('is found', () => {
    expect(BLOCKS.length).toBeGreaterThan(8);
    expect(BLOCKS.filter(({ text }) => stepsIn(text).length > 0).length).toBeGreaterThan(4);
    expect(BLOCKS.filter(({ text }) => isConfiguration(text)).length).toBeGreaterThan(1);
  });

  test.each(BLOCKS.map(({ place, text }) => [place, text]))('%s is well-formed', (_place, text) => {
    const { errors, warnings } = parseDocument(text, { lineCounter: new LineCounter() });
    expect([...errors, ...warnings].map(({ message }) => message)).toEqual([]);
  });

  test('gives the action only inputs that it has, and takes only outputs that it has', () => {
    const wrong = BLOCKS.flatMap(({ place, text }) => {
      const steps = stepsIn(text);
      const inputs = steps.flatMap(({ with: given }) => (isObject(given) ? Object.keys(given) : []));
      const ids = steps.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
      const outputs = ids.flatMap((id) =>
        [...text.matchAll(new RegExp(`steps\\.${id}\\.outputs\\.([\\w-]+)`, 'g'))].map(
          ([, name = '']) => name,
        ),
      );
      return [
        ...inputs.filter((name) => !Object.hasOwn(METADATA.inputs, name)),
        ...outputs.filter((name) => !Object.hasOwn(METADATA.outputs, name)),
      ].map((name) => `${place} ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  test('is right where it is a configuration', () => {
    const configurations = BLOCKS.filter(({ text }) => isConfiguration(text));
    for (const { place, text } of configurations)
      expect(() => parseConfiguration(text, place, rules)).not.toThrow();
  });

  test('asks for permissions in every workflow, and never for more than is needed', () => {
    for (const { text } of BLOCKS) {
      const workflow: unknown = parse(text);
      if (!isObject(workflow) || workflow.jobs === undefined) continue;
      const permissions = objectsIn(workflow).flatMap((value) => value.permissions ?? []);
      expect(permissions).not.toEqual([]);
      const checksOut = text.includes('actions/checkout@');
      // A workflow that checks nothing out has no business with the contents.
      for (const granted of permissions)
        if (checksOut) expect(granted).toMatchObject({ contents: 'read' });
        else expect(granted).not.toHaveProperty('contents');
    }
  });
});

test('every input and output of the action is described', () => {
  const page = readFileSync('docs/action.md', 'utf8');
  const names = [...Object.keys(METADATA.inputs), ...Object.keys(METADATA.outputs)];
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});

test('links between pages lead somewhere', () => {
  const broken = PAGES.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
      .map(([, target = '']) => join(dirname(page), target))
      .filter((path) => !existsSync(path))
      .map((path) => `${page}: ${path}`),
  );
  expect(broken).toEqual([]);
});

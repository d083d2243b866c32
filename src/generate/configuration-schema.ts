import { FAIL_LEVELS, RULE_LEVELS } from '../model/settings';
import { PUBLISHERS } from '../model/finding';
import type { Rule } from '../model/rule';
import { DIALECT, object, text } from './schema-parts';

const level = { $ref: '#/definitions/level' } as const;

/** Text that says something. */
const words = { ...text, pattern: '\\S' } as const;

/** The same, or nothing: a key whose value is still to be written, or was commented out. */
const orNothing = (schema: { readonly type: string }): object => ({
  ...schema,
  type: [schema.type, 'null'],
});

/** What a rule may be set to: a level, or an object with the severity and its options. */
function ruleSetting({ title, options = {} }: Rule): object {
  const values = Object.entries(options).map(([name, option]): [string, object] => [
    name,
    {
      ...orNothing({ type: 'integer' }),
      minimum: option.minimum,
      default: option.default,
      description: option.meaning,
    },
  ]);
  if (values.length === 0) return { description: title, allOf: [{ $ref: '#/definitions/setting' }] };
  return {
    description: title,
    anyOf: [level, object({ severity: level, ...Object.fromEntries(values) }, [])],
  };
}

const ignoreEntry = (rules: readonly Rule[]) =>
  object(
    {
      rule: { enum: rules.map(({ id }) => id) },
      path: { ...words, description: 'Glob of files, relative to this file.' },
      pointer: {
        ...orNothing(text),
        pattern: '^(/([^~]|~[01])*)?$',
        description: 'JSON pointer of the finding, or one above it.',
      },
      reason: { ...words, description: 'Why the finding is accepted.' },
      expires: {
        ...orNothing(text),
        format: 'date',
        description: 'From this day on, in UTC, the entry accepts nothing, and is reported.',
      },
    },
    ['rule', 'path', 'reason'],
  );

/** `docs/configuration.schema.json`, which gives editors completion for `.connector-preflight.yaml`. */
export function configurationSchema(rules: readonly Rule[]): object {
  return {
    $schema: DIALECT,
    title: 'Configuration of Connector Preflight',
    definitions: {
      // `off` is the word for false in YAML 1.1; a key without a value leaves the rule as it is.
      level: { enum: [...RULE_LEVELS, false, null] },
      setting: { anyOf: [level, object({ severity: level }, [])] },
    },
    ...object(
      {
        publisher: {
          enum: [...PUBLISHERS, null],
          description: 'Which requirements apply. Without it, folders and brand color tell.',
        },
        connectors: {
          ...orNothing({ type: 'array' }),
          items: words,
          description: 'Globs of connector folders, relative to this file. Without it, all.',
        },
        'fail-on': {
          enum: [...FAIL_LEVELS, null],
          description: 'Findings of this severity and above fail the run. Default error.',
        },
        'fail-on-existing': {
          type: 'boolean',
          description: 'Whether findings that the base has, too, fail the run. Default false.',
        },
        rules: {
          description: 'Severity of single rules, or off; and their options.',
          ...object(Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)])), []),
          type: ['object', 'null'],
        },
        ignore: {
          ...orNothing({ type: 'array' }),
          description: 'Accepted findings.',
          items: ignoreEntry(rules),
        },
        baseline: {
          ...orNothing(text),
          pattern: '\\S',
          description:
            'A file of findings that were there before, relative to this file; check --write-baseline writes it.',
        },
      },
      [],
    ),
    type: ['object', 'null'],
  };
}

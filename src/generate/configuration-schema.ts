import { FAIL_LEVELS, RULE_LEVELS } from '../model/settings';
import { PUBLISHERS } from '../model/finding';
import type { Rule } from '../model/rule';
import { DIALECT, object, text } from './schema-parts';

const level = { $ref: '#/definitions/level' } as const;

/** What a rule may be set to: a level, or an object with the severity and its options. */
function ruleSetting({ title, options = {} }: Rule): object {
  const values = Object.entries(options).map(([name, option]): [string, object] => [
    name,
    { type: 'integer', minimum: option.minimum, default: option.default, description: option.meaning },
  ]);
  if (values.length === 0) return { description: title, allOf: [{ $ref: '#/definitions/setting' }] };
  return {
    description: title,
    anyOf: [level, object({ severity: level, ...Object.fromEntries(values) }, [])],
  };
}

/** `docs/configuration.schema.json`, which gives editors completion for `.connector-preflight.yaml`. */
export function configurationSchema(rules: readonly Rule[]): object {
  return {
    $schema: DIALECT,
    title: 'Configuration of Connector Preflight',
    definitions: {
      level: { enum: RULE_LEVELS },
      setting: { anyOf: [level, object({ severity: level }, [])] },
    },
    ...object(
      {
        publisher: {
          enum: PUBLISHERS,
          description: 'Which requirements apply. Without it, folders and brand color tell.',
        },
        connectors: {
          type: 'array',
          items: text,
          description: 'Globs of connector folders, relative to this file. Without it, all.',
        },
        'fail-on': {
          enum: FAIL_LEVELS,
          description: 'Findings of this severity and above fail the run. Default error.',
        },
        'fail-on-existing': {
          type: 'boolean',
          description: 'Whether findings that the base has, too, fail the run. Default false.',
        },
        rules: {
          description: 'Severity of single rules, or off; and their options.',
          ...object(Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)])), []),
        },
        ignore: {
          type: 'array',
          description: 'Accepted findings.',
          items: object(
            {
              rule: { enum: rules.map(({ id }) => id) },
              path: { ...text, description: 'Glob of files, relative to this file.' },
              pointer: { ...text, description: 'JSON pointer of the finding, or one above it.' },
              reason: { ...text, minLength: 1, description: 'Why the finding is accepted.' },
            },
            ['rule', 'path', 'reason'],
          ),
        },
      },
      [],
    ),
  };
}

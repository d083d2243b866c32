import { FAIL_LEVELS, RULE_LEVELS } from '../model/settings';
import { PUBLISHERS, SEVERITIES } from '../model/finding';
import { REQUIREMENT_STATUSES } from '../model/report';
import type { Rule } from '../model/rule';

const DIALECT = 'http://json-schema.org/draft-07/schema#';
const text = { type: 'string' } as const;
const number = { type: 'integer', minimum: 0 } as const;
const position = { type: 'integer', minimum: 1 } as const;

const object = (properties: Readonly<Record<string, unknown>>, required = Object.keys(properties)) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});

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

const range = { line: position, column: position, endLine: position, endColumn: position };
const nullable = { type: ['string', 'null'] } as const;

/** `docs/report.schema.json`: the JSON report, version 1. */
export function reportSchema(): object {
  const related = object({ file: text, pointer: text, ...range, message: text });
  const finding = object({
    rule: text,
    severity: { enum: SEVERITIES },
    message: text,
    file: { ...text, description: 'POSIX path, relative to the working folder.' },
    pointer: {
      ...text,
      description: 'JSON pointer (RFC 6901); for a missing property that of the object that lacks it.',
    },
    ...range,
    validatorRule: { ...nullable, description: "Name of the rule in Microsoft's Swagger Validator." },
    policy: { ...nullable, description: "Microsoft's certification policy code." },
    helpUrl: text,
    fingerprint: { ...text, description: 'Stays the same when lines move.' },
    suppressed: { oneOf: [{ type: 'null' }, object({ reason: text })] },
    related: { type: 'array', items: related },
  });
  const requirement = object(
    {
      policy: { ...nullable, description: "Microsoft's certification policy code." },
      title: text,
      status: { enum: REQUIREMENT_STATUSES },
      rules: { type: 'array', items: text, description: 'Ids of the rules that decide it.' },
      instruction: { ...text, description: 'What a person has to do; only where the status is manual.' },
    },
    ['policy', 'title', 'status', 'rules'],
  );
  const connector = object({
    path: text,
    title: text,
    publisher: { enum: PUBLISHERS },
    ready: { type: 'boolean' },
    findings: { type: 'array', items: finding },
    requirements: { type: 'array', items: requirement },
  });
  return {
    $schema: DIALECT,
    title: 'Report of Connector Preflight, version 1',
    ...object({
      version: { const: 1 },
      tool: object({ name: { const: 'connector-preflight' }, version: text }),
      connectors: { type: 'array', items: connector },
      summary: object({
        connectors: number,
        ready: number,
        errors: number,
        warnings: number,
        infos: number,
        suppressed: number,
      }),
    }),
  };
}

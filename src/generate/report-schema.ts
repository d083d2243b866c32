import { PUBLISHERS, SEVERITIES } from '../model/finding';
import { REQUIREMENT_STATUSES, UPDATES } from '../model/report';
import { DIALECT, number, object, position, text } from './schema-parts';

const range = { line: position, column: position, endLine: position, endColumn: position };
const nullable = { type: ['string', 'null'] } as const;

const suppression = object({
  kind: {
    enum: ['ignore', 'baseline'],
    description: 'An entry of "ignore" in the configuration, or one of the baseline file.',
  },
  reason: text,
});

const notice = object(
  {
    severity: { enum: ['warning', 'info'] },
    message: text,
    file: { ...text, description: 'POSIX path, relative to the working folder.' },
    line: position,
    column: position,
  },
  ['severity', 'message'],
);

/** A finding; members that depend on what was asked for may be absent. */
function findingSchema() {
  const related = object({ file: text, pointer: text, ...range, message: text });
  const members = {
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
    fingerprint: {
      ...text,
      description:
        'Stays the same when the file is reformatted and members and items change places: 8 digits for the file, 24 for the finding in it.',
    },
    suppressed: { oneOf: [{ type: 'null' }, suppression] },
    related: { type: 'array', items: related },
    fix: {
      type: 'array',
      description: 'The only right repair, as edits of the file; absent where a person has to decide.',
      items: object({ ...range, text: { ...text, description: 'What the text of the range becomes.' } }),
    },
    baselineState: {
      enum: ['new', 'unchanged'],
      description: 'Whether the base had it; absent where there is no base to compare with.',
    },
  };
  return object(
    members,
    Object.keys(members).filter((name) => name !== 'fix' && name !== 'baselineState'),
  );
}

/** What is said of one connector. */
function connectorSchema() {
  const finding = findingSchema();
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
  const comparison = object(
    {
      base: { ...text, description: 'The commit, or what was named as the old version.' },
      update: { enum: UPDATES, description: "What Microsoft's criteria make of the update." },
      reasons: {
        type: 'array',
        items: text,
        description: 'Why, in words: "2 operations deleted"; absent where nothing changed.',
      },
      fixed: { type: 'array', items: finding, description: 'Findings of the base that are gone.' },
    },
    ['base', 'update', 'fixed'],
  );
  return object(
    {
      path: text,
      title: text,
      publisher: { enum: PUBLISHERS },
      ready: { type: 'boolean' },
      findings: { type: 'array', items: finding },
      requirements: { type: 'array', items: requirement },
      comparison: {
        ...comparison,
        description: 'How it differs from its base; absent where there is none.',
      },
    },
    ['path', 'title', 'publisher', 'ready', 'findings', 'requirements'],
  );
}

/** What the connectors were compared with. */
function baseSchema() {
  const members = {
    commit: { ...text, description: 'The full id of the commit.' },
    name: { ...text, description: 'What it was found by, such as origin/main.' },
    changedOnly: {
      type: 'boolean',
      description: 'Only connectors that were touched since were checked.',
    },
    allBecauseOf: {
      ...text,
      description:
        'The touched file for which all connectors were checked, though only touched ones were asked for.',
    },
    deleted: {
      type: 'array',
      items: text,
      description: 'The folders of connectors that it has and that are gone.',
    },
  };
  return {
    ...object(
      members,
      Object.keys(members).filter((name) => name !== 'allBecauseOf'),
    ),
    description: 'The commit that the connectors were compared with; absent where there is none.',
  };
}

function summarySchema() {
  const counts = { errors: number, warnings: number, infos: number };
  const required = { connectors: number, ready: number, ...counts, suppressed: number };
  return object(
    {
      ...required,
      new: { ...object(counts), description: 'How many of them the base lacks; absent without a base.' },
      fixed: { ...number, description: 'How many findings of the base are gone; absent without a base.' },
    },
    Object.keys(required),
  );
}

/** `docs/report.schema.json`: the JSON report, version 1. */
export function reportSchema(): object {
  return {
    $schema: DIALECT,
    title: 'Report of Connector Preflight, version 1',
    ...object(
      {
        version: { const: 1 },
        tool: object({ name: { const: 'connector-preflight' }, version: text }),
        connectors: { type: 'array', items: connectorSchema() },
        summary: summarySchema(),
        base: baseSchema(),
        notices: {
          type: 'array',
          items: notice,
          description: 'What is to be said of the run itself; absent where there is nothing.',
        },
      },
      ['version', 'tool', 'connectors', 'summary'],
    ),
  };
}

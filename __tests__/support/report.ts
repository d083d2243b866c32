import type { Excerpts } from '../../src/model/excerpt';
import type { Finding, RelatedLocation } from '../../src/model/finding';
import type { ConnectorReport, Report } from '../../src/model/report';
import { fileRule, type Rule } from '../../src/model/rule';
import { ruleUrl } from '../../src/model/links';
import { reportOf } from '../../src/engine/judge';
import type { ReportContext } from '../../src/reporters/reporter';

/** What an author who means harm, or one who is merely careless, writes into a title, a path, a value or a reason. */
export const HOSTILE = [
  '\u001B[31mred\u001B[0m \u001B]8;;https://evil.example\u0007link\u001B]8;;\u0007 \u009B2J',
  '::error::injected ##[error]injected',
  '<script>alert(1)</script> <img src=x> &lt;b&gt; </details>',
  'a|b \\| `one` ``two`` *bold* _it_ ~gone~ # {x} {{x}} $1 %0A%25',
  'first\nsecond\r\nthird\u2028fourth\tfifth',
  '\u202Egnp.exe\u202C \u2066x\u2069 \u061C \u200B \uFEFF',
  '@everyone someone@evil.example [link](https://evil.example/) ![x](//evil.example) www.evil.example https://evil.example',
].join(' ');

/** A legal name of a folder in which every character matters to some format. */
export const ODD_FOLDER = 'connectors/Größe, 100% #1 [x] (y) `z` ~@all';

/** A finding with everything a reporter may show; 3:5 to 3:12 of the definition unless said otherwise. */
export function finding(parts: Partial<Finding> = {}): Finding {
  const rule = parts.rule ?? 'pp-sample-first';
  return {
    rule,
    severity: 'error',
    message: 'Write "b" instead of "a".',
    file: 'connectors/Contoso/apiDefinition.swagger.json',
    pointer: '/info/title',
    line: 3,
    column: 5,
    endLine: 3,
    endColumn: 12,
    validatorRule: null,
    policy: null,
    helpUrl: ruleUrl(rule),
    fingerprint: '0123456789abcdef0123456789abcdef',
    suppressed: null,
    related: [],
    ...parts,
  };
}

/** A place related to a finding; 4:5 of the definition unless said otherwise. */
export function place(parts: Partial<RelatedLocation> = {}): RelatedLocation {
  return {
    file: 'connectors/Contoso/apiDefinition.swagger.json',
    pointer: '/info',
    line: 4,
    column: 5,
    endLine: parts.line ?? 4,
    endColumn: 9,
    message: 'The first one.',
    ...parts,
  };
}

/** The report of one connector of these findings. */
export function connector(
  findings: readonly Finding[],
  parts: Partial<ConnectorReport> = {},
): ConnectorReport {
  const ready = !findings.some(({ severity, suppressed }) => severity === 'error' && suppressed === null);
  return {
    path: 'connectors/Contoso',
    title: 'Contoso Orders',
    publisher: 'verified',
    ready,
    findings,
    requirements: [],
    ...parts,
  };
}

export function report(...connectors: readonly ConnectorReport[]): Report {
  return reportOf(connectors, '1.2.3');
}

const sample = (id: `pp-${string}`, severity: Finding['severity'], policy?: string): Rule =>
  fileRule({
    id,
    title: `The ${id.slice(3).replaceAll('-', ' ')} is right`,
    why: 'Otherwise the designer shows it wrongly.',
    severity,
    evidence: 'documented',
    publishers: ['verified', 'independent', 'custom'],
    ...(policy !== undefined && { microsoft: { rule: 'OperationIdNotUnique', policy } }),
    reference: 'coding-standards#responses',
    roles: ['definition'],
    examples: () => ({ good: [], bad: [] }),
    check: () => [],
  });

/** The rules that the sample report names. */
export const SAMPLE_RULES: readonly Rule[] = [
  sample('pp-sample-first', 'error', '5000.2.6.2'),
  sample('pp-sample-second', 'warning'),
  sample('pp-sample-third', 'info'),
];

export const PLAIN: ReportContext = { excerpts: new Map(), rules: SAMPLE_RULES, color: false };

const definition = `${ODD_FOLDER}/apiDefinition.swagger.json`;
const range = (line: number, column: number, endColumn: number) => ({
  line,
  column,
  endLine: line,
  endColumn,
});

/** Two connectors with every kind of finding, one of them hostile. It never changes, so that golden files change with reporters only. */
export const SAMPLE_REPORT = report(
  connector([
    finding({ rule: 'pp-sample-third', severity: 'info', message: 'End the description with a period.' }),
  ]),
  connector(
    [
      finding({
        file: definition,
        ...range(1, 1, 1),
        pointer: '',
        rule: 'pp-sample-second',
        severity: 'warning',
        message: 'Add the file.',
      }),
      finding({
        file: definition,
        ...range(12, 14, 31),
        pointer: '/paths/~1a~1{b}/get/operationId',
        message: `Rename "${HOSTILE}": it is taken.`,
        validatorRule: 'OperationIdNotUnique',
        policy: '5000.2.6.2',
        fingerprint: '00000000000000000000000000000001',
        related: [
          {
            file: definition,
            pointer: '/paths/~1a/get',
            ...range(4, 9, 20),
            message: `Taken here: ${HOSTILE}`,
          },
        ],
      }),
      finding({
        file: definition,
        ...range(13, 3, 9),
        rule: 'pp-sample-second',
        severity: 'warning',
        message: 'x'.repeat(5000),
      }),
      finding({
        file: definition,
        ...range(14, 3, 9),
        suppressed: { kind: 'ignore', reason: `Accepted. ${HOSTILE}` },
      }),
    ],
    {
      path: ODD_FOLDER,
      title: `::error::Größe ${HOSTILE}`,
      publisher: 'independent',
      requirements: [
        {
          policy: '5000.2.2.1',
          title: 'The title has at most 30 characters',
          status: 'pass',
          rules: ['pp-a'],
        },
        {
          policy: '5000.2.6.2',
          title: 'The definition is complete, well-formed Swagger 2.0',
          status: 'fail',
          rules: ['pp-sample-first'],
        },
        {
          policy: '5000.2.6.4',
          title: 'The host is the production host',
          status: 'warning',
          rules: ['pp-b'],
        },
        { policy: null, title: 'The connector was tested', status: 'manual', rules: [] },
        { policy: '5000.3.1.6', title: 'All traffic is HTTPS', status: 'not-applicable', rules: [] },
      ],
    },
  ),
);

/** Source lines for some of the findings, the others have none. */
export const SAMPLE_EXCERPTS: Excerpts = new Map([
  ['connectors/Contoso/apiDefinition.swagger.json\u00003', '    "title": "Contoso"'],
  [`${definition}\u000012`, `\t"operationId": "##[error]\u001B[31m 漢字 ::error::", ${'long '.repeat(50)}`],
  [`${definition}\u000013`, '  "a": 1'],
]);

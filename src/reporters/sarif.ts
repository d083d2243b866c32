import { enumerate } from '../kit/text';
import { encodedPath } from '../kit/web-path';
import type { Finding, Range, Replacement, Severity } from '../model/finding';
import { REPOSITORY_URL, referenceUrl, ruleUrl } from '../model/links';
import type { Notice } from '../model/report';
import type { Rule } from '../model/rule';
import type { Reporter } from './reporter';

/** GitHub code scanning reads so many results of one run. */
const MAX_RESULTS = 25_000;

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** SARIF 2.1.0, as GitHub code scanning wants it: rule help, one-line regions, stable fingerprints. */
export const sarif: Reporter = (report, { rules }) => {
  const { notices = [] } = report;
  const findings = report.connectors.flatMap((connector) => connector.findings);
  const kept = [...findings].sort((a, b) => rank(a) - rank(b)).slice(0, MAX_RESULTS);
  const index = new Map<string, number>(rules.map(({ id }, at) => [id, at]));
  const run = {
    tool: {
      driver: {
        name: 'Connector Preflight',
        version: report.tool.version,
        semanticVersion: report.tool.version,
        informationUri: REPOSITORY_URL,
        rules: rules.map(descriptor),
      },
    },
    automationDetails: { id: 'connector-preflight/' },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { SRCROOT: { description: { text: 'The folder that was checked.' } } },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: omitted(findings.length - kept.length),
        ...(notices.length > 0 && { toolConfigurationNotifications: notices.map(notification) }),
      },
    ],
    results: numbered(kept).map(([finding, occurrence]) =>
      result(finding, occurrence, index.get(finding.rule)),
    ),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function rank({ severity }: Finding): number {
  return severity === 'error' ? 0 : severity === 'warning' ? 1 : 2;
}

function omitted(number: number) {
  if (number <= 0) return [];
  return [
    {
      level: 'warning',
      message: {
        text: `${number} more findings are left out: GitHub reads ${MAX_RESULTS} results. The JSON report has them all.`,
      },
    },
  ];
}

function notification({ severity, message, file, line, column }: Notice) {
  return {
    level: LEVELS[severity],
    message: { text: message },
    ...(file !== undefined && {
      locations: [
        {
          physicalLocation: {
            artifactLocation: artifact(file),
            ...(line !== undefined && {
              region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
            }),
          },
        },
      ],
    }),
  };
}

function descriptor(rule: Rule) {
  const { id, title, why, severity, microsoft } = rule;
  const names = [microsoft?.rule, microsoft?.policy].filter((name) => name !== undefined);
  const origin = names.length === 0 ? '' : ` Microsoft: ${names.join(', ')}.`;
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: `${title}.` },
    fullDescription: { text: why },
    help: {
      text: `${title}. ${why}${origin} ${referenceUrl(rule.reference)}`,
      markdown: `**${title}**\n\n${why}${origin}\n\n[Examples](${ruleUrl(id)}) · [Microsoft's documentation](${referenceUrl(rule.reference)})`,
    },
    helpUri: ruleUrl(id),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: ['connector', ...names],
      precision: 'high',
      'problem.severity': severity === 'info' ? 'recommendation' : severity,
    },
  };
}

function pascalCase(id: string): string {
  return id.replace(/(^|-)(\w)/g, (_match, _dash, letter: string) => letter.toUpperCase());
}

/** Each finding with how many of its fingerprint there are up to it: GitHub takes equal fingerprints for one alert. */
function numbered(findings: readonly Finding[]): [Finding, number][] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const occurrence = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, occurrence);
    return [finding, occurrence];
  });
}

function result(finding: Finding, occurrence: number, ruleIndex: number | undefined) {
  return {
    ruleId: finding.rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[finding.severity],
    ...(finding.baselineState && { baselineState: finding.baselineState }),
    message: { text: `${finding.message}${links(finding)}` },
    locations: [location(finding)],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map((related, id) => ({
        id: id + 1,
        ...location(related),
        message: { text: related.message },
      })),
    }),
    partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint}:${occurrence}` },
    ...(finding.fix !== undefined && finding.fix.length > 0 && { fixes: [fixOf(finding, finding.fix)] }),
    ...(finding.suppressed && {
      suppressions: [{ kind: 'external', justification: finding.suppressed.reason }],
    }),
  };
}

function fixOf({ file }: Finding, fix: readonly Replacement[]) {
  const replacements = fix.map(({ text, ...range }) => ({
    deletedRegion: regionOf(range),
    ...(text !== '' && { insertedContent: { text } }),
  }));
  return { artifactChanges: [{ artifactLocation: artifact(file), replacements }] };
}

/** GitHub shows only those related locations that the message links to, by their ids. */
function links({ related }: Finding): string {
  if (related.length === 0) return '';
  return ` See also ${enumerate(related.map(({ line }, id) => `[line ${line}](${id + 1})`))}.`;
}

function location({ file, ...range }: Range & { readonly file: string }) {
  return { physicalLocation: { artifactLocation: artifact(file), region: regionOf(range) } };
}

function regionOf({ line, column, endLine, endColumn }: Range) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function artifact(file: string) {
  return { uri: encodedPath(file), uriBaseId: 'SRCROOT' };
}

import { Validator, type Schema } from '@cfworker/json-schema';
import schema from '../../docs/report.schema.json';
import type { Finding } from '../model/finding';
import { ruleUrl } from '../model/links';
import type { Report } from '../model/report';
import { UsageError } from '../model/usage-error';

/** A report of five thousand findings has 4 MB. */
export const MAX_REPORT_BYTES = 32 * 1024 * 1024;

/**
 * Reads a JSON report (version 1) that a workflow without rights wrote: whoever opened the pull request may have written it
 * instead. Its shape is checked to the last member; its texts are as hostile as those of a connector, and are escaped where
 * they are shown; its addresses are replaced by our own.
 *
 * @throws UsageError for anything else
 */
export function readReceivedReport(text: string): Report {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError('The report is no JSON.', HELP);
  }
  const { valid, errors } = new Validator(schema as Schema, '7').validate(value);
  if (!valid) {
    const place = errors.at(-1)?.instanceLocation.slice(0, 200) ?? '#';
    throw new UsageError(`The report is not one of version 1: it differs at ${JSON.stringify(place)}.`, HELP);
  }
  const report = value as Report;
  if (report.base !== undefined && !/^[0-9a-f]{40,64}$/.test(report.base.commit))
    throw new UsageError('The report has a base that is no commit.', HELP);
  const connectors = report.connectors.map(({ comparison, ...connector }) => ({
    ...connector,
    findings: connector.findings.map(trusted),
    ...(comparison && { comparison: { ...comparison, fixed: comparison.fixed.map(trusted) } }),
  }));
  return { ...report, connectors };
}

const HELP = 'Give the file that the input "report-file" of the same version wrote.';

/** @throws UsageError for a rule or a path that no report of ours has */
function trusted(finding: Finding): Finding {
  const { rule, file, related } = finding;
  if (!/^pp-[a-z0-9-]{1,80}$/.test(rule)) throw new UsageError('The report names a rule that is none.', HELP);
  for (const path of [file, ...related.map((place) => place.file)])
    if (!isRelative(path)) throw new UsageError('The report has a file outside of the checkout.', HELP);
  return { ...finding, helpUrl: ruleUrl(rule) };
}

/** Addresses are made of it: none may lead out of the repository. */
function isRelative(path: string): boolean {
  // The folder itself is where findings are that belong to no file.
  if (path === '.') return true;
  return !/[\\\u0000]/.test(path) && path.split('/').every((name) => !['', '.', '..'].includes(name));
}

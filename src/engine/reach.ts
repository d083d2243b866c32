import type { Connector } from '../model/connector';
import type { Rule } from '../model/rule';
import { documentsOf } from './exported';
import type { ConnectorFacts } from './judge';

/** What of a connector was looked at: only there an accepted finding that is not found is gone. */
export interface Reach {
  readonly facts: ConnectorFacts;
  /** See {@link filesOf}. */
  readonly files: readonly string[];
}

/**
 * The files of a connector that findings may be in, POSIX and relative to the working folder; none where one of them is broken, as
 * rules that need it did not run.
 */
export function filesOf(connector: Connector): readonly string[] {
  const documents = documentsOf(connector);
  const broken = documents.some(
    ({ document, definition }) =>
      document.root === undefined ||
      document.syntaxProblems.length > 0 ||
      definition?.unsupported !== undefined,
  );
  if (broken || connector.unreadable.length > 0) return [];
  const archives = connector.contents.packages.map(({ archive }) => archive);
  for (const archive of archives) archives.push(...archive.archives);
  const files = [connector.files, ...archives.map((archive) => archive.files)].flat();
  return [
    ...new Set([connector.path, ...documents.map(({ path }) => path), ...files.map(({ path }) => path)]),
  ];
}

/** Whether a rule that is on has run there. Rules that compare connectors, or versions, need more than one to decide. */
export function hasRun(rule: Rule, { facts: { publisher, seen } }: Reach): boolean {
  if (!rule.publishers.includes(publisher)) return false;
  if (rule.scope === 'document') return rule.roles.some((role) => seen.roles.includes(role));
  return rule.scope === 'connector' && (rule.reads === 'package' ? seen.package : seen.folder);
}

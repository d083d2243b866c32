import { posix } from 'node:path';
import { publisherOfPath } from '../engine/discover';
import { compareConnectors } from '../engine/compare';
import { NO_CONTENTS } from '../model/contents';
import type { Connector, FileRole, SourceFile } from '../model/connector';
import type { Finding } from '../model/finding';
import type { Update } from '../model/report';
import type { Rule } from '../model/rule';
import { roleOf, sourceFile } from '../model/source-file';
import { gitOutput, openBlobs } from './catalogue';

/** A connector whose definition or properties a commit changed. */
interface ChangedConnector {
  readonly commit: string;
  readonly folder: string;
  readonly files: readonly ChangedFile[];
}

interface ChangedFile {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What was found in one connector that a commit changed. */
export interface HistorySample {
  readonly commit: string;
  readonly folder: string;
  readonly update: Update;
  readonly findings: readonly Finding[];
}

/** Compares both versions of every connector that a commit changed, one after the other. @param since a date */
export async function* compareHistory(
  checkout: string,
  since: string,
  rules: readonly Rule[],
): AsyncGenerator<HistorySample> {
  const changes = await changedConnectors(checkout, since);
  const blobs = openBlobs(checkout);
  for (const { commit, folder, files } of changes) {
    const before: SourceFile[] = [];
    const after: SourceFile[] = [];
    for (const file of files) {
      const role = roleOf(undefined, file.path);
      before.push(sourceFile(file.path, role, await blobs.read(file.before)));
      after.push(sourceFile(file.path, role, await blobs.read(file.after)));
    }
    const { findings, update } = compareConnectors(
      rules,
      connectorOf(folder, before),
      connectorOf(folder, after),
    );
    yield { commit, folder, findings, update };
  }
  blobs.close();
}

/** From the oldest commit to the newest; what a commit adds or deletes has nothing to compare with. */
async function changedConnectors(checkout: string, since: string): Promise<ChangedConnector[]> {
  const args = [
    '-c',
    'core.quotepath=off',
    'log',
    '--reverse',
    '--no-merges',
    `--since=${since}`,
    '--raw',
    '-M',
  ];
  const rest = ['--no-abbrev', '--pretty=format:commit %H', '--', '*.swagger.json', '*/apiProperties.json'];
  const stdout = await gitOutput(checkout, [...args, ...rest]);
  const changes = new Map<string, { commit: string; folder: string; files: ChangedFile[] }>();
  let commit = '';
  for (const line of stdout.split('\n')) {
    commit = /^commit ([0-9a-f]+)$/.exec(line)?.[1] ?? commit;
    const [, before = '', after = '', path = ''] =
      /^:\d+ \d+ (\w+) (\w+) [MR]\d*\t(?:[^\t]+\t)?([^\t]+)$/.exec(line) ?? [];
    if (path === '') continue;
    const folder = posix.dirname(path);
    const key = `${commit} ${folder}`;
    const change = changes.get(key) ?? { commit, folder, files: [] };
    change.files.push({ path, before, after });
    changes.set(key, change);
  }
  return [...changes.values()];
}

function connectorOf(folder: string, files: readonly SourceFile[]): Connector {
  const file = (role: FileRole): SourceFile | undefined => files.find((each) => each.role === role);
  return {
    path: folder,
    publisher: publisherOfPath(folder) ?? 'custom',
    layout: 'catalogue',
    definitionFile: file('definition'),
    propertiesFile: file('properties'),
    files: [],
    contents: NO_CONTENTS,
    skippedFolders: [],
    unreadable: [],
  };
}

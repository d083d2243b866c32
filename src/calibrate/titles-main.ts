import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { discover, publisherOfPath } from '../engine/discover';
import { compareText } from '../engine/findings';
import { titleKey } from '../kit/title';
import { textOf } from '../model/json';
import { sourceFile } from '../model/source-file';

// Renews the list of published titles from a checkout of the catalogue: npm run titles -- PATH
const checkout = resolve(process.argv[2] ?? '.');
const programs = { verified: new Map<string, Entry>(), independent: new Map<string, Entry>() };

interface Entry {
  readonly title: string;
  readonly hosts: Set<string>;
}

for (const { folder, files } of await discover([checkout], checkout)) {
  const publisher = publisherOfPath(folder);
  if (files.definition === undefined || publisher === undefined || publisher === 'custom') continue;
  const text = readFileSync(join(folder, files.definition), 'utf8');
  const root = sourceFile(files.definition, 'definition', text).definition?.root;
  const title = textOf(root?.members.get('info')?.members.get('title'))?.trim();
  const host = textOf(root?.members.get('host'))?.toLowerCase();
  if (title === undefined || titleKey(title) === '') continue;
  const entry = programs[publisher].get(titleKey(title)) ?? { title, hosts: new Set() };
  if (host !== undefined && /^\S+$/.test(host)) entry.hosts.add(host);
  programs[publisher].set(titleKey(title), entry);
}

const listOf = (entries: ReadonlyMap<string, Entry>): Record<string, string> =>
  Object.fromEntries(
    [...entries.values()]
      .sort((a, b) => compareText(a.title, b.title))
      .map(({ title, hosts }) => [title, [...hosts].sort().join(' ')]),
  );
const lists = { verified: listOf(programs.verified), independent: listOf(programs.independent) };
// Put together here because ncc takes a whole path for an asset of the bundle.
const path = ['src', 'engine', 'contents', 'published-titles.json'].join('/');
writeFileSync(path, `${JSON.stringify(lists, null, 2)}\n`);
console.log(`${programs.verified.size} verified and ${programs.independent.size} independent titles`);

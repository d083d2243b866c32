import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { discover, publisherOfPath } from '../engine/discover';
import { titleKey } from '../kit/title';
import { textOf } from '../model/json';
import { sourceFile } from '../model/source-file';
import { compareText } from '../engine/findings';

// Renews the list of published titles from a checkout of the catalogue: npm run titles -- PATH
const checkout = resolve(process.argv[2] ?? '.');
const titles = new Map<string, { readonly title: string; readonly hosts: Set<string> }>();
for (const { folder, files } of await discover([checkout], checkout)) {
  if (files.definition === undefined || publisherOfPath(folder) === 'custom') continue;
  const text = readFileSync(join(folder, files.definition), 'utf8');
  const root = sourceFile(files.definition, 'definition', text).definition?.root;
  const title = textOf(root?.members.get('info')?.members.get('title'))?.trim();
  const host = textOf(root?.members.get('host'))?.toLowerCase();
  if (title === undefined || titleKey(title) === '') continue;
  const entry = titles.get(titleKey(title)) ?? { title, hosts: new Set() };
  if (host !== undefined && /^\S+$/.test(host)) entry.hosts.add(host);
  titles.set(titleKey(title), entry);
}
const sorted = [...titles.values()].sort((a, b) => compareText(a.title, b.title));
const list = Object.fromEntries(sorted.map(({ title, hosts }) => [title, [...hosts].sort().join(' ')]));
// Put together here because ncc takes a whole path for an asset of the bundle.
const path = ['src', 'engine', 'contents', 'published-titles.json'].join('/');
writeFileSync(path, `${JSON.stringify(list, null, 2)}\n`);
console.log(`${sorted.length} titles`);

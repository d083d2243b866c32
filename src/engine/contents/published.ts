import { titleKey } from '../../kit/title';
import type { Publisher } from '../../model/finding';
import titles from './published-titles.json';

/**
 * Titles of published connectors, each with the hosts of the connectors that have it, separated by spaces. The platform tells
 * those of independent publishers from the others by what it writes behind the title.
 *
 * Source: `info.title` and `host` in https://github.com/microsoft/PowerPlatformConnectors; `npm run titles` renews it.
 */
const PUBLISHED: Readonly<Record<string, Readonly<Record<string, string>>>> = titles;

/**
 * The published connectors with this title, but for those with the same host: they are the connector itself, or another one of
 * its publisher.
 */
export function namesakesOf(title: string, host: string | undefined, publisher: Publisher): string[] {
  const key = titleKey(title);
  if (key === '') return [];
  return Object.entries(PUBLISHED[publisher] ?? {})
    .filter(
      ([name, hosts]) =>
        titleKey(name) === key && !(host !== undefined && hosts.split(' ').includes(host.toLowerCase())),
    )
    .map(([name]) => name);
}

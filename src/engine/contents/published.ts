import { titleKey } from '../../kit/title';
import type { Publisher } from '../../model/finding';
import { groupBy } from '../../model/group-by';
import { memo } from '../../model/memo';
import titles from './published-titles.json';

/**
 * Titles of published connectors, each with the hosts of the connectors that have it, separated by spaces. The platform tells
 * those of independent publishers from the others by what it writes behind the title.
 *
 * Source: `info.title` and `host` in https://github.com/microsoft/PowerPlatformConnectors; `npm run titles` renews it.
 */
const PUBLISHED: Readonly<Record<string, Readonly<Record<string, string>>>> = titles;

/** The titles of a publisher program by what is compared of them. */
const byKey = memo((hostsOf: Readonly<Record<string, string>>) => groupBy(Object.keys(hostsOf), titleKey));

/**
 * The published connectors with this title, but for those with the same host: they are the connector itself, or another one of
 * its publisher.
 */
export function namesakesOf(title: string, host: string | undefined, publisher: Publisher): string[] {
  const key = titleKey(title);
  const hostsOf = PUBLISHED[publisher];
  if (key === '' || hostsOf === undefined) return [];
  const own = (name: string): boolean =>
    host !== undefined && (hostsOf[name] ?? '').split(' ').includes(host.toLowerCase());
  return (byKey(hostsOf).get(key) ?? []).filter((name) => !own(name));
}

import { titleKey } from '../../kit/title';
import published from './published-titles.json';

/** Titles of published connectors, each with the hosts of the connectors that have it, separated by spaces. */
const HOSTS: Readonly<Record<string, string>> = published;

let keys: Map<string, string> | undefined;

/**
 * The published connectors with this title, but for those with the same host: they are the connector itself, or another one of
 * its publisher.
 */
export function namesakesOf(title: string, host: string | undefined): string[] {
  keys ??= new Map(Object.keys(HOSTS).map((name) => [titleKey(name), name]));
  const name = keys.get(titleKey(title));
  if (name === undefined) return [];
  const hosts = (HOSTS[name] ?? '').split(' ');
  return host !== undefined && hosts.includes(host.toLowerCase()) ? [] : [name];
}

import { NON_PRODUCTION_WORDS, PLACEHOLDER_WORDS, PRIVATE_ENDINGS, TUNNELS } from '../model/tables/hosts';

/** A host name or IP address, optionally with a port; no scheme, path, spaces or braces. */
export function isHost(text: string): boolean {
  return /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)*(:\d{1,5})?$/u.test(text);
}

/** What tells that a host is not one for production; undefined when nothing does. */
export function nonProductionSign(host: string): string | undefined {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  const labels = name.split('.');
  if (/^\d+(\.\d+){3}$/.test(name)) return 'an IP address';
  if (PRIVATE_ENDINGS.has(labels.at(-1) ?? '')) return `a name under "${labels.at(-1) ?? ''}"`;
  if (TUNNELS.some((tunnel) => name === tunnel || name.endsWith(`.${tunnel}`))) return 'a tunnel';
  const word = wordsBelowDomain(labels).find((part) =>
    NON_PRODUCTION_WORDS.has(part.replace(TRAILING_DIGITS, '')),
  );
  return word === undefined ? undefined : `a "${word}" host`;
}

/** The words of all labels but the top level; the domain itself may be called "test" or "dev". */
function wordsBelowDomain(labels: readonly string[]): string[] {
  return labels.slice(0, -1).flatMap((label, index) => {
    const words = label.split(/[-_]/);
    const domain = index === labels.length - 2;
    if (domain && words.length === 1)
      return label.endsWith('sandbox') && label !== 'sandbox' ? ['sandbox'] : [];
    return words;
  });
}

/** A host that stands for each customer's own, such as yourhost.yourdomain.com or DefinedInConnectionParameters. */
export function isPlaceholderHost(host: string): boolean {
  const labels = host.toLowerCase().replace(/:\d+$/, '').split('.');
  if (labels.length === 1) return labels[0] !== 'localhost';
  if (labels.join('.') === 'test.com') return true;
  return labels.some((label) => PLACEHOLDER_WORDS.has(label) || YOUR_OWN.test(label));
}

// Without the lookbehind every digit of a long number would be tried as the first.
const TRAILING_DIGITS = /(?<!\d)\d+$/;

const YOUR_OWN = /^your.*(domain|host|site|instance|company|name|url|account|store|tenant|server|org)/;

import { fixOf, setValue } from '../../kit/edits';
import { isHost } from '../../kit/host';
import { at } from '../../kit/place';
import { isBlank, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-host-valid',
  title: 'The host is a host name without scheme, path, spaces and braces',
  why: 'Scheme and path have their own places, "schemes" and "basePath"; anything else is no host.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'HostNameNotValid', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  once: true,
  fixable: true,
  on: 'definition',
  *check({ root, document }) {
    const node = root.members.get('host');
    const host = textOf(node);
    if (node === undefined || host === undefined || isBlank(host) || isHost(host)) return;
    const { name, path } = partsOf(host);
    // A path that "basePath" does not have is to be moved there, which is more than one place can say.
    const settled = isHost(name) && (path.length <= 1 || path === textOf(root.members.get('basePath')));
    yield {
      at: at(root, 'host'),
      message: repair(host),
      ...fixOf(settled ? setValue(document, node, name) : undefined),
    };
  },
  examples: () => ({
    good: [
      { swagger: '2.0', host: 'api.contoso.com', paths: {} },
      { swagger: '2.0', host: 'orders-1.contoso.com:8443', paths: {} },
    ],
    bad: [
      { input: { swagger: '2.0', host: 'https://api.fourthcoffee.com', paths: {} }, at: ['/host'] },
      { input: { swagger: '2.0', host: 'api.contoso.com/v1', paths: {} }, at: ['/host'] },
      { input: { swagger: '2.0', host: '{instance}.contoso.com', paths: {} }, at: ['/host'] },
      { input: { swagger: '2.0', host: 'api.fourthcoffee.com ', paths: {} }, at: ['/host'] },
    ],
  }),
});

function partsOf(host: string): { readonly name: string; readonly path: string } {
  const bare = host.trim().replace(/^[a-z][a-z0-9+.-]*:[/\\]+/i, '');
  const name = /^[^/\\?#]*/.exec(bare)?.[0] ?? '';
  return { name, path: bare.slice(name.length) };
}

function repair(host: string): string {
  const { name, path } = partsOf(host);
  if (!isHost(name))
    return `Replace ${quote(host)} by a host name, such as "api.contoso.com"; a policy can set another one for each connection.`;
  const rest = path.length > 1 ? `, and move ${quote(path)} to "basePath"` : '';
  return `Write ${quote(name)} instead of ${quote(host)}${rest}.`;
}

import { fixOf, setValue } from '../../kit/edits';
import { at } from '../../kit/place';
import { isBlank, quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-base-path-valid',
  title: 'The base path starts with a slash',
  why: 'The base path stands between the host and the path of every operation.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'BasePathNotValid', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  once: true,
  fixable: true,
  on: 'definition',
  *check({ root, document }) {
    const node = root.members.get('basePath');
    const basePath = textOf(node);
    if (node === undefined || basePath === undefined || basePath.startsWith('/')) return;
    const mended = repaired(basePath, textOf(root.members.get('host')));
    yield {
      at: at(root, 'basePath'),
      message: repair(basePath),
      ...fixOf(mended === undefined ? undefined : setValue(document, node, mended)),
    };
  },
  examples: () => ({
    good: [{ swagger: '2.0', basePath: '/', paths: {} }],
    bad: [
      { input: { swagger: '2.0', basePath: 'v1/orders', paths: {} }, at: ['/basePath'] },
      { input: { swagger: '2.0', basePath: 'https://api.contoso.com/v1', paths: {} }, at: ['/basePath'] },
      { input: { swagger: '2.0', basePath: '', paths: {} }, at: ['/basePath'] },
    ],
  }),
});

function repair(basePath: string): string {
  if (isBlank(basePath)) return 'Write "/" as "basePath", or remove it.';
  return `Write ${quote(rooted(basePath.trim().replace(ADDRESS, '')))} instead of ${quote(basePath)}.`;
}

const ADDRESS = /^[a-z]+:\/\/[^/]*/i;

function rooted(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}

/** The right path; undefined where the address of another host stands in front of it. */
function repaired(basePath: string, host = ''): string | undefined {
  if (isBlank(basePath)) return undefined;
  const address = ADDRESS.exec(basePath.trim())?.[0];
  if (address !== undefined && !address.toLowerCase().endsWith(`://${host.toLowerCase()}`)) return undefined;
  return rooted(basePath.trim().replace(ADDRESS, ''));
}

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
  on: 'definition',
  *check({ root }) {
    const basePath = textOf(root.members.get('basePath'));
    if (basePath !== undefined && !basePath.startsWith('/'))
      yield { at: at(root, 'basePath'), message: repair(basePath) };
  },
  examples: {
    good: [{ swagger: '2.0', basePath: '/', paths: {} }],
    bad: [
      { input: { swagger: '2.0', basePath: 'v1/orders', paths: {} }, at: ['/basePath'] },
      { input: { swagger: '2.0', basePath: 'https://api.contoso.com/v1', paths: {} }, at: ['/basePath'] },
      { input: { swagger: '2.0', basePath: '', paths: {} }, at: ['/basePath'] },
    ],
  },
});

function repair(basePath: string): string {
  if (isBlank(basePath)) return 'Write "/" as "basePath", or remove it.';
  const path = basePath.trim().replace(/^[a-z]+:\/\/[^/]*/i, '');
  return `Write ${quote(path.startsWith('/') ? path : `/${path}`)} instead of ${quote(basePath)}.`;
}

import { isStatus } from '../../kit/operation-family';
import { valueOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf, type JsonNode } from '../../model/json';
import { definitionRule, type JsonObject } from '../../model/rule';

const orders = (status: string, members: JsonObject, version = '1.0'): JsonObject => ({
  swagger: '2.0',
  info: { version, 'x-ms-api-annotation': { status } },
  paths: {},
  ...members,
});

export default definitionRule({
  id: 'pp-connector-status-beta',
  title: 'A connector of a beta service is in preview',
  why: 'A connector cannot be more reliable than the service behind it.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'ProductionStatusOnBetaService' },
  reference: 'operational-versioning#status',
  once: true,
  on: 'definition',
  *check({ root, connectorStatus }) {
    if (connectorStatus === undefined || !isStatus(connectorStatus.data, 'Production')) return;
    const sign = betaSign(root);
    if (sign !== undefined)
      yield {
        at: valueOf(connectorStatus),
        message: `Write "Preview" instead of ${quote(connectorStatus.data)}: ${sign} is that of a beta service.`,
      };
  },
  examples: () => ({
    good: [
      orders('Production', { host: 'api.alphabeta.com', basePath: '/v1' }),
      orders('Preview', { host: 'beta.contoso.com', basePath: '/beta' }),
    ],
    bad: [
      {
        input: orders('Production', { host: 'api.contoso.com', basePath: '/beta/orders' }),
        at: ['/info/x-ms-api-annotation/status'],
      },
      {
        input: orders('Production', { host: 'api-beta.contoso.com' }),
        at: ['/info/x-ms-api-annotation/status'],
      },
      { input: orders('Production', {}, '2.0-beta'), at: ['/info/x-ms-api-annotation/status'] },
    ],
  }),
});

/** What tells that the service is in beta: a word in its address or in the version. */
function betaSign(root: JsonNode): string | undefined {
  const candidates: readonly (readonly [string, JsonNode | undefined])[] = [
    ['host', root.members.get('host')],
    ['basePath', root.members.get('basePath')],
    ['version', root.members.get('info')?.members.get('version')],
  ];
  for (const [name, node] of candidates) {
    const text = textOf(node) ?? '';
    if (/(?<![a-z])beta(?![a-z])/i.test(text)) return `the ${name} ${quote(text)}`;
  }
  return undefined;
}

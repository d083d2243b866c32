import { valueOf } from '../../kit/place';
import { schemeLists } from '../../kit/schemes';
import { quote } from '../../kit/text';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-schemes-websocket',
  title: 'No scheme is a WebSocket',
  why: 'Connectors speak HTTP only.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'SchemeNotSupported', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#response',
  on: 'definition',
  *check(definition) {
    for (const { node, text } of schemeLists(definition).flatMap(({ schemes }) => schemes))
      if (text === 'ws' || text === 'wss')
        yield {
          at: valueOf(node),
          message: `Replace ${quote(text)} by "https": connectors have no WebSockets.`,
        };
  },
  examples: () => ({
    good: [{ swagger: '2.0', schemes: ['http', 'https'], paths: {} }],
    bad: [
      {
        input: { swagger: '2.0', schemes: ['https', 'ws', 'wss'], paths: {} },
        at: ['/schemes/1', '/schemes/2'],
      },
    ],
  }),
});

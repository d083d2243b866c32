import { nonProductionSign } from '../../kit/host';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-host-production',
  title: 'The host is the production host',
  why: 'Staging, development and test hosts are sent back, and addresses of one machine work for nobody else.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  microsoft: { policy: '5000.2.6.4' },
  reference: 'certification-submission#step-4-prepare-the-connector-artifacts',
  once: true,
  on: 'definition',
  *check({ root }) {
    const host = textOf(root.members.get('host')) ?? '';
    const sign = nonProductionSign(host);
    if (sign !== undefined)
      yield {
        at: at(root, 'host'),
        message: `Write the host name of the production service instead of ${quote(host)}, ${sign}.`,
      };
  },
  examples: () => ({
    good: [
      { swagger: '2.0', host: 'api.contoso.dev', paths: {} },
      { swagger: '2.0', host: 'latest-contoso.com', paths: {} },
    ],
    bad: [
      { input: { swagger: '2.0', host: 'orders-staging.contoso.com', paths: {} }, at: ['/host'] },
      { input: { swagger: '2.0', host: 'test01.contoso.com', paths: {} }, at: ['/host'] },
      { input: { swagger: '2.0', host: '10.0.0.4:8080', paths: {} }, at: ['/host'] },
      { input: { swagger: '2.0', host: 'localhost:7071', paths: {} }, at: ['/host'] },
      { input: { swagger: '2.0', host: 'contoso.ngrok.io', paths: {} }, at: ['/host'] },
    ],
  }),
});

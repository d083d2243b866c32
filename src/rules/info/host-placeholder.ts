import { isHost, isPlaceholderHost } from '../../kit/host';
import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import type { Connector } from '../../model/connector';
import { textOf } from '../../model/json';
import { connectorRule } from '../../model/rule';

const POLICY = 'dynamichosturl';
const POLICIES: readonly string[] = [POLICY, 'dynamicsubdomain'];

export default connectorRule({
  id: 'pp-host-placeholder',
  title: 'A placeholder as host is replaced by a policy or a script',
  why: `Where each customer has a host of its own, the host is a placeholder and a ${POLICY} policy or a script sets the real one; without them no request arrives.`,
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  microsoft: { policy: '5000.2.6.4' },
  reference: 'policy-templates',
  once: true,
  *check(connector) {
    const file = connector.definitionFile;
    const definition = file?.definition;
    const host = textOf(definition?.root.members.get('host'));
    if (
      file === undefined ||
      definition === undefined ||
      definition.unsupported !== undefined ||
      host === undefined
    )
      return;
    if (!isHost(host) || !isPlaceholderHost(host) || setsHost(connector)) return;
    yield {
      file,
      at: at(definition.root, 'host'),
      message: `Write the production host instead of ${quote(host)}, or set it with a ${POLICY} policy or a script.`,
    };
  },
  examples: () => ({
    good: [
      {
        definition: { swagger: '2.0', host: 'yourhost.contoso.com', paths: {} },
        properties: { properties: { policyTemplateInstances: [{ templateId: POLICY, title: 'Set host' }] } },
      },
      {
        definition: { swagger: '2.0', host: 'yourhost.contoso.com', paths: {} },
        properties: { properties: { scriptOperations: ['ListOrders'] } },
      },
      { definition: { swagger: '2.0', host: 'api.fourthcoffee.com', paths: {} } },
    ],
    bad: [
      {
        input: {
          definition: { swagger: '2.0', host: 'yourhost.fourthcoffee.com', paths: {} },
          properties: {
            properties: { policyTemplateInstances: [{ templateId: 'setheader', title: 'Set header' }] },
          },
        },
        at: ['definition#/host'],
      },
      {
        input: { definition: { swagger: '2.0', host: 'ToBeReplaced', paths: {} } },
        at: ['definition#/host'],
      },
      {
        input: { definition: { swagger: '2.0', host: 'api.contoso.com', paths: {} } },
        at: ['definition#/host'],
      },
    ],
  }),
});

function setsHost({ propertiesFile }: Connector): boolean {
  const { policyTemplates = [], scriptOperations = [] } = propertiesFile?.properties ?? {};
  // What a script does cannot be seen here; it may well replace the host.
  return (
    scriptOperations.length > 0 ||
    policyTemplates.some(({ templateId }) => POLICIES.includes(templateId?.toLowerCase() ?? ''))
  );
}

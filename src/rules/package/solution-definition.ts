import { exportedConnectors, inXml, POLICY_ERRORS, tagOf } from '../../kit/package';
import {
  connectorElement,
  customizations,
  flow,
  packaged,
  solution,
  submission,
} from '../../kit/package-examples';
import { connectorRule } from '../../model/rule';

const LACKING = customizations(connectorElement('orders_iconblob.Png'));

export default connectorRule({
  id: 'pp-solution-definition',
  title: 'An exported connector has its definition',
  why: 'Without the definition there are no operations, and nothing to certify.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.3' },
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    for (const { list, exported } of exportedConnectors(connector))
      if (!exported.parts.some(({ kind }) => kind === 'openapidefinition'))
        yield inXml(
          list,
          tagOf(exported.node),
          'Export the connector again: customizations.xml refers to no "openapidefinition" of it.',
        );
  },
  examples: () => ({
    good: [packaged(submission())],
    bad: [
      {
        input: packaged(
          submission({
            'Connector.zip': solution({ 'customizations.xml': LACKING }),
            'Flow.zip': flow({ 'customizations.xml': LACKING }),
          }),
        ),
        at: [
          'Contoso.zip/package.zip/PkgAssets/Connector.zip/customizations.xml:2',
          'Contoso.zip/package.zip/PkgAssets/Flow.zip/customizations.xml:2',
        ],
      },
    ],
  }),
});

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

const LACKING = customizations(connectorElement('orders_openapidefinition.json'));

export default connectorRule({
  id: 'pp-solution-icon',
  title: 'An exported connector has its icon',
  why: 'Certification looks for the icon of a verified publisher in the package; independent publishers get one from Microsoft.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.1' },
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    for (const { list, exported } of exportedConnectors(connector))
      if (!exported.parts.some(({ kind }) => kind === 'iconblob'))
        yield inXml(
          list,
          tagOf(exported.node),
          'Upload an icon for the connector and export the solution again: customizations.xml refers to no "iconblob".',
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

import { exportedConnectors, inXml, POLICY_ERRORS } from '../../kit/package';
import {
  connectorElement,
  customizations,
  flow,
  packaged,
  solution,
  submission,
} from '../../kit/package-examples';
import { placeOf } from '../../model/xml';
import { connectorRule } from '../../model/rule';

const POLICIES = 'Connector/orders_policytemplateinstances.json';
const WITH_POLICIES = {
  'customizations.xml': customizations(
    connectorElement('orders_openapidefinition.json', 'orders_policytemplateinstances.json'),
  ),
};

export default connectorRule({
  id: 'pp-solution-policies-empty',
  title: 'A solution refers to policies only when there are some',
  why: 'Certification refuses a solution that refers to a list of policies that is empty.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.16' },
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    for (const { list, exported } of exportedConnectors(connector)) {
      const part = exported.parts.find(({ kind }) => kind === 'policytemplateinstances');
      const root = exported.documents.policytemplateinstances?.document.root;
      // Power Apps exports null for a connector without policies, and that is installed.
      if (part !== undefined && root?.kind === 'array' && root.items.length === 0)
        yield inXml(
          list,
          placeOf(part.node),
          'Add a policy to the connector and export it again, or remove this reference: the list of policies is empty.',
        );
    }
  },
  examples: () => ({
    good: [
      packaged(
        submission({
          'Connector.zip': solution({ ...WITH_POLICIES, [POLICIES]: '[{ "templateId": "setheader" }]' }),
          'Flow.zip': flow({ ...WITH_POLICIES, [POLICIES]: 'null' }),
        }),
      ),
    ],
    bad: [
      {
        input: packaged(
          submission({
            'Connector.zip': solution({ ...WITH_POLICIES, [POLICIES]: '[]' }),
            'Flow.zip': flow({ ...WITH_POLICIES, [POLICIES]: '[ ]' }),
          }),
        ),
        at: [
          'Contoso.zip/package.zip/PkgAssets/Connector.zip/customizations.xml:4',
          'Contoso.zip/package.zip/PkgAssets/Flow.zip/customizations.xml:4',
        ],
      },
    ],
  }),
});

import { inXml, solutionsOf } from '../../kit/package';
import { flow, manifest, packaged, solution, submission } from '../../kit/package-examples';
import { elementNamed, placeOf } from '../../model/xml';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-solution-unmanaged',
  title: 'Solutions are exported as unmanaged',
  why: 'A managed solution cannot be changed where it is installed, and certification deploys the connector from it in its own way.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified'],
  reference: 'https://learn.microsoft.com/power-apps/maker/data-platform/export-solutions',
  reads: 'package',
  *check(connector) {
    for (const { manifest } of solutionsOf(connector)) {
      const managed = elementNamed(manifest?.document.root, 'Managed');
      if (manifest !== undefined && managed?.text === '1')
        yield inXml(
          manifest,
          placeOf(managed),
          'Export the solution again as unmanaged: this one is managed.',
        );
    }
  },
  examples: () => ({
    good: [
      packaged(submission()),
      packaged(
        submission({ 'Connector.zip': solution({ 'solution.xml': manifest('2') }), 'Flow.zip': flow() }),
      ),
    ],
    bad: [
      {
        input: packaged(
          submission({
            'Connector.zip': solution({ 'solution.xml': manifest('1') }),
            'Flow.zip': flow({ 'solution.xml': manifest('1') }),
          }),
        ),
        at: [
          'Contoso.zip/package.zip/PkgAssets/Connector.zip/solution.xml:3',
          'Contoso.zip/package.zip/PkgAssets/Flow.zip/solution.xml:3',
        ],
      },
    ],
  }),
});

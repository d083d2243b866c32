import { customizedSolutions, inXml, purposeOf, tagOf } from '../../kit/package';
import {
  CONNECTOR,
  WORKFLOWS,
  customizations,
  flow,
  packaged,
  solution,
  submission,
} from '../../kit/package-examples';
import { connectorRule } from '../../model/rule';

const PLUGIN = '  <aiplugins><aicopilot_aiplugin name="orders"/></aiplugins>\n';

export default connectorRule({
  id: 'pp-package-plugin-solution',
  title: 'The solution of an AI plugin has the connector, and no flows',
  why: 'Certification finds the solution of a plugin by what is in it: the plugin, its operations and the connector.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  reference: 'certification-submission',
  reads: 'package',
  *check(connector) {
    for (const solution of customizedSolutions(connector))
      if (solution.plugin !== undefined && purposeOf(solution) !== 'plugin')
        yield inXml(
          solution.customizations,
          tagOf(solution.plugin),
          solution.connectors.length === 0
            ? 'Add the connector of this AI plugin to the solution and export it again.'
            : 'Export this AI plugin in a solution without flows.',
        );
  },
  examples: () => ({
    good: [
      packaged(
        submission({ 'Plugin.zip': solution({ 'customizations.xml': customizations(PLUGIN + CONNECTOR) }) }),
      ),
    ],
    bad: [
      {
        input: packaged(
          submission({
            'A.zip': solution({ 'customizations.xml': customizations(PLUGIN) }),
            'B.zip': flow({ 'customizations.xml': customizations(PLUGIN + WORKFLOWS + CONNECTOR) }),
          }),
        ),
        at: [
          'Contoso.zip/package.zip/PkgAssets/A.zip/customizations.xml:2',
          'Contoso.zip/package.zip/PkgAssets/B.zip/customizations.xml:2',
        ],
      },
    ],
  }),
});

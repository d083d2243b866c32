import { customizedSolutions, hasFolder, inXml, tagOf } from '../../kit/package';
import { CONNECTOR, customizations, packaged, solution, submission } from '../../kit/package-examples';
import { enumerate, quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

const PLUGIN = {
  'customizations.xml': customizations(
    `  <aiplugins><aicopilot_aiplugin name="orders"/></aiplugins>\n${CONNECTOR}`,
  ),
};

export default connectorRule({
  id: 'pp-solution-plugin-folders',
  title: 'A solution with an AI plugin has its folders',
  why: 'Certification compares the folders of a solution with customizations.xml.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  reference: 'certification-submission',
  reads: 'package',
  *check(connector) {
    for (const { archive, plugin, customizations } of customizedSolutions(connector)) {
      const missing = plugin === undefined ? [] : FOLDERS.filter((name) => !hasFolder(archive, name));
      if (plugin !== undefined && missing.length > 0)
        yield inXml(
          customizations,
          tagOf(plugin),
          `Export the solution again: its zip lacks ${enumerate(missing.map(quote))} for this AI plugin.`,
        );
    }
  },
  examples: () => ({
    good: [
      packaged(
        submission({
          'Plugin.zip': solution({ ...PLUGIN, 'aiplugins/a.xml': '', 'aipluginoperations/a.xml': '' }),
        }),
      ),
    ],
    bad: [
      {
        input: packaged(
          submission({ 'A.zip': solution(PLUGIN), 'B.zip': solution({ ...PLUGIN, 'aiplugins/a.xml': '' }) }),
        ),
        at: [
          'Contoso.zip/package.zip/PkgAssets/A.zip/customizations.xml:2',
          'Contoso.zip/package.zip/PkgAssets/B.zip/customizations.xml:2',
        ],
      },
    ],
  }),
});

const FOLDERS = ['aiplugins', 'aipluginoperations'];

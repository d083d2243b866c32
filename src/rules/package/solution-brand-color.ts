import { exportedConnectors, inXml, POLICY_ERRORS } from '../../kit/package';
import { customizations, flow, packaged, solution, submission } from '../../kit/package-examples';
import { DEFAULT_BRAND_COLORS } from '../../model/tables/properties';
import { placeOf } from '../../model/xml';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

const colored = (color: string) => ({
  'customizations.xml': customizations(
    `  <Connectors><Connector><iconbrandcolor>${color}</iconbrandcolor></Connector></Connectors>\n`,
  ),
});

export default connectorRule({
  id: 'pp-solution-brand-color',
  title: 'The brand color of an exported connector is a color of its own',
  why: 'A color that cannot be read, white and the default are refused at certification.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified'],
  microsoft: { policy: '5000.2.1.1' },
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    for (const { list, exported } of exportedConnectors(connector)) {
      const color = exported.node.children.find(({ name }) => name === 'iconbrandcolor');
      if (color === undefined || isOwnColor(color.text)) continue;
      yield inXml(
        list,
        placeOf(color),
        `Give the connector a brand color such as "#0072C6" instead of ${quote(color.text)}, and export it again.`,
      );
    }
  },
  examples: () => ({
    good: [packaged(submission({ 'Connector.zip': solution(colored('#0072C6')) }))],
    bad: [
      {
        input: packaged(
          submission({ 'Connector.zip': solution(colored('#007ee5')), 'Flow.zip': flow(colored('blue')) }),
        ),
        at: [
          'Contoso.zip/package.zip/PkgAssets/Connector.zip/customizations.xml:2',
          'Contoso.zip/package.zip/PkgAssets/Flow.zip/customizations.xml:2',
        ],
      },
    ],
  }),
});

function isOwnColor(color: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(color) && !DEFAULT_BRAND_COLORS.includes(color.toLowerCase());
}

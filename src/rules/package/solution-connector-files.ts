import { exportedConnectors, hasFolder, inXml, POLICY_ERRORS } from '../../kit/package';
import { flow, packaged, solution, submission } from '../../kit/package-examples';
import { placeOf } from '../../model/xml';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-solution-connector-files',
  title: 'The files of an exported connector are there and not empty',
  why: 'The list of customizations refers to each file of the connector; a missing or empty one makes the solution invalid.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.17' },
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    for (const { solution, list, exported } of exportedConnectors(connector)) {
      if (!hasFolder(solution.archive, 'Connector')) continue;
      for (const { node, name, file } of exported.parts)
        if (file === undefined || file.size === 0)
          yield inXml(
            list,
            placeOf(node),
            `Export the solution again: ${quote(name)} is ${file === undefined ? 'not in its zip' : 'empty'}.`,
          );
    }
  },
  examples: () => ({
    good: [packaged(submission())],
    bad: [
      {
        input: packaged(
          submission({
            'Connector.zip': solution({
              'Connector/orders_connectionparameters.json': undefined,
              'Connector/orders_iconblob.Png': '',
            }),
            'Flow.zip': flow(),
          }),
        ),
        at: [
          'Contoso.zip/package.zip/PkgAssets/Connector.zip/customizations.xml:4',
          'Contoso.zip/package.zip/PkgAssets/Connector.zip/customizations.xml:5',
        ],
      },
    ],
  }),
});

import { exportedConnectors, hasFolder, inXml, POLICY_ERRORS, tagOf } from '../../kit/package';
import { flow, packaged, solution, submission } from '../../kit/package-examples';
import { connectorRule } from '../../model/rule';

const NO_FILES = {
  'Connector/orders_openapidefinition.json': undefined,
  'Connector/orders_connectionparameters.json': undefined,
  'Connector/orders_iconblob.Png': undefined,
};

export default connectorRule({
  id: 'pp-solution-connector-folder',
  title: 'A solution with a connector has its folder',
  why: 'The files of the connector lie in the folder Connector; certification compares it with customizations.xml.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.17' },
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    for (const { solution, list, exported } of exportedConnectors(connector))
      if (!hasFolder(solution.archive, 'Connector'))
        yield inXml(
          list,
          tagOf(exported.node),
          'Export the solution again: its zip has no folder "Connector" for this connector.',
        );
  },
  examples: () => ({
    good: [packaged(submission())],
    bad: [
      {
        input: packaged(submission({ 'Connector.zip': solution(NO_FILES), 'Flow.zip': flow(NO_FILES) })),
        at: [
          'Contoso.zip/package.zip/PkgAssets/Connector.zip/customizations.xml:2',
          'Contoso.zip/package.zip/PkgAssets/Flow.zip/customizations.xml:5',
        ],
      },
    ],
  }),
});

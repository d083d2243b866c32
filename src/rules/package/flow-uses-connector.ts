import { customizedSolutions, filesIn, inXml, POLICY_ERRORS, tagOf } from '../../kit/package';
import { flow, packaged, submission } from '../../kit/package-examples';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-flow-uses-connector',
  title: 'A sample flow uses an operation of the connector',
  why: 'Certification searches the sample flows for the connector and its actions.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.9' },
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    for (const { archive, workflows, connectors, customizations } of customizedSolutions(connector)) {
      if (workflows === undefined) continue;
      const ids = connectors.flatMap(({ documents }) => [
        ...(documents.openapidefinition?.definition?.operationsById.keys() ?? []),
      ]);
      const texts = filesIn(archive, 'Workflows', '.json').map((file) => file.document()?.text);
      if (ids.length === 0 || texts.length === 0 || texts.includes(undefined)) continue;
      if (texts.some((text) => text !== undefined && usesOne(text, new Set(ids)))) continue;
      yield inXml(
        customizations,
        tagOf(workflows),
        'Add an action or a trigger of the connector to a flow: no flow here uses one.',
      );
    }
  },
  examples: {
    good: [packaged(submission())],
    bad: [
      {
        input: packaged(
          submission({
            'A.zip': flow({ 'Workflows/Orders.json': '{ "properties": {} }' }),
            'B.zip': flow({ 'Workflows/Orders.json': '{ "operationId": "SendEmail" }' }),
          }),
        ),
        at: [
          'Contoso.zip/package.zip/PkgAssets/A.zip/customizations.xml:2',
          'Contoso.zip/package.zip/PkgAssets/B.zip/customizations.xml:2',
        ],
      },
    ],
  },
});

function usesOne(text: string, ids: ReadonlySet<string>): boolean {
  return [...text.matchAll(/"operationId"\s*:\s*"([^"]+)"/g)].some(([, id = '']) => ids.has(id));
}

import { customizedSolutions, filesIn, hasFolder, inXml, POLICY_ERRORS } from '../../kit/package';
import {
  CONNECTOR,
  customizations,
  flow,
  packaged,
  solution,
  submission,
  workflowsElement,
} from '../../kit/package-examples';
import { WHOLE_FILE } from '../../kit/connector';
import { elementsNamed, placeOf } from '../../model/xml';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-solution-workflow-files',
  title: 'The workflows of a solution and its files of workflows are the same',
  why: 'Certification compares customizations.xml with the folder Workflows, and refuses a solution where one has what the other has not.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.15' },
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    for (const { archive, workflows, customizations } of customizedSolutions(connector)) {
      if (!hasFolder(archive, 'Workflows')) continue;
      const listed = new Map(
        [...elementsNamed(workflows, 'JsonFileName')].map((node) => [nameOf(node.text), node] as const),
      );
      const files = filesIn(archive, 'Workflows', '.json');
      const names = new Set(files.map(({ name }) => nameOf(name)));
      for (const [name, node] of listed)
        if (!names.has(name))
          yield inXml(
            customizations,
            placeOf(node),
            `Export the solution again: the workflow ${quote(node.text)} is not in its zip.`,
          );
      for (const { name, path } of files)
        if (!listed.has(nameOf(name)))
          yield {
            file: { path },
            at: WHOLE_FILE,
            message: `Export the solution again: customizations.xml lists no workflow ${quote(name)}.`,
          };
    }
  },
  examples: () => ({
    good: [packaged(submission())],
    bad: [
      {
        input: packaged(
          submission({
            'Connector.zip': solution(),
            'Flow.zip': flow({
              'customizations.xml': customizations(workflowsElement('Invoices.json') + CONNECTOR),
            }),
          }),
        ),
        at: ['definition#', 'Contoso.zip/package.zip/PkgAssets/Flow.zip/customizations.xml:3'],
      },
    ],
  }),
});

function nameOf(text: string): string {
  return text.replace(/^\/+/, '').toLowerCase();
}

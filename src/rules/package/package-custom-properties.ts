import { POLICY_ERRORS, ofArchive, solutionsOf, submissions } from '../../kit/package';
import { CONNECTOR, customizations, flow, packaged, solution, submission } from '../../kit/package-examples';
import type { ConnectorExample, FileContent } from '../../model/rule';
import { connectorRule } from '../../model/rule';

const NAME = 'customProperties.json';
const SETS = 'orders_connectionparametersets.json';
/** Fewer ways to sign in need no choice. */
const SEVERAL = 2;

export default connectorRule({
  id: 'pp-package-custom-properties',
  title: 'The package of a connector with several ways to sign in has customProperties.json',
  why: 'Besides intro.md and the package zip, certification wants this file where users choose how to sign in.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.5' },
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    const exported = solutionsOf(connector).flatMap(({ connectors }) => connectors);
    const ways = exported.map(
      ({ documents }) => documents.connectionparametersets?.properties?.connectionParameterSets.length ?? 0,
    );
    if (Math.max(0, ...ways) < SEVERAL) return;
    for (const { archive } of submissions(connector))
      if (!archive.files.some(({ name }) => name.toLowerCase() === NAME.toLowerCase()))
        yield ofArchive(
          archive,
          `Add ${NAME} at the root, beside intro.md: the connector has ${Math.max(...ways)} ways to sign in.`,
        );
  },
  examples: () => ({
    good: [several({ [NAME]: '{}' }, 2), several({}, 1), packaged(submission())],
    bad: [
      {
        input: { files: { ...several({}, 2).files, 'Old.zip': several({}, 2).files?.['Contoso.zip'] ?? '' } },
        at: ['Contoso.zip:1', 'Old.zip:1'],
      },
    ],
  }),
});

/** The package of a connector with so many ways to sign in, and more files at its root. */
function several(files: Readonly<Record<string, FileContent>>, ways: number): ConnectorExample {
  const values = ['key', 'basic'].slice(0, ways).map((name) => ({ name, parameters: {} }));
  const more = {
    'customizations.xml': customizations(
      CONNECTOR.replace(
        '  </Connector>',
        `    <connectionparametersets>/Connector/${SETS}</connectionparametersets>\n  </Connector>`,
      ),
    ),
    [`Connector/${SETS}`]: JSON.stringify({ uiDefinition: { displayName: 'Sign in' }, values }),
  };
  return packaged(submission({ 'Connector.zip': solution(more), 'Flow.zip': flow() }, files));
}

import { filesIn, hasPlugin, ofArchive, POLICY_ERRORS, rootFolders } from '../../kit/package';
import { flow, packaged, solution, submission } from '../../kit/package-examples';
import { count, enumerate, quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-package-solutions',
  title: 'The folder of assets has the zips of two solutions, three with an AI plugin',
  why: 'Certification installs the connector and its sample flows from these zips and counts them.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.13' },
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    for (const { deployment } of connector.contents.packages) {
      const [folder, ...others] = deployment === undefined ? [] : rootFolders(deployment);
      if (deployment === undefined || folder === undefined || others.length > 0) continue;
      const inside = deployment.folders.filter((name) => name.startsWith(`${folder}/`));
      if (inside.length > 0)
        yield ofArchive(
          deployment,
          `Move the files out of ${enumerate(inside.map(quote))}: the folder of assets has none in it.`,
        );
      const zips = filesIn(deployment, folder, '.zip').length;
      const wanted = hasPlugin(connector) ? 3 : 2;
      if (zips === wanted) continue;
      const what = wanted === 3 ? 'connector, flow and AI plugin' : 'connector and flow';
      const has = zips === 0 ? 'no zip' : count(zips, 'zip');
      yield ofArchive(
        deployment,
        `Put the zips of the ${what} solutions into ${quote(folder)}, and no other: it has ${has}.`,
      );
    }
  },
  examples: () => ({
    good: [packaged(submission())],
    bad: [
      { input: packaged(submission({ 'a.xml': '<a/>' })), at: ['Contoso.zip/package.zip:1'] },
      {
        input: packaged(submission({ 'more/Flow.zip': flow(), 'Connector.zip': solution() })),
        at: ['Contoso.zip/package.zip:1', 'Contoso.zip/package.zip:1'],
      },
    ],
  }),
});

import { filesIn, ofArchive, POLICY_ERRORS, rootFolders, submissions } from '../../kit/package';
import { deployment, packaged, solution, submission, zip } from '../../kit/package-examples';
import type { Connector } from '../../model/connector';
import { enumerate, quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-package-root',
  title: 'The package has one zip at its root, and no folder',
  why: 'Certification opens the one zip at the root; in a folder, as when the folder itself was zipped, it is not found.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.11' },
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    yield* misplaced(connector);
    for (const { archive, deployment } of submissions(connector)) {
      const zips = filesIn(archive, '', '.zip');
      const folders = rootFolders(archive);
      if (folders.length > 0)
        yield ofArchive(
          archive,
          `Zip what is in ${enumerate(folders.map(quote))}, without the folder around it.`,
        );
      else if (zips.length === 0)
        yield ofArchive(archive, 'Add the package zip at the root, beside intro.md.');
      if (zips.length > 1)
        yield ofArchive(
          archive,
          `Leave one zip at the root: ${enumerate(zips.map(({ name }) => quote(name)))} are ${zips.length}.`,
        );
      if (deployment === undefined && archive.archives.length > 0)
        yield ofArchive(
          archive,
          'Put the zips of the solutions into the folder "PkgAssets" of a zip of its own, beside intro.md.',
        );
    }
  },
  examples: () => ({
    good: [packaged(submission())],
    bad: [
      {
        input: packaged(zip({ 'Contoso/intro.md': '#', 'Contoso/package.zip': deployment({}) })),
        at: ['Contoso.zip:1'],
      },
      {
        input: packaged(submission(undefined, { 'docs/a.md': '', 'b.zip': zip({ a: '' }) })),
        at: ['Contoso.zip:1', 'Contoso.zip:1'],
      },
      { input: packaged(deployment({ 'Connector.zip': solution() })), at: ['Contoso.zip:1'] },
      { input: packaged(solution()), at: ['Contoso.zip:1'] },
    ],
  }),
});

const PARTS = {
  submission: undefined,
  deployment: 'intro.md',
  solution: 'intro.md and the zip of assets',
} as const;

/** The zip is only a part of a package. */
function misplaced({ contents }: Connector) {
  return contents.packages.flatMap(({ archive, kind }) => {
    const rest = PARTS[kind];
    if (rest === undefined) return [];
    const what = kind === 'solution' ? 'a solution alone' : 'the zip of assets alone';
    return [ofArchive(archive, `Submit a zip that holds this one together with ${rest}: it is ${what}.`)];
  });
}

import { filesIn, ofArchive, POLICY_ERRORS, submissions } from '../../kit/package';
import { packaged, submission } from '../../kit/package-examples';
import { WHOLE_FILE } from '../../kit/connector';
import { enumerate, isBlank, quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-package-introduction',
  title: 'The package has one introduction, intro.md',
  why: 'The reviewers read it first: it says what the connector does, and how to try it.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.2' },
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    for (const { archive } of submissions(connector)) {
      const texts = filesIn(archive, '', '.md');
      const [only] = texts;
      if (only === undefined) yield ofArchive(archive, 'Add intro.md at the root, beside the package zip.');
      else if (texts.length > 1)
        yield ofArchive(
          archive,
          `Leave one Markdown file at the root, intro.md: ${enumerate(texts.map(({ name }) => quote(name)))} are ${texts.length}.`,
        );
      else if (isBlank(only.document()?.text ?? 'unread'))
        yield {
          file: { path: only.path },
          at: WHOLE_FILE,
          message: 'Describe the connector in intro.md: the file is empty.',
        };
    }
  },
  examples: () => ({
    good: [packaged(submission())],
    bad: [
      { input: packaged(submission(undefined, { 'intro.md': undefined })), at: ['Contoso.zip:1'] },
      { input: packaged(submission(undefined, { 'readme.md': '# Orders' })), at: ['Contoso.zip:1'] },
      {
        input: {
          files: {
            'A.zip': submission(undefined, { 'intro.md': ' ' }),
            'B.zip': submission(undefined, { 'intro.md': undefined }),
          },
        },
        at: ['A.zip/intro.md:1', 'B.zip:1'],
      },
    ],
  }),
});

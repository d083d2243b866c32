import { filesIn, POLICY_ERRORS, submissions } from '../../kit/package';
import { packaged, submission } from '../../kit/package-examples';
import { WHOLE_FILE } from '../../kit/connector';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-package-introduction-name',
  title: 'The introduction is called intro.md',
  why: 'The reviewers look for the file by this name.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified'],
  reference: POLICY_ERRORS,
  reads: 'package',
  *check(connector) {
    for (const { archive } of submissions(connector)) {
      const [only, ...others] = filesIn(archive, '', '.md');
      if (only === undefined || others.length > 0 || only.name.toLowerCase() === 'intro.md') continue;
      yield {
        file: { path: only.path },
        at: WHOLE_FILE,
        message: `Rename ${quote(only.name)} to "intro.md".`,
      };
    }
  },
  examples: () => ({
    good: [packaged(submission())],
    bad: [
      {
        input: {
          files: Object.fromEntries(
            ['A.zip', 'B.zip'].map((name) => [
              name,
              submission(undefined, { 'intro.md': undefined, 'readme.md': '# Orders' }),
            ]),
          ),
        },
        at: ['A.zip/readme.md:1', 'B.zip/readme.md:1'],
      },
    ],
  }),
});

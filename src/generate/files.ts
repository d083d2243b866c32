import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageOf, coverageSentence } from '../kit/coverage';
import { between } from '../kit/markdown';
import { rules } from '../rules/index';
import { conformancePage } from './conformance';
import { examplePackage } from './example-package';
import { optionTable } from './option-table';
import { readinessPage } from './readiness';
import { heading, ruleList } from './rule-list';
import { rulePage } from './rule-page';
import { sampleOutput } from './sample-output';
import { rulesetFiles } from './rulesets';
import { baselineSchema } from './baseline-schema';
import { configurationSchema } from './configuration-schema';
import { reportSchema } from './report-schema';

/**
 * All generated files but the rule index, by path, as they must be committed.
 *
 * @param root folder of the project
 */
export async function generatedFiles(root: string): Promise<Map<string, string | Uint8Array>> {
  const subjects = subjectsOf(join(root, 'src/rules'));
  const files = new Map<string, string | Uint8Array>([...rulesetFiles(rules), examplePackage(root)]);
  for (const rule of rules) files.set(`docs/rules/${rule.id}.md`, await rulePage(rule));
  files.set('docs/rules/README.md', ruleList(rules, subjects));
  files.set('docs/conformance.md', conformancePage(rules));
  files.set('docs/readiness.md', readinessPage(rules));
  files.set('docs/configuration.schema.json', printed(configurationSchema(rules)));
  files.set('docs/baseline.schema.json', printed(baselineSchema()));
  files.set('docs/report.schema.json', printed(reportSchema()));
  const page = (path: string): string => readFileSync(join(root, path), 'utf8');
  files.set(
    'docs/configuration.md',
    between(page('docs/configuration.md'), 'options', optionTable(rules).join('\n')),
  );
  files.set(
    'README.md',
    between(between(page('README.md'), 'rules', subjectTable(subjects)), 'output', await sampleOutput(root)),
  );
  return files;
}

function printed(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The folder of each rule. */
function subjectsOf(folder: string): Map<string, string> {
  const subjects = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(
    subjects.flatMap(({ name }) =>
      readdirSync(join(folder, name)).map((file) => [`pp-${file.replace(/\.ts$/, '')}`, name] as const),
    ),
  );
}

/** How many rules there are, by subject and severity. */
function subjectTable(subjects: ReadonlyMap<string, string>): string {
  const names = [...new Set(rules.map(({ id }) => subjects.get(id) ?? ''))];
  const rows = names.map((subject) => {
    const own = rules.filter(({ id }) => subjects.get(id) === subject);
    const number = (severity: string): string =>
      String(own.filter((rule) => rule.severity === severity).length);
    return `| ${heading(subject)} | ${number('error')} | ${number('warning')} | ${number('info')} |`;
  });
  const repairing = rules.filter(({ fixable }) => fixable).length;
  return [
    `${rules.length} rules today; [each has a page](docs/rules/README.md) with a bad and a good example. ${repairing} have repairs that [\`check --fix\`](docs/fixing.md) writes.`,
    '',
    '| Subject | Errors | Warnings | Infos |',
    '| --- | --: | --: | --: |',
    ...rows,
    '',
    `${coverageSentence(coverageOf(rules))} [Conformance](docs/conformance.md) lists each with its meaning and our rules for it.`,
  ].join('\n');
}

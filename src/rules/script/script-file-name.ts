import { fileName, WHOLE_FILE } from '../../kit/connector';
import { scriptFiles } from '../../kit/script';
import { script } from '../../kit/script-examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';
import { SCRIPT_NAME } from '../../model/tables/script';

export default connectorRule({
  id: 'pp-script-file-name',
  title: `The script is called ${SCRIPT_NAME}`,
  why: `Certification and the tools of the platform look for "${SCRIPT_NAME}"; a connector whose script is not found is deployed without it.`,
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  reference: 'certification-submission#step-4-prepare-the-connector-artifacts',
  once: true,
  *check({ files }) {
    const file = scriptFiles(files)[0];
    if (file === undefined || file.name === SCRIPT_NAME) return;
    yield {
      file: { path: file.path },
      at: WHOLE_FILE,
      message: `Rename ${quote(fileName(file.path))} to "${SCRIPT_NAME}".`,
    };
  },
  examples: () => ({
    good: [{ files: { 'script.csx': script(), 'tests/orders.csx': script() } }],
    bad: [
      { input: { files: { 'Script.csx': script() } }, at: ['Script.csx:1'] },
      { input: { files: { 'script.cs': script() } }, at: ['script.cs:1'] },
      { input: { files: { 'script.csx.txt': script() } }, at: ['script.csx.txt:1'] },
    ],
  }),
});

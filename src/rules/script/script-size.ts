import { fileName, WHOLE_FILE } from '../../kit/connector';
import { scriptFiles } from '../../kit/script';
import { script } from '../../kit/script-examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';
import { MAX_SCRIPT_BYTES } from '../../model/tables/script';

export default connectorRule({
  id: 'pp-script-size',
  title: 'The script has at most 1 MB',
  why: 'The platform refuses larger scripts.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'write-code#custom-code-faq',
  once: true,
  *check({ files }) {
    const file = scriptFiles(files)[0];
    if (file === undefined || file.size <= MAX_SCRIPT_BYTES) return;
    yield {
      file: { path: file.path },
      at: WHOLE_FILE,
      message: `Shorten ${quote(fileName(file.path))} from ${file.size} to at most ${MAX_SCRIPT_BYTES} bytes.`,
    };
  },
  examples: () => ({
    good: [{ files: { 'script.csx': script() } }],
    bad: [{ input: { files: { 'script.csx': new Uint8Array(MAX_SCRIPT_BYTES + 1) } }, at: ['script.csx:1'] }],
  }),
});

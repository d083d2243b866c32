import { fileName, WHOLE_FILE } from '../../kit/connector';
import { scriptFiles } from '../../kit/script';
import { script } from '../../kit/script-examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-script-single',
  title: 'The connector has one script',
  why: 'The platform supports one script file for each connector, and ignores the rest.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'write-code#custom-code-faq',
  *check({ files }) {
    const [main, ...others] = scriptFiles(files);
    for (const { path } of others)
      yield {
        file: { path },
        at: WHOLE_FILE,
        message: `Move the code of ${quote(fileName(path))} into ${quote(main?.name)}, and delete the file.`,
      };
  },
  examples: () => ({
    good: [{ files: { 'script.csx': script() } }],
    bad: [
      {
        input: { files: { 'Orders.csx': script(), 'invoices.csx': script(), 'script.csx': script() } },
        at: ['Orders.csx:1', 'invoices.csx:1'],
      },
    ],
  }),
});

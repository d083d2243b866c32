import { script } from '../../kit/script-examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-script-directive',
  title: 'The script refers to no other files',
  why: 'The platform takes one script for each connector, and compiles it with a fixed list of libraries.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'write-code#custom-code-faq',
  *check({ contents: { script: file } }) {
    if (file === undefined) return;
    for (const { name, start, end } of file.directives)
      // Quotes within quotes are hard to read.
      yield {
        file,
        at: { node: undefined, start, end },
        message: name.startsWith('#load')
          ? `Put the code of the other file in here, and remove ${quote(name.replace(/"/g, ''))}.`
          : `Remove ${quote(name.replace(/"/g, ''))}: the platform adds no libraries to those that it supports.`,
      };
  },
  examples: () => ({
    good: [
      {
        files: {
          'script.csx': script([
            '/*',
            '#r "System.Data"',
            '*/',
            'var text = @"',
            '#load orders.csx";',
            '#region a',
            '#endregion',
          ]),
        },
      },
    ],
    bad: [
      {
        input: { files: { 'script.csx': `#r "Newtonsoft.Json"\n  #load "orders.csx"\n${script()}` } },
        at: ['script.csx:1', 'script.csx:2'],
      },
    ],
  }),
});

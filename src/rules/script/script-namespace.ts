import { script } from '../../kit/script-examples';
import { suggest } from '../../kit/suggest';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';
import type { Using } from '../../model/script';
import { NAMESPACES } from '../../model/tables/script';

export default connectorRule({
  id: 'pp-script-namespace',
  title: 'The script uses supported namespaces',
  why: 'The platform compiles scripts with a fixed list of namespaces; what uses another does not compile there.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'write-code#supported-namespaces',
  *check({ contents: { script: file } }) {
    if (file === undefined) return;
    for (const using of file.usings) {
      if (isSupported(using)) continue;
      const { name, start, end } = using;
      const near = suggest(name, NAMESPACES, 2);
      yield {
        file,
        at: { node: undefined, start, end },
        message:
          near === undefined
            ? `Remove ${quote(name)} and what needs it: the platform does not support this namespace.`
            : `Write ${quote(near)} instead of ${quote(name)}.`,
      };
    }
  },
  examples: () => ({
    good: [
      {
        files: {
          'script.csx': script([], ['System', 'Newtonsoft.Json.Linq', 'Json = Newtonsoft.Json.JsonConvert']),
        },
      },
    ],
    bad: [
      {
        input: {
          files: {
            'script.csx': script([], ['System.Data', 'System.Net.Htpp', 'static System.Reflection.Assembly']),
          },
        },
        at: ['script.csx:1', 'script.csx:2', 'script.csx:3'],
      },
    ],
  }),
});

/** An alias or `using static` names a class in a namespace. */
function isSupported({ name, mayBeClass }: Using): boolean {
  return NAMESPACES.has(name) || (mayBeClass && NAMESPACES.has(name.slice(0, name.lastIndexOf('.'))));
}

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
    const unsupported = file.usings.filter((using) => !isSupported(using));
    const reported = new Set(unsupported.map(({ name }) => name));
    // Where the namespace is imported, its name before a class is the same mistake.
    for (const { name, start, end } of [
      ...unsupported,
      ...file.qualifiers.filter(({ name: its }) => !reported.has(its)),
    ]) {
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
      {
        files: {
          'script.csx': script([
            '// System.Data.DataTable',
            'var hash = System.Security.Cryptography.SHA256.Create();',
            'System.Net.Http.HttpMethod method = global::System.Net.Http.HttpMethod.Get;',
            'var text = System.Text.Encoding.UTF8.GetString(new System.IO.MemoryStream().ToArray()) + "System.Data.DataTable";',
          ]),
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
      {
        input: {
          files: {
            'script.csx': script([
              'var socket = new System.Net.Sockets.TcpClient();',
              'var other = new global::System.Net.Sockets.UdpClient();',
              'var rows = new System.Collections.Generic.List<System.Data.DataRow>();',
              'System.Reflection.Assembly.Load("Contoso");',
            ]),
          },
        },
        at: ['script.csx:5', 'script.csx:7', 'script.csx:8'],
      },
      {
        input: { files: { 'script.csx': script(['new System.Data.DataTable();'], ['System.Data']) } },
        at: ['script.csx:1'],
      },
    ],
  }),
});

/** An alias or `using static` names a class in a namespace. */
function isSupported({ name, mayBeClass }: Using): boolean {
  return NAMESPACES.has(name) || (mayBeClass && NAMESPACES.has(name.slice(0, name.lastIndexOf('.'))));
}

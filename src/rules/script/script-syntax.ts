import { script } from '../../kit/script-examples';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-script-syntax',
  title: 'The script is well-formed C#',
  why: 'A script that does not compile fails the deployment of the connector with an internal server error that does not tell the place.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'write-code#custom-code-faq',
  *check({ contents: { script: file } }) {
    if (file === undefined) return;
    for (const { start, end, message } of file.syntaxErrors)
      yield { file, at: { node: undefined, start, end }, message };
  },
  examples: () => ({
    good: [
      {
        files: {
          'script.csx': script([
            '#region Texts',
            'var path = @"C:\\orders\\"; // a "quoted" remark {',
            'var text = $"{path.Length} of \\"{path}\\"";',
            '#endregion',
          ]),
        },
      },
    ],
    bad: [
      {
        input: { files: { 'script.csx': 'class A { int B() { return 1 }\n int C() { return 2 } }\n' } },
        at: ['script.csx:1', 'script.csx:2'],
      },
      { input: { files: { 'script.csx': 'public class Script : ScriptBase\n{\n' } }, at: ['script.csx:2'] },
      { input: { files: { 'script.csx': script(['Send(page, );']) } }, at: ['script.csx:5'] },
    ],
  }),
});

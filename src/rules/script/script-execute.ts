import { script } from '../../kit/script-examples';
import { lineage, scriptClass } from '../../kit/script';
import { connectorRule } from '../../model/rule';
import { SCRIPT_METHOD } from '../../model/tables/script';

export default connectorRule({
  id: 'pp-script-execute',
  title: 'The class Script overrides ExecuteAsync',
  why: 'The platform calls ExecuteAsync for every request; without "override" the script does not compile.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'write-code#script-class',
  once: true,
  *check({ contents: { script: file } }) {
    if (file === undefined) return;
    const own = scriptClass(file.classes);
    if (own === undefined || file.syntaxErrors.length > 0) return;
    const methods = lineage(own, file.classes).flatMap((each) => each.methods);
    const written = methods.filter(({ name }) => name === SCRIPT_METHOD);
    if (written.some(({ overrides }) => overrides)) return;
    const { start, end } = written[0] ?? own;
    yield {
      file,
      at: { node: undefined, start, end },
      message:
        written.length === 0
          ? `Add "public override async Task<HttpResponseMessage> ${SCRIPT_METHOD}()".`
          : `Write "override" before the type of "${SCRIPT_METHOD}".`,
    };
  },
  examples: {
    good: [{ files: { 'script.csx': script() } }],
    bad: [
      {
        input: { files: { 'script.csx': 'public class Script : ScriptBase\n{\n}\n' } },
        at: ['script.csx:1'],
      },
      {
        input: { files: { 'script.csx': script().replace('override ', '') } },
        at: ['script.csx:3'],
      },
    ],
  },
});

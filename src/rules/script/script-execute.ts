import { script } from '../../kit/script-examples';
import { lineage, scriptClass } from '../../kit/script';
import type { ScriptMethod } from '../../model/script';
import { connectorRule } from '../../model/rule';
import { SCRIPT_BASE, SCRIPT_METHOD, SCRIPT_RETURNS } from '../../model/tables/script';

/** What the class of the platform declares; "async" is free. */
const SIGNATURE = `public override async ${SCRIPT_RETURNS} ${SCRIPT_METHOD}()`;

function isRight({ overrides, isPublic, parameters, returns }: ScriptMethod): boolean {
  return overrides && isPublic && parameters === 0 && returns === SCRIPT_RETURNS;
}

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
    const method = written.find(({ overrides }) => overrides) ?? written[0];
    if (method !== undefined && isRight(method)) return;
    const { start, end } = method ?? own;
    yield {
      file,
      at: { node: undefined, start, end },
      message:
        method === undefined
          ? `Add "${SIGNATURE}".`
          : method.overrides
            ? `Write "${SIGNATURE}": this overrides nothing of "${SCRIPT_BASE}".`
            : `Write "override" before the type of "${SCRIPT_METHOD}".`,
    };
  },
  examples: () => ({
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
      {
        input: { files: { 'script.csx': script().replace('public override', 'private override') } },
        at: ['script.csx:3'],
      },
      {
        input: { files: { 'script.csx': script().replace('ExecuteAsync()', 'ExecuteAsync(int count)') } },
        at: ['script.csx:3'],
      },
      {
        input: { files: { 'script.csx': script().replace('Task<HttpResponseMessage>', 'Task<string>') } },
        at: ['script.csx:3'],
      },
    ],
  }),
});

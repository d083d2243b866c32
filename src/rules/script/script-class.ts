import { WHOLE_FILE } from '../../kit/connector';
import { script } from '../../kit/script-examples';
import { derivesFromBase, scriptClass } from '../../kit/script';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';
import { SCRIPT_BASE, SCRIPT_CLASS } from '../../model/tables/script';

export default connectorRule({
  id: 'pp-script-class',
  title: 'The script has a class Script that derives from ScriptBase',
  why: 'The platform creates this class by its name to run the script; under another name the code is never called.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'write-code#script-class',
  once: true,
  *check({ contents: { script: file } }) {
    if (file === undefined || file.syntaxErrors.length > 0) return;
    const { classes } = file;
    const found = scriptClass(classes);
    if (found === undefined) {
      const other = classes.find((candidate) => derivesFromBase(candidate, classes));
      yield {
        file,
        at: other === undefined ? WHOLE_FILE : { node: undefined, start: other.start, end: other.end },
        message:
          other === undefined
            ? `Put the code into "public class ${SCRIPT_CLASS} : ${SCRIPT_BASE}".`
            : `Rename the class ${quote(other.name)} to "${SCRIPT_CLASS}".`,
      };
    } else if (!derivesFromBase(found, classes))
      yield {
        file,
        at: { node: undefined, start: found.start, end: found.end },
        message: `Derive the class from "${SCRIPT_BASE}": write "class ${found.name} : ${SCRIPT_BASE}".`,
      };
  },
  examples: () => ({
    good: [
      { files: { 'script.csx': script() } },
      { files: { 'script.csx': 'class Script : Orders {}\nclass Orders : ScriptBase {}\n' } },
    ],
    bad: [
      { input: { files: { 'script.csx': 'return null;\n' } }, at: ['script.csx:1'] },
      { input: { files: { 'script.csx': '\nclass Orders : ScriptBase {}\n' } }, at: ['script.csx:2'] },
      { input: { files: { 'script.csx': '\npublic class Script {}\n' } }, at: ['script.csx:2'] },
    ],
  }),
});

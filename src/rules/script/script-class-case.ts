import { scriptClass } from '../../kit/script';
import { script } from '../../kit/script-examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';
import { SCRIPT_CLASS } from '../../model/tables/script';

export default connectorRule({
  id: 'pp-script-class-case',
  title: 'The class of the script is called Script, letter by letter',
  why: 'Microsoft documents the name "Script"; that another case works is not promised.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'write-code#script-class',
  once: true,
  *check({ contents: { script: file } }) {
    const found = file === undefined ? undefined : scriptClass(file.classes);
    if (file === undefined || found === undefined || found.name === SCRIPT_CLASS) return;
    yield {
      file,
      at: { node: undefined, start: found.start, end: found.end },
      message: `Rename the class ${quote(found.name)} to "${SCRIPT_CLASS}".`,
    };
  },
  examples: () => ({
    good: [{ files: { 'script.csx': script() } }],
    bad: [{ input: { files: { 'script.csx': script().replace('Script', 'script') } }, at: ['script.csx:1'] }],
  }),
});

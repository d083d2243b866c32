import { scriptClass } from '../../kit/script';
import { script } from '../../kit/script-examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-script-class-namespace',
  title: 'The class Script is in no namespace',
  why: 'Microsoft documents the name "Script" alone; in a namespace the full name of the class is another.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'write-code#script-class',
  once: true,
  *check({ contents: { script: file } }) {
    if (file === undefined || file.syntaxErrors.length > 0) return;
    const found = scriptClass(file.classes);
    if (found?.outer?.kind !== 'namespace') return;
    yield {
      file,
      at: { node: undefined, start: found.start, end: found.end },
      message: `Move the class ${quote(found.name)} out of the namespace ${quote(found.outer.name)}.`,
    };
  },
  examples: () => ({
    good: [{ files: { 'script.csx': `${script()}namespace Contoso { class Orders {} }\n` } }],
    bad: [
      { input: { files: { 'script.csx': `namespace Contoso\n{\n${script()}}\n` } }, at: ['script.csx:3'] },
      { input: { files: { 'script.csx': `namespace Contoso;\n${script()}` } }, at: ['script.csx:2'] },
    ],
  }),
});

import { scriptClass } from '../../kit/script';
import { script } from '../../kit/script-examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';
import type { ScriptClass } from '../../model/script';
import { SCRIPT_BASE } from '../../model/tables/script';

export default connectorRule({
  id: 'pp-script-class-instance',
  title: 'The class Script can be created by its name',
  why: 'The platform makes an object of the class for every request; it cannot where the class is abstract, static, generic or inside another one.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'write-code#script-class',
  once: true,
  *check({ contents: { script: file } }) {
    if (file === undefined || file.syntaxErrors.length > 0) return;
    const found = scriptClass(file.classes);
    const repair = found === undefined ? undefined : repairOf(found, file.classes);
    if (found === undefined || repair === undefined) return;
    yield { file, at: { node: undefined, start: found.start, end: found.end }, message: repair };
  },
  examples: () => ({
    good: [
      { files: { 'script.csx': script() } },
      {
        files: {
          'script.csx': `abstract class Orders<T> : ScriptBase {}\n${script([], []).replace('public class', 'public sealed partial class')}partial class Script { static int count; Script() {} Script(int a) {} class Script2<T> { class Script {} } }\n`,
        },
      },
    ],
    bad: [
      ...['abstract', 'static'].map((modifier) => ({
        input: { files: { 'script.csx': script().replace('class', `${modifier} class`) } },
        at: ['script.csx:1'],
      })),
      { input: { files: { 'script.csx': script().replace('Script', 'Script<T>') } }, at: ['script.csx:1'] },
      {
        input: { files: { 'script.csx': `public class Orders\n{\n${script()}}\n` } },
        at: ['script.csx:3'],
      },
      {
        input: {
          files: { 'script.csx': `${script()}partial class Script { public Script(int count) {} }\n` },
        },
        at: ['script.csx:1'],
      },
    ],
  }),
});

/** Of a class that is written in several parts, each says something of the whole. */
function repairOf({ name, outer }: ScriptClass, classes: readonly ScriptClass[]): string | undefined {
  if (outer?.kind === 'class') return `Move the class ${quote(name)} out of ${quote(outer.name)}.`;
  const parts = classes.filter((part) => part.name === name && part.outer?.kind !== 'class');
  const modifier = ['static', 'abstract'].find((word) =>
    parts.some(({ modifiers }) => modifiers.includes(word)),
  );
  if (modifier !== undefined) return `Remove "${modifier}" from the class ${quote(name)}.`;
  if (parts.some(({ isGeneric }) => isGeneric))
    return `Write "class ${name} : ${SCRIPT_BASE}" without type parameters.`;
  const constructors = parts.flatMap((part) => part.constructors);
  return constructors.length > 0 && !constructors.includes(0)
    ? `Remove the parameters from the constructor of ${quote(name)}: the platform gives none.`
    : undefined;
}

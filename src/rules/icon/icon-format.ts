import { iconExample, iconProblem } from '../../kit/icon';
import { paths } from '../../kit/examples';
import { quote } from '../../kit/text';
import type { Icon } from '../../model/contents';
import { connectorRule } from '../../model/rule';

const definition = paths({});

export default connectorRule({
  id: 'pp-icon-format',
  title: 'The icon is a PNG',
  why: 'Certification looks at the content: a JPEG that is called icon.png is refused.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.2.1.3' },
  reference: 'certification-submission#design-an-icon-for-your-connector',
  once: true,
  *check({ contents: { icon } }) {
    if (icon === undefined || icon.kind === 'PNG') return;
    yield iconProblem(
      icon,
      `Save ${quote(icon.file.name)} as PNG under the name icon.png: ${whatItIs(icon)}.`,
    );
  },
  examples: () => ({
    good: [{ definition, files: { 'icon.png': iconExample() } }],
    bad: [
      {
        input: { definition, files: { 'icon.png': Uint8Array.of(0xff, 0xd8, 0xff, 0xe0) } },
        at: ['icon.png:1'],
      },
      {
        input: { definition, files: { 'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' } },
        at: ['icon.svg:1'],
      },
      { input: { definition, files: { 'icon.png': '' } }, at: ['icon.png:1'] },
      {
        input: { definition, files: { 'icon.png': 'version https://git-lfs.github.com/spec/v1\n' } },
        at: ['icon.png:1'],
      },
    ],
  }),
});

function whatItIs({ kind }: Icon): string {
  if (kind === 'empty') return 'it is empty';
  return kind === 'unknown' ? 'it is no picture' : `it is ${/^[AEIOS]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

import { iconExample, iconProblem } from '../../kit/icon';
import { paths } from '../../kit/examples';
import { enumerate, quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

const definition = paths({});

export default connectorRule({
  id: 'pp-icon-plain-png',
  title: 'The icon is a PNG that is neither animated nor interlaced',
  why: 'Only the first picture of an animation is sure to be shown, and an interlaced file is larger for nothing.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified'],
  reference: 'certification-submission#design-an-icon-for-your-connector',
  once: true,
  *check({ contents: { icon } }) {
    if (icon === undefined || !(icon.animated || icon.interlaced)) return;
    const kinds = [...(icon.animated ? ['animation'] : []), ...(icon.interlaced ? ['interlacing'] : [])];
    yield iconProblem(icon, `Export ${quote(icon.file.name)} without ${enumerate(kinds)}.`);
  },
  examples: () => ({
    good: [{ definition, files: { 'icon.png': iconExample() } }],
    bad: [
      { input: { definition, files: { 'icon.png': iconExample({ animated: true }) } }, at: ['icon.png:1'] },
      { input: { definition, files: { 'icon.png': iconExample({ interlaced: true }) } }, at: ['icon.png:1'] },
    ],
  }),
});

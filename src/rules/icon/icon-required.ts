import { pathIn, WHOLE_FILE } from '../../kit/connector';
import { iconExample } from '../../kit/icon';
import { paths } from '../../kit/examples';
import { connectorRule } from '../../model/rule';

const definition = paths({});

export default connectorRule({
  id: 'pp-icon-required',
  title: 'The connector of a verified publisher has its icon.png',
  why: "Certification wants the icon in the package. A folder of Microsoft's repository may lack it, as the package has it.",
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.1.1.1' },
  reference: 'certification-submission#design-an-icon-for-your-connector',
  once: true,
  *check(connector) {
    const { layout, files, contents } = connector;
    const unread = files.some(({ name }) => name.toLowerCase() === 'icon.png');
    if (layout === 'catalogue' || contents.icon !== undefined || unread) return;
    yield {
      file: { path: pathIn(connector, 'icon.png') },
      at: WHOLE_FILE,
      message:
        'Add icon.png beside the definition: 230 x 230 pixels, the logo in the middle of the brand color.',
    };
  },
  examples: () => ({
    good: [
      { definition, files: { 'icon.png': iconExample() } },
      { definition, layout: 'catalogue' },
    ],
    bad: [{ input: { definition, files: { 'images/icon.png': iconExample() } }, at: ['icon.png:1'] }],
  }),
});

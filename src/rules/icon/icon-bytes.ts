import { iconExample, iconProblem } from '../../kit/icon';
import { paths } from '../../kit/examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';
import { ICON_BYTES } from '../../model/tables/icon';

const definition = paths({});

export default connectorRule({
  id: 'pp-icon-bytes',
  title: 'The icon is smaller than 1 MB',
  why: 'Certification refuses larger files; a PNG of 230 x 230 pixels rarely has more than 50 KB.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified'],
  microsoft: { policy: '5000.2.1.2' },
  reference: 'certification-submission#design-an-icon-for-your-connector',
  once: true,
  *check({ contents: { icon } }) {
    if (icon !== undefined && icon.file.size >= ICON_BYTES)
      yield iconProblem(
        icon,
        `Make ${quote(icon.file.name)} smaller than ${ICON_BYTES} bytes: it has ${icon.file.size}.`,
      );
  },
  examples: () => ({
    good: [{ definition, files: { 'icon.png': iconExample() } }],
    bad: [
      { input: { definition, files: { 'icon.png': () => new Uint8Array(ICON_BYTES) } }, at: ['icon.png:1'] },
    ],
  }),
});

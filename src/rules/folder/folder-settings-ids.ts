import { paths } from '../../kit/examples';
import { isTop } from '../../kit/folder';
import { spanOf } from '../../kit/lines';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

const definition = paths({});
const settings = (environment: string, connectorId: string): string =>
  `${JSON.stringify({ connectorId, environment, icon: 'icon.png' }, null, 2)}\n`;
const GUID = '3f7c1a52-90be-4d16-8a3e-5c2b7d9e0f14';

export default connectorRule({
  id: 'pp-folder-settings-ids',
  title: 'The file settings.json names no environment and connector of yours',
  why: 'The command line tool keeps there where you work; in a public repository it only tells others about your tenant.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'paconn-cli#settings-file',
  *check({ layout, files }) {
    const file = files.find(
      (candidate) => isTop(candidate) && candidate.name.toLowerCase() === 'settings.json',
    );
    const document = layout === 'own' ? file?.document() : undefined;
    if (file === undefined || document === undefined) return;
    for (const { 0: text, 1: name = '', 2: id = '', index } of document.text.matchAll(REAL))
      yield {
        file: { path: file.path, document },
        at: spanOf({ start: index + text.length - id.length - 1, end: index + text.length - 1 }),
        message: `Let git ignore settings.json, or empty ${quote(name)}: it holds an id of your own.`,
      };
  },
  examples: () => ({
    good: [
      { definition, files: { 'settings.json': settings('', '') } },
      { definition, files: { 'settings.json': settings('<environment>', 'shared_orders') } },
      { definition, layout: 'catalogue', files: { 'settings.json': settings(GUID, '') } },
    ],
    bad: [
      {
        input: {
          definition,
          files: { 'settings.json': settings(`Default-${GUID}`, 'shared_orders-5f0c7a1f3b5d9e2468') },
        },
        at: ['definition#', 'definition#'],
      },
    ],
  }),
});

/** An environment is called by a GUID, and the id of a connector of one's own ends in sixteen digits after `-5f`. */
const REAL =
  /"(environment|connectorId)"\s*:\s*"([^"]*(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|-5f[\da-f]{16})[^"]*)"/gi;

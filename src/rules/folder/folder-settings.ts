import { fileProblem } from '../../kit/folder';
import { paths } from '../../kit/examples';
import { connectorRule } from '../../model/rule';

const definition = paths({});
const settings = JSON.stringify({
  connectorId: 'shared_orders-5f1b',
  environment: 'Default-contoso',
  icon: 'icon.png',
});

export default connectorRule({
  id: 'pp-folder-settings',
  title: "A folder of Microsoft's repository has no settings.json",
  why: 'It holds the ids of your environment and connector for the command line tool, means nothing to others, and reviewers ask to remove it.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified', 'independent'],
  reference: 'paconn-cli#settings-file',
  once: true,
  *check({ layout, files }) {
    const file =
      layout === 'catalogue' ? files.find(({ name }) => name.toLowerCase() === 'settings.json') : undefined;
    if (file !== undefined)
      yield fileProblem(
        file,
        'Remove "settings.json" from the submission: it names your own environment and connector.',
      );
  },
  examples: () => ({
    good: [
      { definition, layout: 'own', files: { 'settings.json': settings } },
      { definition, layout: 'catalogue', files: { 'samples/settings.json': settings } },
    ],
    bad: [
      {
        input: { definition, layout: 'catalogue', files: { 'settings.json': settings } },
        at: ['definition#'],
      },
    ],
  }),
});

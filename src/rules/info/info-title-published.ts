import { at } from '../../kit/place';
import { quote } from '../../kit/text';
import { connectorRule, type JsonObject } from '../../model/rule';

const titled = (title: string, host: string): JsonObject => ({ swagger: '2.0', info: { title }, host });

export default connectorRule({
  id: 'pp-info-title-published',
  title: 'No published connector has the title',
  why: 'Makers tell connectors apart by their titles, and certification refuses one that another connector has.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent'],
  microsoft: { policy: '5000.2.2.5' },
  reference: 'certification-submission#give-your-connector-a-title',
  once: true,
  *check({ definitionFile, contents: { namesakes } }) {
    const info = definitionFile?.definition?.root.members.get('info');
    const [namesake] = namesakes;
    if (definitionFile === undefined || info === undefined || namesake === undefined) return;
    yield {
      file: definitionFile,
      at: at(info, 'title'),
      message: `Choose a title of its own: ${quote(namesake)}, on another host, is published already.`,
    };
  },
  examples: () => ({
    good: [
      { definition: titled('Contoso Orders', 'api.contoso.com') },
      { definition: titled('MURAL', 'app.mural.co') },
      { definition: titled('Mural', 'api.contoso.com'), layout: 'catalogue' },
    ],
    bad: [{ input: { definition: titled('Mu-ral', 'api.contoso.com') }, at: ['definition#/info/title'] }],
  }),
});

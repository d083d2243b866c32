import { properties } from '../../kit/examples';
import { at } from '../../kit/place';
import { scriptFiles } from '../../kit/script';
import { script } from '../../kit/script-examples';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-script-operations-listed',
  title: 'A connector with a script lists its operations in scriptOperations',
  why: 'Where apiProperties.json does not say which operations the script is for, it runs for each of them, within 5 seconds a call.',
  severity: 'info',
  evidence: 'advice',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'paconn-cli#api-properties-file',
  once: true,
  *check({ files, propertiesFile }) {
    const body = propertiesFile?.properties?.body;
    if (propertiesFile === undefined || body === undefined || body.members.has('scriptOperations')) return;
    if (scriptFiles(files).length === 0) return;
    yield {
      file: propertiesFile,
      at: at(body, 'scriptOperations'),
      message: 'Add "scriptOperations" with the operations that the script is for, or "[]" for all.',
    };
  },
  examples: () => ({
    good: [
      { properties: properties({}) },
      { properties: properties({ scriptOperations: [] }), files: { 'script.csx': script() } },
    ],
    bad: [
      {
        input: { properties: properties({}), files: { 'script.csx': script() } },
        at: ['properties#/properties'],
      },
    ],
  }),
});

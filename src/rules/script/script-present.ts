import { properties } from '../../kit/examples';
import { scriptFiles } from '../../kit/script';
import { script } from '../../kit/script-examples';
import { at } from '../../kit/place';
import { connectorRule } from '../../model/rule';
import { SCRIPT_NAME } from '../../model/tables/script';

export default connectorRule({
  id: 'pp-script-present',
  title: 'A connector with scriptOperations has a script',
  why: 'The listed operations are meant to run code; without the file they go to the service unchanged.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'paconn-cli#api-properties-file',
  once: true,
  *check({ files, propertiesFile }) {
    const body = propertiesFile?.properties?.body;
    if (propertiesFile?.properties === undefined || body === undefined) return;
    if (propertiesFile.properties.scriptOperations.length === 0 || scriptFiles(files).length > 0) return;
    yield {
      file: propertiesFile,
      at: at(body, 'scriptOperations'),
      message: `Add "${SCRIPT_NAME}" with the code of the operations, or remove "scriptOperations".`,
    };
  },
  examples: () => ({
    good: [
      { properties: properties({ scriptOperations: [] }) },
      { properties: properties({ scriptOperations: ['ListOrders'] }), files: { 'script.csx': script() } },
    ],
    bad: [
      {
        input: { properties: properties({ scriptOperations: ['ListOrders'] }) },
        at: ['properties#/properties/scriptOperations'],
      },
    ],
  }),
});

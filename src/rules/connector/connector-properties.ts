import { pathIn, WHOLE_FILE } from '../../kit/connector';
import { paths, properties } from '../../kit/examples';
import { FILE_NAMES } from '../../model/connector';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-connector-properties',
  title: 'The connector has its apiProperties.json',
  why: 'It holds the connection parameters, the brand color and the publisher, which no other file does.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'paconn-cli#custom-connector-directory-and-files',
  once: true,
  *check(connector) {
    const { definitionFile, propertiesFile, unreadable } = connector;
    if (propertiesFile !== undefined || definitionFile === undefined || unreadable.length > 0) return;
    yield {
      file: { path: pathIn(connector, FILE_NAMES.properties) },
      at: WHOLE_FILE,
      message: `Add ${FILE_NAMES.properties} with the connection parameters and the brand color beside the definition.`,
    };
  },
  examples: () => ({
    good: [{ definition: paths({}), properties: properties({}) }],
    bad: [{ input: { definition: paths({}) }, at: ['properties#'] }],
  }),
});

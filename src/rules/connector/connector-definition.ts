import { pathIn, WHOLE_FILE } from '../../kit/connector';
import { paths, properties } from '../../kit/examples';
import { FILE_NAMES } from '../../model/connector';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-connector-definition',
  title: 'The connector has its definition',
  why: 'Without the definition there are no operations, and nothing to certify.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { policy: '5000.1.1.3' },
  reference: 'paconn-cli#custom-connector-directory-and-files',
  once: true,
  *check(connector) {
    const { definitionFile, propertiesFile, unreadable } = connector;
    if (definitionFile !== undefined || propertiesFile === undefined || unreadable.length > 0) return;
    yield {
      file: { path: pathIn(connector, FILE_NAMES.definition) },
      at: WHOLE_FILE,
      message: `Add ${FILE_NAMES.definition}, the OpenAPI 2.0 definition, beside apiProperties.json.`,
    };
  },
  examples: () => ({
    good: [{ definition: paths({}), properties: properties({}) }],
    bad: [{ input: { properties: properties({}) }, at: ['definition#'] }],
  }),
});

import { copiesIn, differences } from '../../kit/exported';
import { fileName } from '../../kit/connector';
import { DEFINITION, flow, solution, submission } from '../../kit/package-examples';
import { valueOf } from '../../kit/place';
import { enumerate, quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

/** A message names so many, and counts the others. */
const NAMED = 3;

export default connectorRule({
  id: 'pp-export-current',
  title: 'The connector in the package is the one in the folder',
  why: 'Certification looks at what was exported into the package: what was changed in the folder since then is not in it.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified'],
  reference: 'certification-submission',
  reads: 'package',
  *check(connector) {
    for (const { file, root, source } of copiesIn(connector)) {
      if (source === undefined) continue;
      const different = differences(root, source.node);
      if (different.length === 0) continue;
      const names = different.slice(0, NAMED).map(({ name }) => quote(name));
      const more = different.length > NAMED ? [`${different.length - NAMED} more`] : [];
      yield {
        file,
        at: valueOf(different.find(({ node }) => node !== undefined)?.node ?? root),
        message: `Update the connector from ${quote(fileName(source.path))} and export it again: ${enumerate([...names, ...more])} differ.`,
      };
    }
  },
  examples: () => ({
    good: [
      { definition: DEFINITION, files: { 'Contoso.zip': submission() } },
      { files: { 'Contoso.zip': submission() } },
    ],
    bad: [
      {
        input: {
          definition: {
            swagger: '2.0',
            host: 'api.contoso.com',
            paths: { '/orders': { get: { operationId: 'ListOrders', summary: 'List orders' } } },
          },
          properties: { properties: { connectionParameters: { api_key: { type: 'securestring' } } } },
          files: {
            'Contoso.zip': submission({
              'Connector.zip': solution(),
              'Flow.zip': flow({ 'Connector/orders_connectionparameters.json': undefined }),
            }),
          },
        },
        at: ['definition#', 'definition#/paths/~1orders/get', 'definition#/paths/~1orders/get'],
      },
    ],
  }),
});

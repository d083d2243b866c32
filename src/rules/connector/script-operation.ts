import { unknownOperations } from '../../kit/connector';
import { paths, properties } from '../../kit/examples';
import { connectorRule } from '../../model/rule';

const definition = paths({ 'get /orders': { operationId: 'ListOrders' } });

export default connectorRule({
  id: 'pp-script-operation',
  title: 'The script is limited to operations that exist',
  why: 'The script runs for the listed operations only, so it never runs for one that the definition calls differently.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'paconn-cli#api-properties-file',
  check: (connector) =>
    unknownOperations(connector, ({ scriptOperations }) => [
      { operations: scriptOperations, place: '"scriptOperations"' },
    ]),
  examples: () => ({
    good: [{ definition, properties: properties({ scriptOperations: ['ListOrders'] }) }],
    bad: [
      {
        input: { definition, properties: properties({ scriptOperations: ['ListOrder', 'postCall'] }) },
        at: ['properties#/properties/scriptOperations/0', 'properties#/properties/scriptOperations/1'],
      },
    ],
  }),
});

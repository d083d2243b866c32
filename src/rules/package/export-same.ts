import { fileName } from '../../kit/connector';
import { copiesIn, differences, type Copy } from '../../kit/exported';
import { DEFINITION, flow, packaged, solution, submission } from '../../kit/package-examples';
import { valueOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

const OTHER = DEFINITION.replace('ListOrders', 'GetOrders');

export default connectorRule({
  id: 'pp-export-same',
  title: 'All solutions of a package have the same connector',
  why: 'The sample flows are tried with the connector of their own solution, which must be the one that is certified.',
  severity: 'warning',
  evidence: 'review',
  publishers: ['verified'],
  reference: 'certification-submission',
  reads: 'package',
  *check(connector) {
    const firsts = new Map<string, Copy>();
    for (const copy of copiesIn(connector)) {
      const name = fileName(copy.file.path).toLowerCase();
      const first = firsts.get(name);
      if (first === undefined) {
        firsts.set(name, copy);
        continue;
      }
      const [difference] = differences(copy.root, first.root);
      if (difference !== undefined)
        yield {
          file: copy.file,
          at: valueOf(difference.node ?? copy.root),
          message: `Export this solution again: ${quote(difference.name)} is not as in ${quote(solutionOf(first))}.`,
        };
    }
  },
  examples: () => ({
    good: [packaged(submission())],
    bad: [
      {
        input: packaged(
          submission({
            'A.zip': solution(),
            'B.zip': flow({ 'Connector/orders_openapidefinition.json': OTHER }),
            'C.zip': flow({ 'Connector/orders_openapidefinition.json': OTHER }),
          }),
        ),
        at: ['definition#/paths/~1orders/get', 'definition#/paths/~1orders/get'],
      },
    ],
  }),
});

/** The name of the zip of the solution. */
function solutionOf({ file: { path } }: Copy): string {
  return path.split('/').at(-3) ?? path;
}

import { fileName, WHOLE_FILE } from '../../kit/connector';
import { paths, properties } from '../../kit/examples';
import { quote } from '../../kit/text';
import { connectorRule } from '../../model/rule';

export default connectorRule({
  id: 'pp-file-readable',
  title: 'The files can be read',
  why: 'A file that is too large, not UTF-8 or not accessible cannot be checked, here or at certification.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-submission#step-3d-json-file-formatting-and-limitations',
  *check({ unreadable }) {
    for (const { path, reason } of unreadable)
      yield { file: { path }, at: WHOLE_FILE, message: `Make ${quote(fileName(path))} readable: ${reason}.` };
  },
  examples: () => ({
    good: [{ definition: paths({}), properties: properties({}) }],
    bad: [
      {
        input: {
          unreadable: [
            { path: 'apiDefinition.swagger.json', reason: 'it is UTF-16; save it as UTF-8' },
            { path: 'apiProperties.json', reason: 'permission denied' },
          ],
        },
        at: ['definition#', 'properties#'],
      },
    ],
  }),
});

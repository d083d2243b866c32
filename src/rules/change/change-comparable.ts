import { versions } from '../../kit/change-examples';
import { WHOLE_FILE } from '../../kit/connector';
import { paths } from '../../kit/examples';
import { isComparable } from '../../model/change/change';
import type { Connector, FileRole, SourceFile } from '../../model/connector';
import { changeRule, type ConnectorProblem } from '../../model/rule';

export default changeRule({
  id: 'pp-change-comparable',
  title: 'Both versions can be read',
  why: 'What cannot be read cannot be compared, so that changes which break flows would stay unseen.',
  severity: 'warning',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  reference: 'certification-updates#notify-your-customer-of-breaking-changes',
  *check({ before, after, definition, properties }) {
    if (definition === undefined) yield* unread(before, after, 'definition');
    if (properties === undefined) yield* unread(before, after, 'properties');
    if (definition?.cutShort === true)
      yield {
        file: definition.afterFile,
        at: WHOLE_FILE,
        message:
          'Compare this definition by hand: its schemas hold each other in more ways than can be compared.',
      };
  },
  examples: () => ({
    good: [versions(paths({}), paths({})), { before: { properties: {} }, after: paths({}) }],
    bad: [
      { input: { before: paths({}), after: '{ "swagger": "2.0", ' }, at: ['definition#'] },
      {
        input: {
          before: { definition: '{ "swagger": "2.0", "paths": {}', properties: '{ "properties": {} } }' },
          after: { definition: paths({}), properties: { properties: {} } },
        },
        at: ['definition#', 'properties#'],
      },
    ],
  }),
});

/** A file that both versions have, when one of them cannot be read. */
function* unread(before: Connector, after: Connector, role: FileRole): Generator<ConnectorProblem> {
  const [was, is] = [fileOf(before, role), fileOf(after, role)];
  if (was === undefined || is === undefined) return;
  const broken = isComparable(is) ? 'the old version' : 'the new version';
  yield {
    file: is,
    at: WHOLE_FILE,
    message: `Repair ${broken} of this file and compare again: it is no Swagger 2.0 document or no JSON, so nothing was compared.`,
  };
}

function fileOf(connector: Connector, role: FileRole): SourceFile | undefined {
  return role === 'definition' ? connector.definitionFile : connector.propertiesFile;
}

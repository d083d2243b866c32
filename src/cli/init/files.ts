import { REPOSITORY_URL } from '../../model/links';
import type { ConnectorLayout } from './layout';

export const WORKFLOW_PATH = '.github/workflows/connector-preflight.yml';
export const CONFIGURATION_PATH = '.connector-preflight.yaml';
/** The configuration, and the baseline as it is called here. */
const CONFIGURATION_FILES = '.connector-preflight*';

/** A filter of GitHub's `paths` for a folder: characters that mean something there stand for any. */
export function filterOf(folder: string): string {
  return `${folder.replace(/[*?+[\]!\\]+/g, '*')}/**`;
}

/** A text in single quotes, which YAML takes as it is. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * The workflow: on what changes connectors or the check itself, with the least permissions.
 *
 * @param version of this tool, which the workflow is pinned to
 */
export function workflowText({ kind, folders }: ConnectorLayout, version: string): string {
  const filters = [...folders.map(filterOf), CONFIGURATION_FILES, WORKFLOW_PATH].map(
    (filter) => `      - ${quoted(filter)}`,
  );
  // Without folders of their own, connectors may be anywhere.
  const paths = folders.length === 0 ? [] : ['    paths:', ...filters];
  const push = ['  push:', '    branches: [main, master]', ...paths];
  return [
    `# Checks the connectors for what certification will ask: ${REPOSITORY_URL}`,
    'name: Connector Preflight',
    '',
    'on:',
    '  pull_request:',
    ...paths,
    // The branches of a fork of the catalogue follow others, and all of its connectors would be checked.
    ...(kind === 'catalogue' ? [] : push),
    '  workflow_dispatch:',
    '',
    'permissions:',
    '  contents: read',
    '',
    'concurrency:',
    '  group: ${{ github.workflow }}-${{ github.ref }}',
    '  cancel-in-progress: true',
    '',
    'jobs:',
    '  preflight:',
    '    name: Connector Preflight',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 10',
    '    steps:',
    '      - uses: actions/checkout@v5',
    `      - uses: connector-preflight/connector-preflight@v${version}`,
    '',
  ].join('\n');
}

const SCHEMA_URL = `${REPOSITORY_URL.replace('github.com', 'raw.githubusercontent.com')}/main/docs/configuration.schema.json`;

/** The configuration: everything that may be set, as comments, so that it changes nothing yet. */
export function configurationText({ kind, folders }: ConnectorLayout): string {
  const example = folders[0] ?? 'connectors/contoso';
  const publisher =
    kind === 'catalogue'
      ? '# The folders of this repository tell which requirements apply: certified-connectors, independent-publisher-connectors,\n# custom-connectors.'
      : '# Which requirements apply: verified, independent or custom. Without it, the brand color tells verified from independent.';
  return [
    `# yaml-language-server: $schema=${SCHEMA_URL}`,
    `# All of it is optional: ${REPOSITORY_URL}/blob/main/docs/configuration.md`,
    '',
    publisher,
    '# publisher: verified',
    '',
    '# Which connectors are checked; without it, all.',
    '# connectors:',
    `#   - ${quoted(kind === 'catalogue' ? `${example}/Contoso` : example)}`,
    '',
    '# Findings of this severity and above fail the run: error, warning, info or never.',
    '# fail-on: error',
    '',
    '# Severity of single rules: error, warning, info or off.',
    '# rules:',
    '#   pp-file-indentation: off',
    '',
    '# Accepted findings. From the day in "expires" on, an entry accepts nothing, and the run says so.',
    '# ignore:',
    '#   - rule: pp-operation-id-characters',
    `#     path: ${quoted(`${example}/**`)}`,
    '#     reason: Published under this id; renaming it would break flows.',
    "#     expires: '2030-12-31'",
    '',
    '# Findings that were there before, written by: connector-preflight check --baseline FILE --write-baseline',
    '# baseline: .connector-preflight-baseline.json',
    '',
  ].join('\n');
}

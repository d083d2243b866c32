// Renews __tests__/fixtures/github-operations.json: of GitHub's OpenAPI description what says how the requests of the action
// have to look, and nothing else of it. `npm run github-operations` after a new operation or a new version.
const { execFileSync } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const PACKAGE = '@octokit/openapi@23.0.2';
const FILE = 'package/generated/api.github.com.json';
const OPERATIONS = [
  ['post', '/repos/{owner}/{repo}/check-runs'],
  ['patch', '/repos/{owner}/{repo}/check-runs/{check_run_id}'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}/pulls'],
  ['post', '/repos/{owner}/{repo}/pulls/{pull_number}/reviews'],
  ['post', '/repos/{owner}/{repo}/pulls/{pull_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/pulls/comments/{comment_id}'],
];

/** What a validator of JSON Schema looks at: no names, sentences and examples. */
const KEYWORDS = [
  ...['type', 'enum', 'required', 'minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'],
  ...['pattern', 'additionalProperties'],
];

const folder = mkdtempSync(join(tmpdir(), 'github-operations-'));
try {
  const npm = { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' };
  const archive = execFileSync('npm', ['pack', '--silent', PACKAGE], npm).trim();
  execFileSync('tar', ['-xzf', archive, FILE], { cwd: folder });
  const description = JSON.parse(readFileSync(join(folder, FILE), 'utf8'));
  const operations = OPERATIONS.map(([method, path]) => operationOf(description, method, path));
  const text = JSON.stringify({ source: PACKAGE, operations }, null, 2);
  writeFileSync(join(__dirname, '../fixtures/github-operations.json'), `${text}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function operationOf(description, method, path) {
  const item = description.paths[path];
  const operation = item?.[method];
  if (operation === undefined) throw new Error(`GitHub does not describe ${method} ${path}`);
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
    .map((parameter) => resolved(description, parameter))
    .map(({ name, in: where, required = false, schema }) => ({
      name,
      in: where,
      required,
      schema: schemaOf(description, schema),
    }));
  const body = operation.requestBody?.content['application/json'].schema;
  return { method, path, parameters, ...(body && { body: schemaOf(description, body) }) };
}

function resolved(description, value) {
  if (typeof value?.$ref !== 'string') return value;
  const segments = value.$ref.slice('#/'.length).split('/');
  return segments.reduce((node, segment) => node[segment], description);
}

function schemaOf(description, given) {
  const schema = resolved(description, given);
  const sub = (value) => schemaOf(description, value);
  const result = Object.fromEntries(
    KEYWORDS.filter((keyword) => keyword in schema).map((keyword) => [keyword, schema[keyword]]),
  );
  if (schema.nullable) result.type = [schema.type, 'null'];
  for (const keyword of ['oneOf', 'anyOf', 'allOf'])
    if (keyword in schema) result[keyword] = schema[keyword].map(sub);
  if ('items' in schema) result.items = sub(schema.items);
  if (typeof schema.additionalProperties === 'object')
    result.additionalProperties = sub(schema.additionalProperties);
  if ('properties' in schema)
    result.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, value]) => [name, sub(value)]),
    );
  return result;
}

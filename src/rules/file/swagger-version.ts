import { fixOf, remove, setValue } from '../../kit/edits';
import { at, valueOf } from '../../kit/place';
import { quote } from '../../kit/text';
import { scalarText, type JsonNode } from '../../model/json';
import { fileRule } from '../../model/rule';
import { clipped } from '../../model/text';

export default fileRule({
  id: 'pp-swagger-version',
  title: 'The definition is Swagger 2.0',
  why: 'Connectors are described in Swagger 2.0 (OpenAPI 2.0) and in nothing else; nothing more is checked in other documents.',
  severity: 'error',
  evidence: 'documented',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'SpecificationVersionIncorrect', policy: '5000.2.6.3' },
  reference: 'certification-swagger-validator-rules#properties',
  once: true,
  fixable: true,
  roles: ['definition'],
  *check({ document }) {
    const { root } = document;
    if (root?.kind !== 'object') return;
    const swagger = root.members.get('swagger');
    const openapi = root.members.get('openapi');
    const right = swagger?.data === '2.0';
    if (openapi !== undefined)
      yield {
        at: valueOf(openapi),
        message: openapiRepair(openapi, right),
        ...fixOf(right ? remove(document, openapi) : undefined),
      };
    else if (!right)
      yield {
        at: at(root, 'swagger'),
        message: swaggerRepair(swagger),
        ...fixOf(swagger !== undefined && isTwo(swagger) ? setValue(document, swagger, '2.0') : undefined),
      };
  },
  examples: () => ({
    good: [{ swagger: '2.0', paths: {} }],
    bad: [
      { input: { openapi: '3.0.1', paths: {} }, at: ['/openapi'] },
      { input: { swagger: '2.0', openapi: '3.0.1', paths: {} }, at: ['/openapi'] },
      { input: { paths: {} }, at: [''] },
      { input: '{ "swagger": 2.0, "paths": {} }', at: ['/swagger'] },
      { input: { swagger: '1.2', apis: [] }, at: ['/swagger'] },
      { input: { swagger: '2.0.0', paths: {} }, at: ['/swagger'] },
    ],
  }),
});

function openapiRepair(openapi: JsonNode, isSwagger: boolean): string {
  if (isSwagger) return 'Remove "openapi": the file is Swagger 2.0 already and cannot be both.';
  const version = clipped(scalarText(openapi), 20);
  return `Convert the file from ${`OpenAPI ${version}`.trim()} to Swagger 2.0, and write "swagger": "2.0" instead of "openapi".`;
}

function swaggerRepair(swagger: JsonNode | undefined): string {
  if (swagger === undefined) return 'Add "swagger": "2.0" at the start of the file.';
  if (swagger.data === 2) return 'Write "2.0" in double quotes: the version is text, not a number.';
  if (isTwo(swagger)) return `Write "2.0" instead of ${quote(swagger.data)}.`;
  return `Convert the file from Swagger ${quote(swagger.data)} to Swagger 2.0, and write "2.0" here.`;
}

/** Swagger 2.0, however it is written. */
function isTwo(swagger: JsonNode): boolean {
  return /^2(\.0)*$/.test(scalarText(swagger).trim());
}

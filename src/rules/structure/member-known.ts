import { fixOf } from '../../kit/edits';
import { definitions, paths, responses } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { memberFix } from '../../kit/structure-fix';
import { unknownRepair } from '../../kit/structure-repair';
import { textOf, type JsonNode } from '../../model/json';
import { definitionRule } from '../../model/rule';
import { KINDS } from '../../model/structure/kinds';
import { SCHEMA_ONLY_KEYWORDS } from '../../model/tables/parameters';

export default definitionRule({
  id: 'pp-member-known',
  title: 'Objects have the members of Swagger 2.0, and extensions that begin with "x-"',
  why: 'An unknown member is misspelt, misplaced or of OpenAPI 3, and what it was meant to say has no effect.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'ExtensionNameNotValid', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#properties',
  fixable: true,
  on: 'structureFault',
  *check(fault, { document }) {
    // Of a body parameter: pp-body-parameter-property.
    if (fault.object === 'parameter' && isBody(fault.node) && SCHEMA_ONLY.has(fault.name)) return;
    // A part of the definition among the paths: pp-path-slash.
    if (fault.object === 'pathItem' && Object.hasOwn(KINDS.definition.members, fault.node.key ?? '')) return;
    if (fault.kind === 'extension-name' && fault.value !== undefined)
      yield { at: keyOf(fault.value), message: unknownRepair(fault), ...fixOf(memberFix(fault, document)) };
  },
  examples: () => ({
    good: [
      definitions({
        Order: {
          type: 'object',
          'x-nullable': true,
          properties: { nullable: { type: 'boolean', example: { anyOf: 1 } } },
        },
      }),
      responses({ 200: { description: 'OK', examples: { 'application/json': { status: 'open' } } } }),
    ],
    bad: [
      {
        input: definitions({
          Order: {
            type: 'object',
            properties: {
              note: { type: 'string', nullable: true },
              id: { type: 'string', descripton: 'Id' },
            },
          },
        }),
        at: ['/definitions/Order/properties/note/nullable', '/definitions/Order/properties/id/descripton'],
      },
      {
        input: paths({ 'post /orders': { requestBody: {}, owner: 'Contoso' } }),
        at: ['/paths/~1orders/post/requestBody', '/paths/~1orders/post/owner'],
      },
      {
        input: {
          swagger: '2.0',
          basepath: '/v1',
          paths: { '/orders': { get: {}, securityDefinitions: {} } },
        },
        at: ['/basepath', '/paths/~1orders/securityDefinitions'],
      },
      {
        input: responses({ 200: { description: 'OK', content: {} } }),
        at: ['/paths/~1orders/get/responses/200/content'],
      },
      {
        input: paths(
          {
            'get /orders': { operationId: 'ListOrders', 200: { description: 'OK' } },
            'deprecated /orders': true,
          },
          {
            '/invoices': {},
            definitions: { Order: { type: 'object', properties: {}, owner: { type: 'string' } } },
          },
        ),
        at: [
          '/paths/~1orders/get/200',
          '/paths/~1orders/deprecated',
          '/~1invoices',
          '/definitions/Order/owner',
        ],
      },
    ],
  }),
});

const SCHEMA_ONLY: ReadonlySet<string> = new Set(SCHEMA_ONLY_KEYWORDS);

function isBody({ members }: JsonNode): boolean {
  return textOf(members.get('in')) === 'body';
}

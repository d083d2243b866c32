import { paths } from '../../kit/examples';
import { isMimeType } from '../../kit/mime';
import { keyOf } from '../../kit/place';
import { responseName } from '../../kit/response';
import { quote } from '../../kit/text';
import type { MimeTypeList } from '../../model/definition/types';
import { textOf } from '../../model/json';
import { definitionRule, type JsonObject } from '../../model/rule';

const JSON_TYPE = 'application/json';

/** A definition whose operation answers with these examples. */
const orders = (examples: JsonObject, rest: JsonObject = {}): JsonObject =>
  paths({
    'get /orders': {
      operationId: 'ListOrders',
      responses: { 200: { description: 'OK', examples } },
      ...rest,
    },
  });

export default definitionRule({
  id: 'pp-response-example-produced',
  title: 'Examples of a response have a MIME type that its operation produces',
  why: 'An example of a format that never comes misleads; without "produces" an operation produces nothing.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'ResponseExampleMustBeProducedByOperation', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#response',
  on: 'response',
  having: 'examples',
  *check(response) {
    for (const [mimeType, example] of response.node.members.get('examples')?.members ?? []) {
      const operation = response.usedBy.find(({ produces }) => !includes(produces, mimeType));
      if (operation === undefined) continue;
      const [first] = operation.produces?.entries ?? [];
      yield {
        at: keyOf(example),
        message: isMimeType(mimeType)
          ? `Add ${quote(mimeType)} to "produces" of ${operation.label}, or remove the example of ${responseName(response)}.`
          : `Write the MIME type, such as ${quote(textOf(first) ?? JSON_TYPE)}, instead of ${quote(mimeType)} over the example of ${responseName(response)}.`,
      };
    }
  },
  examples: () => ({
    good: [
      { ...orders({ [JSON_TYPE]: {} }), produces: [JSON_TYPE] },
      orders({ 'Application/JSON': {} }, { produces: ['text/plain', JSON_TYPE] }),
      { ...orders({}), responses: { Unused: { description: 'OK', examples: { 'text/csv': '' } } } },
    ],
    bad: [
      {
        input: {
          ...orders({ [JSON_TYPE]: {}, 'text/csv': '' }, { produces: ['text/plain'] }),
          produces: [JSON_TYPE],
        },
        at: [
          '/paths/~1orders/get/responses/200/examples/application~1json',
          '/paths/~1orders/get/responses/200/examples/text~1csv',
        ],
      },
      {
        input: orders({ response: {} }),
        at: ['/paths/~1orders/get/responses/200/examples/response'],
      },
    ],
  }),
});

function includes(produces: MimeTypeList | undefined, mimeType: string): boolean {
  return (produces?.entries ?? []).some((entry) => textOf(entry)?.toLowerCase() === mimeType.toLowerCase());
}

import { paths } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { responseName } from '../../kit/response';
import { countSchemas, resolved, schemaIndex } from '../../kit/schema';
import type { Definition, Schema } from '../../model/definition/types';
import { definitionRule, type Json, type JsonObject } from '../../model/rule';

// Source: faq.md, "maximum schema count per body"; published connectors have up to 505.
const LIMIT = 512;

export default definitionRule({
  id: 'pp-schema-count',
  title: `A body, response or notification has at most ${LIMIT} schemas`,
  why: 'The service refuses to import an operation with larger schemas; properties count again wherever a reference repeats them.',
  severity: 'error',
  evidence: 'printed-error',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'BodySchemaCountExceedsMaxAllowed', policy: '5000.2.6.2' },
  reference: 'faq',
  on: 'definition',
  *check(definition) {
    const index = schemaIndex(definition.schemas);
    const seen = new Set<Schema>();
    for (const { schema, name } of contents(definition)) {
      // Operations that share a definition have one problem, where the definition is written.
      const root = resolved(schema, index);
      if (root === undefined || seen.has(root)) continue;
      seen.add(root);
      if (countSchemas(root, index, LIMIT) > LIMIT)
        yield {
          at: keyOf(root.node),
          message: `Remove properties or items from ${name}: it has more than ${LIMIT} schemas, those behind references included.`,
        };
    }
  },
  examples: {
    good: [orderBy(7)],
    bad: [{ input: orderBy(8), at: ['/definitions/Order'] }],
  },
});

/** Everything that operations send and receive. */
function* contents({
  parameters,
  responses,
  operations,
}: Definition): Generator<{ schema: Schema; name: string }> {
  for (const { schema, usedBy } of parameters)
    if (schema !== undefined && usedBy[0] !== undefined)
      yield { schema, name: `the body of ${usedBy[0].label}` };
  for (const response of responses)
    if (response.schema !== undefined && response.usedBy.length > 0)
      yield { schema: response.schema, name: responseName(response) };
  for (const { notificationContent, label } of operations)
    if (notificationContent?.schema !== undefined)
      yield { schema: notificationContent.schema, name: `the notification of ${label}` };
}

/** An operation whose schemas multiply: an order of n addresses of n lines of n texts. */
function orderBy(width: number): JsonObject {
  const object = (item: Json): JsonObject => ({
    type: 'object',
    properties: Object.fromEntries(Array.from({ length: width }, (_, index) => [`part${index + 1}`, item])),
  });
  return paths(
    {
      'post /orders': {
        parameters: [{ name: 'order', in: 'body', schema: { $ref: '#/definitions/Order' } }],
      },
    },
    {
      definitions: {
        Order: object({ $ref: '#/definitions/Address' }),
        Address: object({ $ref: '#/definitions/Line' }),
        Line: object({ type: 'string' }),
      },
    },
  );
}

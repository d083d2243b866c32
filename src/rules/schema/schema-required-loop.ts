import { definitions } from '../../kit/examples';
import { keyOf } from '../../kit/place';
import { requiredLoops } from '../../kit/required-loops';
import { schemaName } from '../../kit/schema';
import { enumerate } from '../../kit/text';
import type { Schema } from '../../model/definition/types';
import { definitionRule } from '../../model/rule';

// More properties than this make a message unreadable.
const SHOWN = 3;

export default definitionRule({
  id: 'pp-schema-required-loop',
  title: 'Required properties do not lead back to their own schema',
  why: 'A value that requires another value of its kind never comes to an end, so nobody can fill it in.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'RequiredLoopInSchemaNotAllowed', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#response',
  on: 'definition',
  *check(definition) {
    for (const loop of requiredLoops(definition)) {
      const [first] = loop;
      if (first === undefined) continue;
      const others = loop.length - SHOWN;
      const names = [...loop.slice(0, SHOWN).map(nameOf), ...(others > 0 ? [`${others} more`] : [])];
      const reason = loop.length === 1 ? 'it requires itself' : 'each requires the next';
      yield {
        at: keyOf(first.rootSchema.node),
        message: `Make ${enumerate(names, 'or')} optional: ${reason} without end.`,
        related: loop.map((property) => ({ at: keyOf(property.node), message: 'Required in the loop.' })),
      };
    }
  },
  examples: () => ({
    good: [
      definitions({
        Category: {
          type: 'object',
          required: ['name', 'children'],
          properties: {
            name: { type: 'string' },
            parent: { $ref: '#/definitions/Category' },
            children: { type: 'array', items: { $ref: '#/definitions/Category' } },
          },
        },
      }),
      definitions({
        Order: {
          type: 'object',
          required: ['customer'],
          properties: { customer: { $ref: '#/definitions/Customer' } },
        },
        Customer: { type: 'object', properties: { order: { $ref: '#/definitions/Order' } } },
      }),
    ],
    bad: [
      {
        input: definitions({
          Category: {
            type: 'object',
            required: ['parent'],
            properties: { parent: { $ref: '#/definitions/Category' } },
          },
          Order: {
            type: 'object',
            required: ['customer'],
            properties: { customer: { $ref: '#/definitions/Customer' } },
          },
          Customer: {
            type: 'object',
            required: ['details'],
            properties: {
              details: {
                type: 'object',
                required: ['order'],
                properties: { order: { $ref: '#/definitions/Order' } },
              },
            },
          },
        }),
        at: ['/definitions/Category', '/definitions/Order'],
      },
      {
        input: definitions({
          Node: { type: 'object', properties: { next: { $ref: '#/definitions/Leaf' } } },
          Leaf: { allOf: [{ $ref: '#/definitions/Node' }, { type: 'object', required: ['next'] }] },
        }),
        at: ['/definitions/Node'],
      },
    ],
  }),
});

function nameOf(property: Schema): string {
  const { parent } = property;
  return parent === undefined ? schemaName(property) : `${schemaName(property)} of ${schemaName(parent)}`;
}

import { definitions } from '../../kit/examples';
import { at } from '../../kit/place';
import { resolved, schemaIndex, schemaName, type SchemaIndex } from '../../kit/schema';
import { declaredBy, propertyOf, requires } from '../../kit/schema-properties';
import { quote } from '../../kit/text';
import type { Schema } from '../../model/definition/types';
import { textOf } from '../../model/json';
import { definitionRule } from '../../model/rule';

export default definitionRule({
  id: 'pp-discriminator-required-text',
  title: 'A discriminator is the name of a required text property',
  why: 'The value of that property tells which of several schemas an object has, so it is always there, as text.',
  severity: 'error',
  evidence: 'catalogue',
  publishers: ['verified', 'independent', 'custom'],
  microsoft: { rule: 'DiscriminatorMustBeARequiredStringProperty', policy: '5000.2.6.2' },
  reference: 'certification-swagger-validator-rules#metadata',
  on: 'schema',
  having: 'discriminator',
  *check(schema, { schemas }) {
    if (schema.reference !== undefined) return;
    const repair = repairOf(schema, schemaIndex(schemas));
    if (repair !== undefined) yield { at: at(schema.node, 'discriminator'), message: repair };
  },
  examples: () => ({
    good: [
      definitions({
        Payment: {
          type: 'object',
          discriminator: 'kind',
          required: ['kind'],
          properties: { kind: { $ref: '#/definitions/Kind' } },
        },
        Kind: { type: 'string', enum: ['card', 'invoice'] },
        Card: {
          discriminator: 'kind',
          allOf: [{ $ref: '#/definitions/Payment' }, { type: 'object', properties: {} }],
        },
      }),
    ],
    bad: [
      {
        input: definitions({
          Payment: { type: 'object', discriminator: 'kind', properties: { kind: { type: 'string' } } },
          Order: {
            type: 'object',
            discriminator: 'kind',
            required: ['kind'],
            properties: { kind: { type: 'integer' } },
          },
          Invoice: { type: 'object', discriminator: 'kind', properties: { type: { type: 'string' } } },
          Refund: { type: 'object', discriminator: { propertyName: 'kind' }, properties: {} },
        }),
        at: ['Payment', 'Order', 'Invoice', 'Refund'].map((name) => `/definitions/${name}/discriminator`),
      },
    ],
  }),
});

function repairOf(schema: Schema, index: SchemaIndex): string | undefined {
  const name = textOf(schema.node.members.get('discriminator'));
  if (name === undefined)
    return `Write the name of a required text property as the discriminator of ${schemaName(schema)}.`;
  const discriminator = `the discriminator of ${schemaName(schema)}`;
  if (!declaredBy(schema, index)(name))
    return `Add the required text property ${quote(name)}, or choose another one as ${discriminator}.`;
  if (!requires(schema, name, index)) return `Require ${quote(name)}, ${discriminator}.`;
  const written = propertyOf(schema, name, index);
  const property = written && resolved(written, index);
  if (property === undefined || property.type === 'string') return undefined;
  return `Write "type": "string" in ${quote(name)}, ${discriminator}.`;
}

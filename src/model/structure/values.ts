import { anything, either, flag, integer, list, map, number, object, text } from './shapes';
import type { Member, ObjectKind } from './types';
import { VALUE_EXTENSIONS } from './value-extensions';

const TYPE: Member = { ...text, reportedBy: { type: 'pp-type-single' } };

/** What Swagger 2.0 takes from JSON Schema to describe a value, everywhere. */
const VALIDATION: Readonly<Record<string, Member>> = {
  type: TYPE,
  format: text,
  default: anything,
  multipleOf: number,
  maximum: number,
  exclusiveMaximum: flag,
  minimum: number,
  exclusiveMinimum: flag,
  maxLength: integer,
  minLength: integer,
  pattern: text,
  maxItems: integer,
  minItems: integer,
  // The documentation of the validator names it as an example; published connectors have it, so it is no error.
  uniqueItems: { ...flag, unsupported: true },
  enum: list(anything),
};

/** The kinds of object that describe a value (Swagger 2.0: Schema, Parameter, Items, Header and XML Object). */
export const VALUE_KINDS = {
  schema: {
    noun: 'schema',
    others: 'extensions',
    reference: true,
    members: {
      $ref: text,
      ...VALIDATION,
      title: text,
      description: text,
      maxProperties: integer,
      minProperties: integer,
      // The rule looks at the entries as well.
      required: { ...list(anything), reportedBy: { type: 'pp-schema-required-list' } },
      // A list of schemas is legal JSON Schema, and Microsoft's schema of the definition allows it.
      items: either(object('schema'), list(object('schema'))),
      allOf: list(object('schema')),
      properties: map(object('schema')),
      additionalProperties: either(object('schema'), flag),
      discriminator: text,
      readOnly: flag,
      xml: object('xml'),
      externalDocs: object('documentation'),
      example: anything,
      ...VALUE_EXTENSIONS,
      'x-ms-dynamic-schema': object('dynamicSchema'),
      'x-ms-dynamic-properties': object('dynamicProperties'),
      'x-ms-notification-url': flag,
    },
  },
  parameter: {
    noun: 'parameter',
    others: 'extensions',
    reference: true,
    // Which of these a parameter may have depends on its place, and has rules of its own.
    members: {
      $ref: text,
      ...VALIDATION,
      name: {
        ...text,
        need: 'text',
        reportedBy: { missing: 'pp-parameter-name-required', empty: 'pp-parameter-name-required' },
      },
      in: {
        ...text,
        need: 'text',
        reportedBy: {
          missing: 'pp-parameter-in-required',
          empty: 'pp-parameter-in-known',
          type: 'pp-parameter-in-known',
        },
      },
      description: text,
      required: flag,
      schema: { ...object('schema'), reportedBy: { type: 'pp-body-parameter-schema' } },
      allowEmptyValue: flag,
      items: object('items'),
      collectionFormat: text,
      ...VALUE_EXTENSIONS,
      'x-ms-url-encoding': { ...text, reportedBy: { type: 'pp-path-parameter-encoding-known' } },
      'x-ms-trigger-value': object('triggerValue'),
    },
  },
  items: {
    noun: 'items',
    others: 'extensions',
    members: {
      ...VALIDATION,
      type: { ...TYPE, need: 'present' },
      items: object('items'),
      collectionFormat: text,
      ...VALUE_EXTENSIONS,
    },
  },
  header: {
    noun: 'header',
    others: 'extensions',
    members: {
      ...VALIDATION,
      type: { ...TYPE, need: 'present' },
      description: text,
      items: object('items'),
      collectionFormat: text,
      ...VALUE_EXTENSIONS,
    },
  },
  xml: {
    noun: 'XML object',
    others: 'extensions',
    members: { name: text, namespace: text, prefix: text, attribute: flag, wrapped: flag },
  },
} satisfies Record<string, ObjectKind>;

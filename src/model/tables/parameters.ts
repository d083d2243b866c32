/** Where a parameter can stand (Swagger 2.0, Parameter Object). */
export const PARAMETER_PLACES = ['path', 'query', 'header', 'formData', 'body'] as const;

/** Members that describe the value of a parameter outside the body; in the body the schema does (Parameter Object). */
export const VALUE_KEYWORDS = [
  'type',
  'format',
  'allowEmptyValue',
  'items',
  'collectionFormat',
  'default',
  'maximum',
  'exclusiveMaximum',
  'minimum',
  'exclusiveMinimum',
  'maxLength',
  'minLength',
  'pattern',
  'maxItems',
  'minItems',
  'uniqueItems',
  'enum',
  'multipleOf',
] as const;

/** Members of a schema that no parameter has; on a body parameter they are written one level too high. */
export const SCHEMA_ONLY_KEYWORDS = ['properties', 'additionalProperties', 'allOf'] as const;

/** The only `collectionFormat` among all published connectors; it is also the default. */
export const COLLECTION_FORMAT = 'csv';

/** Longest `x-ms-summary` of a parameter, in characters (connector-string-guidance). */
export const PARAMETER_SUMMARY_LIMIT = 80;

/** The platform adds a parameter of this name to every operation. */
export const RESERVED_PARAMETER = 'connectionId';

/** The values of `x-ms-url-encoding` (apiDefinition.swagger.schema.json of Microsoft's repository). */
export const URL_ENCODINGS = ['single', 'double'] as const;

/**
 * Headers that the platform keeps for itself. Microsoft does not list them; among 38,000 published parameters are hundreds
 * for Accept and Content-Type, and none for this one.
 */
export const RESERVED_HEADERS = ['Authorization'] as const;

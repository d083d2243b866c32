export const DIALECT = 'http://json-schema.org/draft-07/schema#';
export const text = { type: 'string' } as const;
export const number = { type: 'integer', minimum: 0 } as const;
export const position = { type: 'integer', minimum: 1 } as const;

/** An object with these members and no others; all are required unless said otherwise. */
export const object = (
  properties: Readonly<Record<string, unknown>>,
  required: readonly string[] = Object.keys(properties),
) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});

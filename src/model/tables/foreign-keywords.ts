/**
 * Members that authors know from OpenAPI 3 or JSON Schema, with what Swagger 2.0 has for the same purpose.
 *
 * Source: the OpenAPI 3.0 and the Swagger 2.0 specification.
 */
export const FOREIGN_KEYWORDS: ReadonlyMap<string, string> = new Map([
  ['anyOf', 'the one alternative that the connector uses'],
  ['oneOf', 'the one alternative that the connector uses'],
  ['callbacks', '"x-ms-notification-content" on the path'],
  ['components', '"definitions", "parameters" and "responses"'],
  ['const', '"enum" with this one value'],
  ['content', '"schema" with what stands under the media type'],
  ['explode', '"collectionFormat"'],
  ['style', '"collectionFormat"'],
  ['nullable', '"x-nullable"'],
  ['patternProperties', '"additionalProperties"'],
  ['requestBody', 'a parameter with "in": "body"'],
  ['servers', '"host", "basePath" and "schemes"'],
]);

/** Names under "Response" in Microsoft's table, with what each demands and what to write instead. */
export const RESPONSE = {
  BodyParameterSchemaRequired: 'A body parameter says what it holds: add "schema".',
  BodySchemaCountExceedsMaxAllowed:
    'A body, response or notification has at most 512 schemas, each property and each list counting as one wherever a reference repeats it: remove properties or items.',
  DefaultResponseHasSchema:
    'The response "default" has no schema: move the schema to the expected code, such as "200".',
  InvalidCustomEditorExtensionDictionaryValue:
    '"x-ms-editor": "dictionary" stands on a schema of type "object" that allows "additionalProperties": complete the schema, or remove the extension.',
  JsonPointerNotValid:
    '"$ref" is a JSON pointer of this document: write it like "#/definitions/Order", with "~1" for a slash in a name.',
  NonBodyParameterSchemaNotValid:
    'Only a body parameter has "schema": write "type" on any other, or make it the body.',
  RequiredLoopInSchemaNotAllowed:
    'No object contains itself by required properties, because it would never end: make one property of the loop optional.',
  ResponseExampleMustBeProducedByOperation:
    'The MIME type of a response example is one that the operation has under "produces": add it there, or remove the example.',
  ResponseHeadersAreNotUnique:
    'A response has each header once, in whatever case it is written: remove the repetition.',
  ResponseMustBeDefaultOrHttpStatusCode:
    'Every key under "responses" is an HTTP status code or "default": write it like "200".',
  ResponseReferenceNotFound:
    'The response that "$ref" names is under "responses" of the definition: correct the name, or add the response.',
  ResponseReferenceNotValid:
    '"$ref" in place of a response is a JSON pointer that starts with "#/responses/": move the response there, and point to it.',
  SchemaDefinitionSetIncorrectly:
    'The designer finds the outputs of an operation in the schema of "200" or "201", and those of a webhook in "x-ms-notification-content": add the schema there.',
  SchemaReferenceNotFound:
    'The schema that "$ref" names is under "definitions": correct the name, or add the schema.',
  SchemaReferenceNotValid:
    '"$ref" in place of a schema is a JSON pointer that starts with "#/definitions/": move the schema there, and point to it.',
  SchemaRefLoopNotAllowed:
    'A shared schema is neither a "$ref" to another one nor made of itself: write it out, or refer to the other one wherever it is used.',
  SchemaTooDeep:
    'Schemas are nested no deeper than a limit that Microsoft does not publish, those behind references included, and the deepest published one has 15 levels: make the schema flatter.',
  SchemaTypeFileNotValid:
    'The type "file" is for form data parameters and for a whole response: use "string" with the format "byte" elsewhere.',
  SchemeNotSupported: 'The platform does not speak WebSocket: remove "ws" and "wss" from "schemes".',
  TotalSchemaCountExceedsMaxAllowed:
    'A definition has at most 4,194,304 schemas in all its operations: remove properties or items.',
} as const satisfies Readonly<Record<string, string>>;

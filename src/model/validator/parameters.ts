/** Names under "Parameters" in Microsoft's table, with what each demands and what to write instead. */
export const PARAMETERS = {
  FileParameterMustBeInFormData: 'A parameter of type "file" is form data: write "in": "formData".',
  ParameterListContainsFormDataAndBody:
    'An operation has either a body parameter or form data parameters: turn those of one kind into the other.',
  ParameterReferenceNotFound:
    'The parameter that "$ref" names is under "parameters" of the definition: correct the name, or add the parameter.',
  ParameterReferenceNotValid:
    '"$ref" in a list of parameters is a JSON pointer that starts with "#/parameters/": move the parameter there, and point to it.',
  ParameterRefLoopNotAllowed: 'A shared parameter is written out: put what "$ref" leads to in its place.',
  ParamtersWithSameNameMustHaveSameTypeAndVisibility:
    'A parameter of one name has the same type and "x-ms-visibility" in a trigger and in the operation that subscribes for it ("x-ms-notification"): describe it alike in both.',
  PathParameterMissingEncoding:
    'A path parameter says how it is encoded: add "x-ms-url-encoding": "single", or "double" where the service decodes twice.',
  QueryParameterEncodingNotSupported: 'Query parameters are always encoded once: remove "x-ms-url-encoding".',
  ReservedParameterIsUsed:
    'No parameter takes a name that the platform keeps for itself, such as the header "Authorization": remove it, and describe the authentication as such.',
  ResponseRefLoopNotAllowed: 'A shared response is written out: put what "$ref" leads to in its place.',
  SourcePropertyInternal:
    'A dynamic extension takes its values from inputs that the user sees: make the input and all objects around it visible, or give a static value.',
} as const satisfies Readonly<Record<string, string>>;

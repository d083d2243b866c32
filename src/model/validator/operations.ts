/** Names under "Operations" in Microsoft's table, with what each demands and what to write instead. */
export const OPERATIONS = {
  ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations:
    'Only an operation with "deprecated": true names its "replacement" in "x-ms-api-annotation": deprecate the operation, or remove the replacement.',
  ApiAnnotationExtensionReplacementInfoMissingApiProperty:
    'A "replacement" in "x-ms-api-annotation" tells which API has the new operation: add "api" beside "operationId".',
  ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty:
    'A "replacement" in "x-ms-api-annotation" tells which operation is the new one: add "operationId" beside "api".',
  ArrayDuplicateValue:
    'A list of the definition, such as an enum or the names under "required", holds each value once: remove the repetitions.',
  BodyOrFormDataParameterInFetchOperationNotAllowed:
    'A GET request has no content: move body and form data parameters of the operation to the query, or use another method.',
  ConnectionIdParameterNotAllowed:
    'The service keeps the parameter name "connectionId" for itself: give the parameter another name.',
  ConsumesMissing:
    'An operation that sends a body or form data names a supported MIME type for it: write "consumes": ["application/json"], on the operation or for the whole definition.',
  DuplicateEnumValuesInExtension:
    '"x-ms-enum-values" gives each value one display name: keep one entry of the same value.',
  DuplicateOperationPath:
    'Two operations of one method do not share a path template that differs in the names of its parameters only, because a request fits both: make a fixed segment differ, or remove one of them.',
  DynamicExtensionDefinitionNotAllowedInParameter:
    'The dynamic extensions of a body, such as "x-ms-dynamic-schema", stand in its schema: move them from the body parameter into "schema".',
  DynamicListExtensionRequiredForAmbiguousReferences:
    'Where "x-ms-dynamic-values" refers to a name that a parameter and a property of the body share, "x-ms-dynamic-list" stands beside it: add it, with full paths such as "body/id" as references.',
  DynamicListExtensionRequiredForNonParameterReferences:
    'Where "x-ms-dynamic-values" refers to a property inside of a parameter, "x-ms-dynamic-list" stands beside it: add it, with the full path of the property as reference.',
  DynamicPropertiesExtensionRequiredForAmbiguousReferences:
    'Where "x-ms-dynamic-schema" refers to a name that a parameter and a property of the body share, "x-ms-dynamic-properties" stands beside it: add it, with full paths such as "body/id" as references.',
  DynamicPropertiesExtensionRequiredForNonParameterReferences:
    'Where "x-ms-dynamic-schema" refers to a property inside of a parameter, "x-ms-dynamic-properties" stands beside it: add it, with the full path of the property as reference.',
  DynamicPropertiesExtensionRequiredForPropertiesValuePath:
    'Where "value-path" of "x-ms-dynamic-schema" leads to the "properties" of a schema, "x-ms-dynamic-properties" stands beside it: add it, with an "itemValuePath" that leads to the schema itself.',
  DynamicPropertiesItemValuePathMismatch:
    '"itemValuePath" of "x-ms-dynamic-properties" is "value-path" of the "x-ms-dynamic-schema" beside it, without "properties" at the end: write that path.',
  DynamicTreeExtensionMissing:
    'An input whose "x-ms-dynamic-values" has the capability "file-picker" has "x-ms-dynamic-tree", too: add it, with the operations that open and browse the folders.',
  InvalidEnumValue:
    'Every value of an "enum" has the type beside it: write the value in that type, or change the type.',
  InvalidEnumValuesExtensionValue:
    'Every "value" in "x-ms-enum-values" is one of the "enum" beside it: correct it, or add it to the enum.',
  InvalidFormDataParameterName:
    'The name of a form data parameter is written in ASCII characters: rename it, and put the readable name into "x-ms-summary".',
  InvalidNextLinkNameValue:
    '"nextLinkName" is "nextLink" or "@odata.nextLink": write the one that the service returns.',
  InvokedOperationShouldProduceArray:
    'The path to the items in a dynamic extension leads to an array in the success response of the operation it calls: correct the path, or describe the array in that response.',
  InvokedOperationShouldProduceProperty:
    'The paths to value, title or schema in a dynamic extension lead to properties in the success response of the operation it calls: correct the path, or describe the property in that response.',
  MimeTypeNotCompatibleWithRequestContentSchemaType:
    'The MIME types under "consumes" can carry what the operation sends: name "multipart/form-data" or "application/x-www-form-urlencoded" for form data, and "application/json" for an object.',
  NotificationExtensionNotSupportedInWebhookOperation:
    'An operation that is a webhook itself does not call another one by "x-ms-notification": remove the extension.',
  NotificationExtensionSupportedForTriggerOnly:
    '"x-ms-notification" belongs to a trigger: remove it from the action, or make the operation a trigger by "x-ms-trigger".',
  NotificationOperationMustBeWebhook:
    '"operationId" in "x-ms-notification" names an operation that registers a webhook: name one, or add "x-ms-notification-url" and "x-ms-notification-content" to the one that is named.',
  OperationFamilyHasDuplicateRevisions:
    'Each operation of a "family" in "x-ms-api-annotation" has a revision of its own: number them 1, 2, 3 in the order of their release.',
  OperationFamilyHasManyActiveOperations:
    'At most two operations of a family are not deprecated: write "deprecated": true on the older ones.',
  OperationFamilyHasManyActiveProductionOperations:
    'At most one operation of a family is in status "Production" and not deprecated: write "deprecated": true on the earlier revisions.',
  OperationFamilyHasManyEmptyRevisions:
    'At most one operation of a family, the first, goes without "revision": add the number to "x-ms-api-annotation" of the others.',
  OperationHasManyResponsesWithSchema:
    'The designer offers the outputs of one response: keep the schema of the success response, and remove those of the others.',
  OperationIdNotFound:
    'The operation that an extension calls by "operationId" is in the definition: correct the id, or add the operation.',
  OperationIdNotUnique: 'No two operations have the same "operationId": rename all but one.',
  OperationIdRequired: 'Every operation has an "operationId": add one, such as "ListOrders".',
  OperationIdSanitized:
    'An "operationId" has letters and digits only, so that the service need not change it: remove all other characters before the first release.',
  OperationIdShouldEndWithRevision:
    'The "operationId" of a later revision ends with its number, as in "GetItemsV2" for revision 2: rename the operation before its first release.',
  OperationIdTooLong:
    'An "operationId" keeps to a limit that Microsoft does not publish, and the longest published one has 77 characters: shorten it.',
  OperationMissingPathParameter:
    'Every name in braces in a path has a parameter with "in": "path": add the parameter, or correct the path.',
  OperationMissingRequiredProperty:
    'A dynamic extension gives a value for every required parameter of the operation it calls: add the missing one to its "parameters".',
  OperationMustHaveNotificationContentExtension:
    'An operation with a property marked "x-ms-notification-url" says what the webhook receives: add "x-ms-notification-content" with a schema.',
  OperationMustHaveResponse:
    'Every operation has a response: add that of success, such as "200" with its schema.',
  OperationParameterNameIsAmbiguous:
    'A name under "parameters" of a dynamic extension fits one input of the operation only: where a parameter and a body property share it, rename one of them.',
  OperationParameterNameNotFound:
    'The inputs that a dynamic extension names are those of the operation it calls, and of the operation it stands in: correct the name.',
  OperationParameterRequiredMismatch:
    'A required parameter of the operation that a dynamic extension calls gets its value from a required input: make that input required, or give a static value.',
  OperationParametersAreNotUnique:
    'The parameters of an operation have different names, wherever they stand and in whatever case they are written: rename all but one.',
  OperationParametersContainDuplicateParameter:
    'No two parameters of an operation share both name and location ("in"): rename one, or remove it.',
  OperationParametersContainMultipleBodyParameters:
    'A request has one body: make the body parameters of the operation properties of a single one.',
  OperationParameterStaticTypeMismatch:
    'A static value in a dynamic extension has the type of the parameter it is for: write it in that type, such as 10 instead of "10".',
  OperationParameterTypeMismatch:
    'An input that a dynamic extension passes on has the type of the parameter it is for: give both the same type.',
  OperationPathContainsUnsupportedCharacters: 'A path has no "*": put a parameter in braces in its place.',
  OperationPathMayNotContainQueryOrFragment:
    'A path has no "?" and no "#": make what follows query parameters, or write "%3F" and "%23" where they belong to the path.',
  OperationPathMustStartWithSlash: 'A path starts with "/": add it.',
  OperationPathTemplateNotValid:
    'Every "{" of a path is closed by "}" in the same segment: add the missing brace, or write "%7B" and "%7D" where braces belong to the path.',
  OperationPathVariablesContainDefaults:
    'The braces in a path hold a name alone: move what follows "=" to "default" of the parameter.',
  OperationRevisionEmpty:
    'An operation with a "family" in "x-ms-api-annotation" has a "revision", too: add the number, 1 for the first.',
  OperationSchemaCountExceedsMaxAllowed:
    'An operation has at most 16,384 schemas, each property and each list counting as one: remove properties or items.',
  OperationShouldHaveSuccessfulResponse:
    'Every operation has a response for success: add one with a code from 200 to 299.',
  OperationStatusAheadOfConnector:
    'No operation is in status "Production" while the connector is in "Preview": change "status" in "x-ms-api-annotation" of one of them.',
  OperationSummaryTooLong:
    'A summary has at most 80 characters: shorten it, and leave the details to the description.',
  PartialDuplicateOperationPath:
    'No value of a path parameter makes a request fit another operation, too: tell such paths apart by a fixed segment.',
  PathParameterMustBeRequired: 'A path parameter is part of every request: write "required": true.',
  PathParameterNotDefinedInTemplate:
    'Every parameter with "in": "path" stands in braces in the path: add it there, or correct its name or "in".',
  PathParametersContainDuplicateParameter:
    'No two parameters of a path share both name and location ("in"): rename one, or remove it.',
  PathParametersContainMultipleBodyParameters:
    'The parameters of a path have one body at most: keep one, or move each to its operation.',
  PathRedefined:
    'Paths differ in more than capital letters: put the operations under one path, or rename the other.',
  RestrictedCharactersInSummary:
    'A summary has none of the characters / \\ < > * % & ?: write words instead, such as "and" for "&".',
  SelectedItemValuePathNotAllowedInThisPosition:
    '"selectedItemValuePath" belongs to "browse" of "x-ms-dynamic-tree": move it there, or remove it.',
  StringBinaryNotSupportedForFormUrlEncoded:
    'Content of the format "binary" cannot be sent as "application/x-www-form-urlencoded": consume "multipart/form-data" instead.',
  TotalOperationsCountExceedsMaxAllowed:
    'A definition has at most 256 operations: remove some, or make two connectors.',
  UnrecognizedTypeFormat:
    'A "format" is one that the platform knows, such as "int32", "double", "date-time" or "email": correct it, or remove it.',
  WebhookOperationsMissingNotificationUrlProperty:
    'A webhook operation says where the address of the flow goes: mark that property of its body with "x-ms-notification-url": true.',
} as const satisfies Readonly<Record<string, string>>;

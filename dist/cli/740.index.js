"use strict";
exports.id = 740;
exports.ids = [740];
exports.modules = {

/***/ 66740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   Qc: () => (/* binding */ coverageSentence),
/* harmony export */   _5: () => (/* binding */ coverageOf)
/* harmony export */ });
/* harmony import */ var _model_finding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41300);
/* harmony import */ var _model_validator_rules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22632);


/** Every rule of Microsoft's Swagger Validator with the rules that cover it, in the order of its page. */
function coverageOf(rules) {
    const sorted = bySeverity(rules);
    return _model_validator_rules__WEBPACK_IMPORTED_MODULE_0__/* .VALIDATOR_RULES */ .$.map((info) => ({
        ...info,
        rules: sorted.filter(({ microsoft }) => microsoft?.rule === info.name),
        undecidable: _model_validator_rules__WEBPACK_IMPORTED_MODULE_0__/* .UNDECIDABLE */ .N[info.name],
    }));
}
/** Rules with the gravest first, otherwise in their order. */
function bySeverity(rules) {
    return [...rules].sort((a, b) => _model_finding__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.indexOf(a.severity) - _model_finding__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.indexOf(b.severity));
}
/** "All 174 rules …" or "170 of the 174 rules …", with how many of them cannot be decided offline. */
function coverageSentence(coverage) {
    const covered = coverage.filter(({ rules }) => rules.length > 0).length;
    const undecidable = coverage.filter((entry) => entry.undecidable !== undefined).length;
    const share = covered === coverage.length ? `All ${covered}` : `${covered} of the ${coverage.length}`;
    const rest = undecidable === 0 ? '' : `; ${undecidable} cannot be decided offline`;
    return `${share} rules that Microsoft documents for its validator are covered${rest}.`;
}


/***/ }),

/***/ 22632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ UNDECIDABLE),
  $: () => (/* binding */ VALIDATOR_RULES)
});

;// CONCATENATED MODULE: ./src/model/validator/arrays.ts
/** Names under "Arrays" in Microsoft's table, with what each demands and what to write instead. */
const ARRAYS = {
    ArrayHasNoItems: 'An array says what it holds: add "items" beside "type".',
    RequiredPropertyArrayEmpty: 'The list "required" of a schema names a property at least: remove the empty list.',
    SchemesArrayEmpty: '"schemes" names a protocol at least: write ["https"].',
};

;// CONCATENATED MODULE: ./src/model/validator/metadata.ts
/** Names under "Metadata" in Microsoft's table, with what each demands and what to write instead. */
const METADATA = {
    AllowEmptyValueOnlyValidForQueryFormData: 'Only query and form data parameters can be empty: remove "allowEmptyValue" from any other.',
    DiscriminatorMustBeARequiredStringProperty: '"discriminator" names a property of its schema that is text and required: correct the name, or make the property so.',
    ExclusiveMaximumRequiresMaximum: '"exclusiveMaximum" says how "maximum" is meant: add "maximum", or remove "exclusiveMaximum".',
    ExclusiveMinimumRequiresMinimum: '"exclusiveMinimum" says how "minimum" is meant: add "minimum", or remove "exclusiveMinimum".',
    FieldLengthExceeded: 'A text keeps to its greatest length, such as 30 characters for the title of the connector: shorten it.',
    FieldLengthNotInRange: 'A text keeps to its least and greatest length, such as 30 to 500 characters for the description of the connector: extend or shorten it.',
    MaxItemsMustBeGreaterThanOrEqualToZero: '"maxItems" is a count, and never negative: write 0 or more.',
    MaxLengthMustBeGreaterThanOrEqualToZero: '"maxLength" is a count, and never negative: write 0 or more.',
    MaxPropertiesMustBeGreaterThanOrEqualToZero: '"maxProperties" is a count, and never negative: write 0 or more.',
    MinimumShouldBeLessThanOrEqualToMaximum: '"minimum" is not greater than "maximum": exchange or correct them.',
    MinItemsMustBeGreaterThanOrEqualToZero: '"minItems" is a count, and never negative: write 0 or more.',
    MinItemsShouldBeLessThanOrEqualToMaxItems: '"minItems" is not greater than "maxItems": exchange or correct them.',
    MinLengthMustBeGreaterThanOrEqualToZero: '"minLength" is a count, and never negative: write 0 or more.',
    MinLengthShouldBeLessThanOrEqualToMaxLength: '"minLength" is not greater than "maxLength": exchange or correct them.',
    MinPropertiesMustBeGreaterThanOrEqualToZero: '"minProperties" is a count, and never negative: write 0 or more.',
    PatternShouldBeValidRegularExpression: '"pattern" is a regular expression that can be read: close its brackets, and escape what is meant literally.',
    RequiredValueEmpty: 'A text that is needed is not empty, such as the "name" of a tag or the "operationId" that an extension calls: write it.',
    ValueContainsRestrictedWords: 'The title has no "API" and no "Connector", the description no "Power Apps", "Power Automate" and "Logic Apps": leave these words out.',
    ValueMustBeInEnglish: 'Titles, summaries and descriptions are in English: translate them.',
    ValueMustEndWithAlphanumeric: 'Title and summaries end with a letter, a digit or ")": remove what follows.',
};

;// CONCATENATED MODULE: ./src/model/validator/not-supported.ts
/** Names under "Not supported" in Microsoft's table, with what each demands and what to write instead. */
const NOT_SUPPORTED = {
    CollectionFormatValueNotSupported: '"collectionFormat" is one that the platform can write, and published connectors use "csv" alone: write that, or remove it.',
    MimeTypeNotSupported: '"consumes" and "produces" hold "application/json", "text/plain", "multipart/form-data" and "application/x-www-form-urlencoded" only: replace or remove any other.',
    PathItemRefNotSuppored: 'A path holds its operations itself: write them in place of "$ref".',
    SwaggerKeywordNotSupported: 'Some keywords of Swagger 2.0, such as "uniqueItems", are not supported: remove them.',
};

;// CONCATENATED MODULE: ./src/model/validator/operations.ts
/** Names under "Operations" in Microsoft's table, with what each demands and what to write instead. */
const OPERATIONS = {
    ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations: 'Only an operation with "deprecated": true names its "replacement" in "x-ms-api-annotation": deprecate the operation, or remove the replacement.',
    ApiAnnotationExtensionReplacementInfoMissingApiProperty: 'A "replacement" in "x-ms-api-annotation" tells which API has the new operation: add "api" beside "operationId".',
    ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty: 'A "replacement" in "x-ms-api-annotation" tells which operation is the new one: add "operationId" beside "api".',
    ArrayDuplicateValue: 'A list of the definition, such as an enum or the names under "required", holds each value once: remove the repetitions.',
    BodyOrFormDataParameterInFetchOperationNotAllowed: 'A GET request has no content: move body and form data parameters of the operation to the query, or use another method.',
    ConnectionIdParameterNotAllowed: 'The service keeps the parameter name "connectionId" for itself: give the parameter another name.',
    ConsumesMissing: 'An operation that sends a body or form data names a supported MIME type for it: write "consumes": ["application/json"], on the operation or for the whole definition.',
    DuplicateEnumValuesInExtension: '"x-ms-enum-values" gives each value one display name: keep one entry of the same value.',
    DuplicateOperationPath: 'Two operations of one method do not share a path template that differs in the names of its parameters only, because a request fits both: make a fixed segment differ, or remove one of them.',
    DynamicExtensionDefinitionNotAllowedInParameter: 'The dynamic extensions of a body, such as "x-ms-dynamic-schema", stand in its schema: move them from the body parameter into "schema".',
    DynamicListExtensionRequiredForAmbiguousReferences: 'Where "x-ms-dynamic-values" refers to a name that a parameter and a property of the body share, "x-ms-dynamic-list" stands beside it: add it, with full paths such as "body/id" as references.',
    DynamicListExtensionRequiredForNonParameterReferences: 'Where "x-ms-dynamic-values" refers to a property inside of a parameter, "x-ms-dynamic-list" stands beside it: add it, with the full path of the property as reference.',
    DynamicPropertiesExtensionRequiredForAmbiguousReferences: 'Where "x-ms-dynamic-schema" refers to a name that a parameter and a property of the body share, "x-ms-dynamic-properties" stands beside it: add it, with full paths such as "body/id" as references.',
    DynamicPropertiesExtensionRequiredForNonParameterReferences: 'Where "x-ms-dynamic-schema" refers to a property inside of a parameter, "x-ms-dynamic-properties" stands beside it: add it, with the full path of the property as reference.',
    DynamicPropertiesExtensionRequiredForPropertiesValuePath: 'Where "value-path" of "x-ms-dynamic-schema" leads to the "properties" of a schema, "x-ms-dynamic-properties" stands beside it: add it, with an "itemValuePath" that leads to the schema itself.',
    DynamicPropertiesItemValuePathMismatch: '"itemValuePath" of "x-ms-dynamic-properties" is "value-path" of the "x-ms-dynamic-schema" beside it, without "properties" at the end: write that path.',
    DynamicTreeExtensionMissing: 'An input whose "x-ms-dynamic-values" has the capability "file-picker" has "x-ms-dynamic-tree", too: add it, with the operations that open and browse the folders.',
    InvalidEnumValue: 'Every value of an "enum" has the type beside it: write the value in that type, or change the type.',
    InvalidEnumValuesExtensionValue: 'Every "value" in "x-ms-enum-values" is one of the "enum" beside it: correct it, or add it to the enum.',
    InvalidFormDataParameterName: 'The name of a form data parameter is written in ASCII characters: rename it, and put the readable name into "x-ms-summary".',
    InvalidNextLinkNameValue: '"nextLinkName" is "nextLink" or "@odata.nextLink": write the one that the service returns.',
    InvokedOperationShouldProduceArray: 'The path to the items in a dynamic extension leads to an array in the success response of the operation it calls: correct the path, or describe the array in that response.',
    InvokedOperationShouldProduceProperty: 'The paths to value, title or schema in a dynamic extension lead to properties in the success response of the operation it calls: correct the path, or describe the property in that response.',
    MimeTypeNotCompatibleWithRequestContentSchemaType: 'The MIME types under "consumes" can carry what the operation sends: name "multipart/form-data" or "application/x-www-form-urlencoded" for form data, and "application/json" for an object.',
    NotificationExtensionNotSupportedInWebhookOperation: 'An operation that is a webhook itself does not call another one by "x-ms-notification": remove the extension.',
    NotificationExtensionSupportedForTriggerOnly: '"x-ms-notification" belongs to a trigger: remove it from the action, or make the operation a trigger by "x-ms-trigger".',
    NotificationOperationMustBeWebhook: '"operationId" in "x-ms-notification" names an operation that registers a webhook: name one, or add "x-ms-notification-url" and "x-ms-notification-content" to the one that is named.',
    OperationFamilyHasDuplicateRevisions: 'Each operation of a "family" in "x-ms-api-annotation" has a revision of its own: number them 1, 2, 3 in the order of their release.',
    OperationFamilyHasManyActiveOperations: 'At most two operations of a family are not deprecated: write "deprecated": true on the older ones.',
    OperationFamilyHasManyActiveProductionOperations: 'At most one operation of a family is in status "Production" and not deprecated: write "deprecated": true on the earlier revisions.',
    OperationFamilyHasManyEmptyRevisions: 'At most one operation of a family, the first, goes without "revision": add the number to "x-ms-api-annotation" of the others.',
    OperationHasManyResponsesWithSchema: 'The designer offers the outputs of one response: keep the schema of the success response, and remove those of the others.',
    OperationIdNotFound: 'The operation that an extension calls by "operationId" is in the definition: correct the id, or add the operation.',
    OperationIdNotUnique: 'No two operations have the same "operationId": rename all but one.',
    OperationIdRequired: 'Every operation has an "operationId": add one, such as "ListOrders".',
    OperationIdSanitized: 'An "operationId" has letters and digits only, so that the service need not change it: remove all other characters before the first release.',
    OperationIdShouldEndWithRevision: 'The "operationId" of a later revision ends with its number, as in "GetItemsV2" for revision 2: rename the operation before its first release.',
    OperationIdTooLong: 'An "operationId" keeps to a limit that Microsoft does not publish, and the longest published one has 77 characters: shorten it.',
    OperationMissingPathParameter: 'Every name in braces in a path has a parameter with "in": "path": add the parameter, or correct the path.',
    OperationMissingRequiredProperty: 'A dynamic extension gives a value for every required parameter of the operation it calls: add the missing one to its "parameters".',
    OperationMustHaveNotificationContentExtension: 'An operation with a property marked "x-ms-notification-url" says what the webhook receives: add "x-ms-notification-content" with a schema.',
    OperationMustHaveResponse: 'Every operation has a response: add that of success, such as "200" with its schema.',
    OperationParameterNameIsAmbiguous: 'A name under "parameters" of a dynamic extension fits one input of the operation only: where a parameter and a body property share it, rename one of them.',
    OperationParameterNameNotFound: 'The inputs that a dynamic extension names are those of the operation it calls, and of the operation it stands in: correct the name.',
    OperationParameterRequiredMismatch: 'A required parameter of the operation that a dynamic extension calls gets its value from a required input: make that input required, or give a static value.',
    OperationParametersAreNotUnique: 'The parameters of an operation have different names, wherever they stand and in whatever case they are written: rename all but one.',
    OperationParametersContainDuplicateParameter: 'No two parameters of an operation share both name and location ("in"): rename one, or remove it.',
    OperationParametersContainMultipleBodyParameters: 'A request has one body: make the body parameters of the operation properties of a single one.',
    OperationParameterStaticTypeMismatch: 'A static value in a dynamic extension has the type of the parameter it is for: write it in that type, such as 10 instead of "10".',
    OperationParameterTypeMismatch: 'An input that a dynamic extension passes on has the type of the parameter it is for: give both the same type.',
    OperationPathContainsUnsupportedCharacters: 'A path has no "*": put a parameter in braces in its place.',
    OperationPathMayNotContainQueryOrFragment: 'A path has no "?" and no "#": make what follows query parameters, or write "%3F" and "%23" where they belong to the path.',
    OperationPathMustStartWithSlash: 'A path starts with "/": add it.',
    OperationPathTemplateNotValid: 'Every "{" of a path is closed by "}" in the same segment: add the missing brace, or write "%7B" and "%7D" where braces belong to the path.',
    OperationPathVariablesContainDefaults: 'The braces in a path hold a name alone: move what follows "=" to "default" of the parameter.',
    OperationRevisionEmpty: 'An operation with a "family" in "x-ms-api-annotation" has a "revision", too: add the number, 1 for the first.',
    OperationSchemaCountExceedsMaxAllowed: 'An operation has at most 16,384 schemas, each property and each list counting as one: remove properties or items.',
    OperationShouldHaveSuccessfulResponse: 'Every operation has a response for success: add one with a code from 200 to 299.',
    OperationStatusAheadOfConnector: 'No operation is in status "Production" while the connector is in "Preview": change "status" in "x-ms-api-annotation" of one of them.',
    OperationSummaryTooLong: 'A summary has at most 80 characters: shorten it, and leave the details to the description.',
    PartialDuplicateOperationPath: 'No value of a path parameter makes a request fit another operation, too: tell such paths apart by a fixed segment.',
    PathParameterMustBeRequired: 'A path parameter is part of every request: write "required": true.',
    PathParameterNotDefinedInTemplate: 'Every parameter with "in": "path" stands in braces in the path: add it there, or correct its name or "in".',
    PathParametersContainDuplicateParameter: 'No two parameters of a path share both name and location ("in"): rename one, or remove it.',
    PathParametersContainMultipleBodyParameters: 'The parameters of a path have one body at most: keep one, or move each to its operation.',
    PathRedefined: 'Paths differ in more than capital letters: put the operations under one path, or rename the other.',
    RestrictedCharactersInSummary: 'A summary has none of the characters / \\ < > * % & ?: write words instead, such as "and" for "&".',
    SelectedItemValuePathNotAllowedInThisPosition: '"selectedItemValuePath" belongs to "browse" of "x-ms-dynamic-tree": move it there, or remove it.',
    StringBinaryNotSupportedForFormUrlEncoded: 'Content of the format "binary" cannot be sent as "application/x-www-form-urlencoded": consume "multipart/form-data" instead.',
    TotalOperationsCountExceedsMaxAllowed: 'A definition has at most 256 operations: remove some, or make two connectors.',
    UnrecognizedTypeFormat: 'A "format" is one that the platform knows, such as "int32", "double", "date-time" or "email": correct it, or remove it.',
    WebhookOperationsMissingNotificationUrlProperty: 'A webhook operation says where the address of the flow goes: mark that property of its body with "x-ms-notification-url": true.',
};

;// CONCATENATED MODULE: ./src/model/validator/parameters.ts
/** Names under "Parameters" in Microsoft's table, with what each demands and what to write instead. */
const PARAMETERS = {
    FileParameterMustBeInFormData: 'A parameter of type "file" is form data: write "in": "formData".',
    ParameterListContainsFormDataAndBody: 'An operation has either a body parameter or form data parameters: turn those of one kind into the other.',
    ParameterReferenceNotFound: 'The parameter that "$ref" names is under "parameters" of the definition: correct the name, or add the parameter.',
    ParameterReferenceNotValid: '"$ref" in a list of parameters is a JSON pointer that starts with "#/parameters/": move the parameter there, and point to it.',
    ParameterRefLoopNotAllowed: 'A shared parameter is written out: put what "$ref" leads to in its place.',
    ParamtersWithSameNameMustHaveSameTypeAndVisibility: 'A parameter of one name has the same type and "x-ms-visibility" in a trigger and in the operation that subscribes for it ("x-ms-notification"): describe it alike in both.',
    PathParameterMissingEncoding: 'A path parameter says how it is encoded: add "x-ms-url-encoding": "single", or "double" where the service decodes twice.',
    QueryParameterEncodingNotSupported: 'Query parameters are always encoded once: remove "x-ms-url-encoding".',
    ReservedParameterIsUsed: 'No parameter takes a name that the platform keeps for itself, such as the header "Authorization": remove it, and describe the authentication as such.',
    ResponseRefLoopNotAllowed: 'A shared response is written out: put what "$ref" leads to in its place.',
    SourcePropertyInternal: 'A dynamic extension takes its values from inputs that the user sees: make the input and all objects around it visible, or give a static value.',
};

;// CONCATENATED MODULE: ./src/model/validator/properties.ts
/** Names under "Properties" in Microsoft's table, with what each demands and what to write instead. */
const PROPERTIES = {
    AdditionalPropertyNotAllowed: "Every object has only the members that Swagger 2.0 and Microsoft's extensions give it: remove the other, or correct its name.",
    AdditionalPropertyNotAllowedAdjacentToRef: '"$ref" stands alone in its object: move the other members to what it leads to, or remove them.',
    BasePathNotValid: '"basePath" starts with "/" and has no host: write it like "/v1".',
    BodyParameterPropertyNotValid: 'A body parameter says its type under "schema" only: move "type", "format", "default" and the like there.',
    ConnectorMetadataPropertiesMissing: '"x-ms-connector-metadata" has the entries "Website", "Privacy policy" and "Categories": add the missing one.',
    ContactEmailNotValid: '"email" of the contact is an address in ASCII characters: write one like "support@contoso.com".',
    DefaultValueMustMatchType: 'A "default" has the type beside it: write 10 instead of "10" for an integer, or change the type.',
    EnumMustContainAtLeastOneElement: 'An "enum" has a value at least: list the values, or remove the empty list.',
    ExtensionNameNotValid: 'A member that Swagger 2.0 does not know has a name that starts with "x-": correct the name, or remove the member.',
    FilterFunctionsPropertyEmpty: '"filterFunctions" names a function at least: list them, or remove the empty list.',
    FilterFunctionsPropertyHasDuplicates: '"filterFunctions" names each function once: remove the repetition.',
    FilterFunctionsPropertyInInputSchema: '"filterFunctions" is about what a service returns: move it from the input to the schema of the response.',
    FilterFunctionsPropertyInvalidValue: '"filterFunctions" names functions that the platform knows, such as "eq" and "lt": correct the name, or remove it.',
    HostNameNotValid: '"host" is a host name alone: write "api.contoso.com" instead of "https://api.contoso.com/v1".',
    InternalPropertyWithDefaultOptional: 'An internal parameter with a default is sent for certain only when it is required: write "required": true where the service needs it.',
    InvalidConnectorCategory: `"Categories" in "x-ms-connector-metadata" holds categories of Microsoft's list: choose from it, such as "Productivity" or "Sales and CRM".`,
    InvalidStringBinaryProperty: 'The format "binary" is for a whole body or a form data parameter: use "byte" for a property inside of an object.',
    JsonTypeIncorrect: 'Every member has the JSON type that Swagger 2.0 demands: write text in quotes, numbers, true and false without, and lists in brackets.',
    JsonValueNotInEnum: 'A member with a fixed choice, such as "in", "type" or "x-ms-visibility", has one of the values it may have: correct it.',
    MimeTypeNotValid: 'A MIME type has the form type/subtype: write it like "application/json".',
    MissingEnumValuesDisplayName: 'Every entry of "x-ms-enum-values" has a "displayName": add what the designer is to show.',
    MultipleOfMustBeGreaterThanZero: '"multipleOf" is greater than zero: correct it, or remove it.',
    OneOfPropertiesRequired: 'Of some members one is needed, such as "url" or "email" of the contact: add one of them.',
    ProductionStatusOnBetaService: 'A connector to a service in beta is in status "Preview": correct "status" in "x-ms-api-annotation" of the definition.',
    PropertyMustBeRequired: 'An internal input with a default is required, because optional ones are not sent: make it required, or remove it.',
    RequiredPropertyDefinitionMissing: 'Every name under "required" is a property of the same object: add it to "properties", or remove it from the list.',
    RequiredPropertyMissing: 'Every object has the members that it cannot do without, such as "title" of "info" or "description" of a response: add the missing one.',
    RequiredPropertyNotOnObject: 'Only a schema of type "object" has a list "required": remove it elsewhere, or correct the type.',
    RequiredReadOnlyPropertyNotAllowedAsInput: 'A property of an input is not required and "readOnly" at once, because nobody can fill it in: remove one of the two.',
    SchemeNotValid: '"schemes" holds "https", or "http" where there is nothing else: remove all others.',
    SecuritySchemePropertyNotValid: 'A security definition has only the members of its type and flow, such as "name" and "in" of "apiKey": remove the others.',
    SecuritySchemePropertyRequired: 'A security definition has all members of its type and flow, such as "authorizationUrl" and "tokenUrl" of "accessCode": add the missing one.',
    SpecificationVersionIncorrect: 'The definition is Swagger 2.0: write "swagger": "2.0" as text, and convert a definition of another version.',
    TagRedefined: '"tags" of the definition has each name once: keep one entry.',
    TooManyConnectorCategories: 'A connector has at most two categories: keep the two that fit best.',
    UrlNotValid: 'A "url" is a whole web address: write it like "https://contoso.com/support".',
};

;// CONCATENATED MODULE: ./src/model/validator/response.ts
/** Names under "Response" in Microsoft's table, with what each demands and what to write instead. */
const RESPONSE = {
    BodyParameterSchemaRequired: 'A body parameter says what it holds: add "schema".',
    BodySchemaCountExceedsMaxAllowed: 'A body, response or notification has at most 512 schemas, each property and each list counting as one wherever a reference repeats it: remove properties or items.',
    DefaultResponseHasSchema: 'The response "default" has no schema: move the schema to the expected code, such as "200".',
    InvalidCustomEditorExtensionDictionaryValue: '"x-ms-editor": "dictionary" stands on a schema of type "object" that allows "additionalProperties": complete the schema, or remove the extension.',
    JsonPointerNotValid: '"$ref" is a JSON pointer of this document: write it like "#/definitions/Order", with "~1" for a slash in a name.',
    NonBodyParameterSchemaNotValid: 'Only a body parameter has "schema": write "type" on any other, or make it the body.',
    RequiredLoopInSchemaNotAllowed: 'No object contains itself by required properties, because it would never end: make one property of the loop optional.',
    ResponseExampleMustBeProducedByOperation: 'The MIME type of a response example is one that the operation has under "produces": add it there, or remove the example.',
    ResponseHeadersAreNotUnique: 'A response has each header once, in whatever case it is written: remove the repetition.',
    ResponseMustBeDefaultOrHttpStatusCode: 'Every key under "responses" is an HTTP status code or "default": write it like "200".',
    ResponseReferenceNotFound: 'The response that "$ref" names is under "responses" of the definition: correct the name, or add the response.',
    ResponseReferenceNotValid: '"$ref" in place of a response is a JSON pointer that starts with "#/responses/": move the response there, and point to it.',
    SchemaDefinitionSetIncorrectly: 'The designer finds the outputs of an operation in the schema of "200" or "201", and those of a webhook in "x-ms-notification-content": add the schema there.',
    SchemaReferenceNotFound: 'The schema that "$ref" names is under "definitions": correct the name, or add the schema.',
    SchemaReferenceNotValid: '"$ref" in place of a schema is a JSON pointer that starts with "#/definitions/": move the schema there, and point to it.',
    SchemaRefLoopNotAllowed: 'A shared schema is neither a "$ref" to another one nor made of itself: write it out, or refer to the other one wherever it is used.',
    SchemaTooDeep: 'Schemas are nested no deeper than a limit that Microsoft does not publish, those behind references included, and the deepest published one has 15 levels: make the schema flatter.',
    SchemaTypeFileNotValid: 'The type "file" is for form data parameters and for a whole response: use "string" with the format "byte" elsewhere.',
    SchemeNotSupported: 'The platform does not speak WebSocket: remove "ws" and "wss" from "schemes".',
    TotalSchemaCountExceedsMaxAllowed: 'A definition has at most 4,194,304 schemas in all its operations: remove properties or items.',
};

;// CONCATENATED MODULE: ./src/model/validator/security.ts
/** Names under "Security" in Microsoft's table, with what each demands and what to write instead. */
const SECURITY = {
    OAuthSecurityRequirementValueMustBeScopeName: 'Every scope of a security requirement is listed under "scopes" of its OAuth 2.0 definition: correct the name, or add it there.',
    SecurityRequirementMustBeDefined: 'Every security requirement names an entry of "securityDefinitions": correct the name, or add the definition.',
    SecurityRequirementMustHaveEmptyValue: 'Only OAuth 2.0 has scopes: write [] for any other security requirement.',
    SecurityRequirementMustHaveValue: 'The value of a security requirement is a list of scopes: write [] where it needs none.',
};

;// CONCATENATED MODULE: ./src/model/validator/webhooks.ts
/** Names under "Webhooks" in Microsoft's table, with what each demands and what to write instead. */
const WEBHOOKS = {
    NotificationUrlNotAllowedInThisPosition: '"x-ms-notification-url" marks a property of a request body: remove it anywhere else.',
    NotificationUrlNotInternal: 'The platform fills in the address of a webhook, and the user does not see it: write "x-ms-visibility": "internal" on the marked property, or on an object around it.',
    NotificationUrlNotRequired: 'The address of a webhook is part of every request: make the marked property, every object around it and the body parameter required.',
    NotificationUrlNotString: 'The address of a webhook is text: write "type": "string" on the property marked "x-ms-notification-url".',
};

;// CONCATENATED MODULE: ./src/model/validator-rules.ts









/** The headings of Microsoft's page, and the names under each. */
const GROUPS = {
    Operations: OPERATIONS,
    Arrays: ARRAYS,
    'Not supported': NOT_SUPPORTED,
    Parameters: PARAMETERS,
    Properties: PROPERTIES,
    Response: RESPONSE,
    Security: SECURITY,
    Webhooks: WEBHOOKS,
    Metadata: METADATA,
};
/**
 * All rules that Microsoft documents for its Swagger Validator, in the order of its page.
 *
 * Source: certification-swagger-validator-rules of Microsoft's connector documentation.
 */
const VALIDATOR_RULES = Object.entries(GROUPS).flatMap(([group, meanings]) => Object.entries(meanings).map(([name, meaning]) => ({ name: name, group, meaning })));
/** Rules that no offline check can decide, with the reason. No rule of ours names them. */
const UNDECIDABLE = {};


/***/ })

};
;
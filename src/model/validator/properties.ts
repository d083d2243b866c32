/** Names under "Properties" in Microsoft's table, with what each demands and what to write instead. */
export const PROPERTIES = {
  AdditionalPropertyNotAllowed:
    "Every object has only the members that Swagger 2.0 and Microsoft's extensions give it: remove the other, or correct its name.",
  AdditionalPropertyNotAllowedAdjacentToRef:
    '"$ref" stands alone in its object: move the other members to what it leads to, or remove them.',
  BasePathNotValid: '"basePath" starts with "/" and has no host: write it like "/v1".',
  BodyParameterPropertyNotValid:
    'A body parameter says its type under "schema" only: move "type", "format", "default" and the like there.',
  ConnectorMetadataPropertiesMissing:
    '"x-ms-connector-metadata" has the entries "Website", "Privacy policy" and "Categories": add the missing one.',
  ContactEmailNotValid:
    '"email" of the contact is an address in ASCII characters: write one like "support@contoso.com".',
  DefaultValueMustMatchType:
    'A "default" has the type beside it: write 10 instead of "10" for an integer, or change the type.',
  EnumMustContainAtLeastOneElement:
    'An "enum" has a value at least: list the values, or remove the empty list.',
  ExtensionNameNotValid:
    'A member that Swagger 2.0 does not know has a name that starts with "x-": correct the name, or remove the member.',
  FilterFunctionsPropertyEmpty:
    '"filterFunctions" names a function at least: list them, or remove the empty list.',
  FilterFunctionsPropertyHasDuplicates: '"filterFunctions" names each function once: remove the repetition.',
  FilterFunctionsPropertyInInputSchema:
    '"filterFunctions" is about what a service returns: move it from the input to the schema of the response.',
  FilterFunctionsPropertyInvalidValue:
    '"filterFunctions" names functions that the platform knows, such as "eq" and "lt": correct the name, or remove it.',
  HostNameNotValid:
    '"host" is a host name alone: write "api.contoso.com" instead of "https://api.contoso.com/v1".',
  InternalPropertyWithDefaultOptional:
    'An internal parameter with a default is sent for certain only when it is required: write "required": true where the service needs it.',
  InvalidConnectorCategory: `"Categories" in "x-ms-connector-metadata" holds categories of Microsoft's list: choose from it, such as "Productivity" or "Sales and CRM".`,
  InvalidStringBinaryProperty:
    'The format "binary" is for a whole body or a form data parameter: use "byte" for a property inside of an object.',
  JsonTypeIncorrect:
    'Every member has the JSON type that Swagger 2.0 demands: write text in quotes, numbers, true and false without, and lists in brackets.',
  JsonValueNotInEnum:
    'A member with a fixed choice, such as "in", "type" or "x-ms-visibility", has one of the values it may have: correct it.',
  MimeTypeNotValid: 'A MIME type has the form type/subtype: write it like "application/json".',
  MissingEnumValuesDisplayName:
    'Every entry of "x-ms-enum-values" has a "displayName": add what the designer is to show.',
  MultipleOfMustBeGreaterThanZero: '"multipleOf" is greater than zero: correct it, or remove it.',
  OneOfPropertiesRequired:
    'Of some members one is needed, such as "url" or "email" of the contact: add one of them.',
  ProductionStatusOnBetaService:
    'A connector to a service in beta is in status "Preview": correct "status" in "x-ms-api-annotation" of the definition.',
  PropertyMustBeRequired:
    'An internal input with a default is required, because optional ones are not sent: make it required, or remove it.',
  RequiredPropertyDefinitionMissing:
    'Every name under "required" is a property of the same object: add it to "properties", or remove it from the list.',
  RequiredPropertyMissing:
    'Every object has the members that it cannot do without, such as "title" of "info" or "description" of a response: add the missing one.',
  RequiredPropertyNotOnObject:
    'Only a schema of type "object" has a list "required": remove it elsewhere, or correct the type.',
  RequiredReadOnlyPropertyNotAllowedAsInput:
    'A property of an input is not required and "readOnly" at once, because nobody can fill it in: remove one of the two.',
  SchemeNotValid: '"schemes" holds "https", or "http" where there is nothing else: remove all others.',
  SecuritySchemePropertyNotValid:
    'A security definition has only the members of its type and flow, such as "name" and "in" of "apiKey": remove the others.',
  SecuritySchemePropertyRequired:
    'A security definition has all members of its type and flow, such as "authorizationUrl" and "tokenUrl" of "accessCode": add the missing one.',
  SpecificationVersionIncorrect:
    'The definition is Swagger 2.0: write "swagger": "2.0" as text, and convert a definition of another version.',
  TagRedefined: '"tags" of the definition has each name once: keep one entry.',
  TooManyConnectorCategories: 'A connector has at most two categories: keep the two that fit best.',
  UrlNotValid: 'A "url" is a whole web address: write it like "https://contoso.com/support".',
} as const satisfies Readonly<Record<string, string>>;

/** Names under "Metadata" in Microsoft's table, with what each demands and what to write instead. */
export const METADATA = {
  AllowEmptyValueOnlyValidForQueryFormData:
    'Only query and form data parameters can be empty: remove "allowEmptyValue" from any other.',
  DiscriminatorMustBeARequiredStringProperty:
    '"discriminator" names a property of its schema that is text and required: correct the name, or make the property so.',
  ExclusiveMaximumRequiresMaximum:
    '"exclusiveMaximum" says how "maximum" is meant: add "maximum", or remove "exclusiveMaximum".',
  ExclusiveMinimumRequiresMinimum:
    '"exclusiveMinimum" says how "minimum" is meant: add "minimum", or remove "exclusiveMinimum".',
  FieldLengthExceeded:
    'A text keeps to its greatest length, such as 30 characters for the title of the connector: shorten it.',
  FieldLengthNotInRange:
    'A text keeps to its least and greatest length, such as 30 to 500 characters for the description of the connector: extend or shorten it.',
  MaxItemsMustBeGreaterThanOrEqualToZero: '"maxItems" is a count, and never negative: write 0 or more.',
  MaxLengthMustBeGreaterThanOrEqualToZero: '"maxLength" is a count, and never negative: write 0 or more.',
  MaxPropertiesMustBeGreaterThanOrEqualToZero:
    '"maxProperties" is a count, and never negative: write 0 or more.',
  MinimumShouldBeLessThanOrEqualToMaximum:
    '"minimum" is not greater than "maximum": exchange or correct them.',
  MinItemsMustBeGreaterThanOrEqualToZero: '"minItems" is a count, and never negative: write 0 or more.',
  MinItemsShouldBeLessThanOrEqualToMaxItems:
    '"minItems" is not greater than "maxItems": exchange or correct them.',
  MinLengthMustBeGreaterThanOrEqualToZero: '"minLength" is a count, and never negative: write 0 or more.',
  MinLengthShouldBeLessThanOrEqualToMaxLength:
    '"minLength" is not greater than "maxLength": exchange or correct them.',
  MinPropertiesMustBeGreaterThanOrEqualToZero:
    '"minProperties" is a count, and never negative: write 0 or more.',
  PatternShouldBeValidRegularExpression:
    '"pattern" is a regular expression that can be read: close its brackets, and escape what is meant literally.',
  RequiredValueEmpty:
    'A text that is needed is not empty, such as the "name" of a tag or the "operationId" that an extension calls: write it.',
  ValueContainsRestrictedWords:
    'The title has no "API" and no "Connector", the description no "Power Apps", "Power Automate" and "Logic Apps": leave these words out.',
  ValueMustBeInEnglish: 'Titles, summaries and descriptions are in English: translate them.',
  ValueMustEndWithAlphanumeric: 'Title and summaries end with a letter, a digit or ")": remove what follows.',
} as const satisfies Readonly<Record<string, string>>;

/** Names under "Not supported" in Microsoft's table, with what each demands and what to write instead. */
export const NOT_SUPPORTED = {
  CollectionFormatValueNotSupported:
    '"collectionFormat" is one that the platform can write, and published connectors use "csv" alone: write that, or remove it.',
  MimeTypeNotSupported:
    '"consumes" and "produces" hold "application/json", "text/plain", "multipart/form-data" and "application/x-www-form-urlencoded" only: replace or remove any other.',
  PathItemRefNotSuppored: 'A path holds its operations itself: write them in place of "$ref".',
  SwaggerKeywordNotSupported:
    'Some keywords of Swagger 2.0, such as "uniqueItems", are not supported: remove them.',
} as const satisfies Readonly<Record<string, string>>;

/** Largest definition in bytes of UTF-8: 1 MB (faq). */
export const DEFINITION_BYTES = 1_048_576;

/** Largest definition that Dataverse stores, in characters. */
export const DEFINITION_CHARACTERS = 500_000;

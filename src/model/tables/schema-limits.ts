/** Most schemas of a body, response or notification (faq.md; published connectors have up to 505). */
export const BODY_SCHEMAS = 512;

/** Most schemas of an operation (faq.md; published connectors have up to 690). */
export const OPERATION_SCHEMAS = 16_384;

/** Most schemas of a definition (faq.md: 256 operations of 16,384 schemas; published connectors have up to 19,800). */
export const TOTAL_SCHEMAS = 256 * OPERATION_SCHEMAS;

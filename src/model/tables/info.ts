/** Longest `info.title`, in characters (printed by the bot for policy 5000.2.2.1). */
export const TITLE_LIMIT = 30;

/** Shortest and longest `info.description`, in characters (printed by the validator). */
export const DESCRIPTION_LIMITS = { least: 30, most: 500 } as const;

/** What a title may not contain, as the validator prints it. */
export const TITLE_WORDS = ['API', 'Connector'] as const;

/** What a description may not contain, as the validator prints it. */
export const DESCRIPTION_WORDS = ['Power Apps', 'Power Automate', 'Logic Apps'] as const;

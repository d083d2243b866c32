/** The inputs of the action that write to GitHub. */
export const FEATURES = ['check-run', 'comment', 'suggestions'] as const;
export type Feature = (typeof FEATURES)[number];

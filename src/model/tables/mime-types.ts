/** The media types that connectors send and receive, as Microsoft's check prints them. */
export const SUPPORTED_MIME_TYPES = [
  'application/json',
  'text/plain',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
] as const;

/** Carries files and other form data. */
export const MULTIPART = 'multipart/form-data';

/** Carries form data without files. */
export const URL_ENCODED = 'application/x-www-form-urlencoded';

/** Larger files are not read: the limit of certification is 1 MB. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;

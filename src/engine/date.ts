/** What is wrong with a day as ISO 8601 writes it, `YYYY-MM-DD`; undefined where nothing is. */
export function dateFault(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'it is no day of the form YYYY-MM-DD';
  // Days that do not exist are read as others, such as February 30 as March 2.
  const time = Date.parse(`${text}T00:00:00Z`);
  const same = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return same ? undefined : 'there is no such day';
}

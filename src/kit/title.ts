/** What is left of a title when case, spaces and punctuation are not looked at; empty when nothing is. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

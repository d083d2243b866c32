/** The first word in letters other than Latin ones; single letters such as µ and Ω are symbols. */
export function foreignWord(text: string): string | undefined {
  return /(?:(?!\p{Script=Latin})\p{L}){2,}/u.exec(text)?.[0];
}

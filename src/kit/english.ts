/** The first word in letters other than Latin ones; single letters such as µ and Ω are symbols. */
function foreignLetters(text: string): string | undefined {
  if (!BEYOND_LATIN_1.test(text)) return undefined;
  return /(?:(?!\p{Script=Latin})\p{L}){2,}/u.exec(text)?.[0];
}

/** Nearly all texts have no such character, and are told by it in no time. */
const BEYOND_LATIN_1 = /[^\0-\xff]/;

/** Little words that nearly every sentence of a language has, and English has not. */
const LITTLE_WORDS: readonly ReadonlySet<string>[] = [
  'der das und oder nicht für mit eine einen einem einer ist sind wird werden sie ihr ihre ihrer ihres ihren von vom zum zur bei auf dem den des aus nach über',
  'le la les des du une un pour est sont avec votre vos vous dans sur par ou et qui que cette ce aux',
  'el los las del una un para con por su sus que es son y o en se este esta al como',
  'os as da do dos das uma um para com não seu sua e é são ou em que por este esta ao',
  'il lo gli della delle dei degli del una un per con è sono nel nella che di e da questo questa',
  'het een van voor met niet uw en of de is zijn wordt op dat deze bij naar',
].map((words) => new Set(words.split(' ')));

/** Words that hardly any English sentence is without. */
const ENGLISH = /\b(?:the|of|to|and|is|are|for|your|you|with|this|that|from|which|when|by|or|be|it)\b/i;

/** Fewer words are a name. */
const LEAST_WORDS = 5;
const LEAST_LITTLE_WORDS = 3;

/** The first telling word of a sentence in another language that is written in Latin letters. */
function foreignSentence(text: string): string | undefined {
  if (text.length > 4000 || ENGLISH.test(text)) return undefined;
  const words = text.match(/[\p{L}\p{M}'’]+/gu) ?? [];
  if (words.length < LEAST_WORDS) return undefined;
  for (const little of LITTLE_WORDS) {
    const found = words.filter((word) => little.has(word.toLowerCase()));
    const different = new Set(found.map((word) => word.toLowerCase()));
    if (different.size >= LEAST_LITTLE_WORDS && found.length * 5 >= words.length) return found[0];
  }
  return undefined;
}

/** A word that tells that a text is not English: in other letters, or of a sentence in another language. */
export function foreignWord(text: string): string | undefined {
  return foreignLetters(text) ?? foreignSentence(text);
}

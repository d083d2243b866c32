import { SAMPLE_SECRET, SECRET_FORMS, SECRET_MARKER, SHORTEST_SECRET } from '../model/tables/secrets';

/** Where a secret stands in a text; never the secret itself, as messages and reports are public, too. */
export interface FoundSecret {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A text with more is a list of something else. */
const MOST = 100;

const NONE: readonly FoundSecret[] = [];

const FORMS = SECRET_FORMS.map(({ name, form }) => ({
  name,
  form: new RegExp(form.source, `${form.flags}g`),
}));

/** The secrets in a text that are recognised by their form, in the order of the text. */
export function secretsIn(text: string): readonly FoundSecret[] {
  if (text.length < SHORTEST_SECRET || !SECRET_MARKER.test(text)) return NONE;
  const found: FoundSecret[] = [];
  for (const { name, form } of FORMS)
    for (const { 0: secret, index } of text.matchAll(form)) {
      if (found.length >= MOST) break;
      if (!SAMPLE_SECRET.test(secret)) found.push({ name, start: index, end: index + secret.length });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** What is said of a secret. */
export function secretMessage({ name, start, end }: FoundSecret): string {
  return `Remove this ${name} (${end - start} characters) and revoke it: whoever reads the connector can use it.`;
}

/**
 * Stands for a plug-in that words the errors of JSON schemas, in what we publish: Spectral prepares it for options of its own
 * functions, which no ruleset of ours uses, and preparing takes as long as checking a small connector.
 */
export default function ajvErrors<Validator>(validator: Validator): Validator {
  return validator;
}

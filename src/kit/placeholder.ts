const BRACKETS = /^(<.*>|\[\[.*\]\]|\{\{.*\}\}|<<.*>>)$/s;
const WORDS =
  /^(to ?do|tbd|fix ?me|[\w ]{0,40}\bgoes here|(?:enter|insert|add|your) (?:[\w ]{1,20} )?(?:description|tooltip|display ?name|text) here|n\/?a|none|null|string|description|display ?name|tooltip|lorem ipsum.*|x{3,}|\.{3}|…)\.?$/is;

/** A text that stands for another one that nobody has written yet. */
export function isStandInText(text: string): boolean {
  const bare = text.trim();
  return BRACKETS.test(bare) || WORDS.test(bare);
}

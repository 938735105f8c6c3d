/**
 * Says in words what a claim was read from. The name of a rule is made of the construction, its word and, for verbs and
 * nouns, the frame: `verb:impose:S impose {sanction} on O:passive`. The frame is left to `--json`: it is for those who
 * write rules. Returns a name of any other form as it is.
 */
export function ruleWords(rule: string): string {
  const [construction = '', word, ...rest] = rule.split(':');
  const say = WORDS[construction];
  if (say === undefined || word === undefined) return rule;
  return rest.at(-1) === 'passive' ? `${say(word)}, passive` : say(word);
}

const WORDS: Readonly<Record<string, ((word: string) => string) | undefined>> = {
  verb: (word) => `the verb “${word}”`,
  noun: (word) => `the noun “${word}”`,
  title: (word) => `the title “${word}”`,
  bare: (word) => `the title “${word}” alone`,
  apposition: (word) => `“${word}” beside the name`,
  predicate: (word) => `the predicate “${word}”`,
  as: (word) => `the phrase “as ${word}”`,
  given: (word) => `the office “${word}” that is given`,
  continued: (word) => `“${word}” of the body named before`,
  name: (word) => `the words of the name (${word})`,
  team: (word) => `the people of a body whom one leads or is one of (“${word}”)`,
  under: () => 'who the body is said to be under',
  place: (word) => `where it is said to be (${word})`,
  score: () => 'a line of results',
  statement: (word) => `what somebody says of another (“${word}”)`,
};

import { PERSON_NOUNS } from '../../language/lexicons/person-nouns';
import type { Span } from '../../model/span';
import type { Sentence } from '../../model/token';
import { mainSubject } from './clause-subjects';
import { indexAt } from './token-at';

/** What a pronoun leads up to from the beginning of its sentence. */
export interface Fronted {
  /** Index of the subject of the main clause, which stands behind. */
  readonly subject: number;
  /** Whether the pronoun owns something in a phrase and is part of no clause of its own: "In her letter, …". */
  readonly isInPhrase: boolean;
}

/** Most steps up a tree. */
const MOST_STEPS = 12;

/** "In her letter, Ann Lee …", "Once she was free, Ann Lee …": the fronted words of the pronoun; `undefined` where it stands elsewhere. */
export function frontedBy(sentence: Sentence, pronoun: Span): Fronted | undefined {
  const { tokens } = sentence;
  const at = indexAt(tokens, pronoun.start);
  const subject = mainSubject(sentence);
  if (at === undefined || subject === undefined || subject <= at) return undefined;
  const root = tokens.findIndex(({ head }) => head < 0);
  let top = at;
  let isInPhrase = tokens[at]?.xpos === 'PRP$';
  for (let step = 0; step < MOST_STEPS; step++) {
    const head = tokens[top]?.head ?? -1;
    if (head === root || head < 0) break;
    if (/^(?:advcl|acl|ccomp|xcomp)/.test(tokens[head]?.deprel ?? '')) isInPhrase = false;
    top = head;
  }
  const { head, deprel = '' } = tokens[top] ?? {};
  if (head !== root || top === subject || !/^(?:obl|nmod|advcl|advmod|dep)$/.test(deprel)) return undefined;
  if (deprel === 'advcl') isInPhrase = false;
  const opens = tokens.slice(0, at).some((token) => /^(?:mark|case)$/.test(token.deprel) || token.xpos === 'WRB');
  // "In 2011 his niece, Ann Lee, …": what is apposed is nobody's owner.
  const owned = isInPhrase ? tokens[tokens[at]?.head ?? -1]?.lemma : undefined;
  if (!opens || PERSON_NOUNS.has(owned ?? '')) return undefined;
  const isApart = tokens.slice(at, subject).some(({ text }) => text === ',');
  return isApart ? { subject, isInPhrase } : undefined;
}

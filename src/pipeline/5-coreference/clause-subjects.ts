import { PERSON_NOUNS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import type { Span } from '../../model/span';
import type { Sentence, Token } from '../../model/token';
import { climb, indexAt } from './token-at';

/** Relations by which a clause hangs on another whose subject it may speak of: "Kerry said he would go", "left after he met …". */
const CLAUSES: ReadonlySet<string> = new Set(['ccomp', 'advcl', 'conj', 'xcomp', 'parataxis', 'acl', 'csubj']);
const OBJECTS: ReadonlySet<string> = new Set(['obj', 'iobj', 'obl']);

/** Verbs whose object is the subject of the infinitive behind it. */
const CONTROLS_OBJECT: ReadonlySet<string> = wordSet(
  `urge press ask force order tell call persuade convince allow permit enable push pressure compel require request invite warn encourage instruct want expect
  command beg lead help get cause forbid remind advise name appoint nominate choose elect pick select hire tap designate`,
);

/** Verbs whose object is the subject of the gerund behind it: "accused Lee of breaking his word". */
const BLAMES_OBJECT: ReadonlySet<string> = wordSet(
  `accuse suspect convict acquit blame praise thank criticise criticize condemn denounce fault arrest charge fine jail sack fire dismiss ban bar stop
  prevent keep discourage dissuade`,
);

/** Verbs whose object is seldom the subject's own: "the police searched his flat". */
const REACHES_OTHERS: ReadonlySet<string> = wordSet(
  `search raid storm ransack bomb shell attack besiege occupy arrest detain jail imprison kidnap abduct kill murder torture poach persecute
  intimidate harass investigate probe examine scrutinise scrutinize audit inspect`,
);

/** What one has from another, and the verbs of having it. */
const FAVOURS: ReadonlySet<string> = wordSet(
  'confidence support backing trust blessing endorsement approval permission sympathy',
);
const GETS: ReadonlySet<string> = wordSet('have enjoy win retain keep lose get need seek receive');

/** Most steps up a tree. */
const MOST_STEPS = 12;

/**
 * Tokens that are subjects of the clauses around a pronoun, the nearest first. The subject of the pronoun's own verb, its own or shared
 * with the verb above it, is left out where the pronoun is an object of the verb ("Kerry met him", "came to thank him"), save for a
 * reflexive; so is the pronoun itself.
 */
export function clauseSubjects(sentence: Sentence, pronoun: Span): readonly number[] {
  const { tokens } = sentence;
  const at = indexAt(tokens, pronoun.start);
  if (at === undefined) return [];
  const subjects: number[] = [];
  const isObject = isOthers(tokens, at);
  let child = at;
  let isOwn = true;
  for (let step = 0; step < MOST_STEPS; step++) {
    const token = tokens[child] as Token;
    const { head } = token;
    if (head < 0) break;
    // "press the regime to end its attacks": the object does what the clause tells, not the subject.
    const doer = isClause(token) ? controllerOf(tokens, child) : undefined;
    if (doer !== undefined && !isGerund(token)) break;
    if (doer !== undefined && !(isOwn && isObject)) subjects.push(doer);
    if (doer !== undefined) isOwn = false;
    const subject = subjectOf(tokens, head);
    if (subject !== undefined && subject !== child && subject < at && !(isOwn && isObject)) subjects.push(subject);
    if (subject !== undefined) isOwn = false;
    child = head;
  }
  return subjects;
}

/** An object that is not its own subject: "him", not "himself". */
const isPlainObject = ({ deprel, text }: Token): boolean => OBJECTS.has(deprel) && !text.toLowerCase().endsWith('self');

/** Whether the pronoun at `at` speaks of another than the subject of its verb: an object, or the owner in "raided his office", "take his place". */
function isOthers(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (isPlainObject(token)) return true;
  const part = tokens[token.head];
  // "arrested three of its members"
  const owned = part?.deprel === 'nmod' && tokens[part.head]?.upos === 'NUM' ? tokens[part.head] : part;
  if (token.deprel !== 'nmod' || owned?.deprel !== 'obj') return false;
  const { lemma } = tokens[owned.head] as Token;
  // "said Bo Berg had her full confidence"
  const isFavour = FAVOURS.has(owned.lemma) && GETS.has(lemma);
  return isFavour || REACHES_OTHERS.has(lemma) || (lemma === 'take' && owned.lemma === 'place');
}

/** Index of the subject of whose verb the pronoun is an object, its own or shared with a verb above: another than the pronoun's person. */
export function otherSubject({ tokens }: Sentence, pronoun: Span): number | undefined {
  const at = indexAt(tokens, pronoun.start);
  if (at === undefined || !isOthers(tokens, at)) return undefined;
  let child = at;
  for (let step = 0; step < MOST_STEPS; step++) {
    const token = tokens[child] as Token;
    const { head } = token;
    if (head < 0) return undefined;
    if (child !== at && isClause(token)) {
      const doer = token.deprel === 'acl' ? head : controllerOf(tokens, child);
      if (doer !== undefined) return doer;
    }
    const subject = subjectOf(tokens, head);
    if (subject !== undefined && subject !== child) return subject;
    child = head;
  }
  return undefined;
}

/** Index of the object of the verb that governs the pronoun's clause, where the clause shares the subject: "sued Halvor, accusing it of fraud". */
export function objectAbove({ tokens }: Sentence, pronoun: Span): number | undefined {
  const at = indexAt(tokens, pronoun.start);
  if (at === undefined || !isPlainObject(tokens[at] as Token)) return undefined;
  const verb = (tokens[at] as Token).head;
  const clause = tokens[verb];
  if (clause === undefined || !/^(?:advcl|conj)$/.test(clause.deprel) || subjectOf(tokens, verb) !== undefined)
    return undefined;
  const object = tokens.findIndex(
    ({ head, deprel }, index) => index < verb && head === clause.head && deprel === 'obj',
  );
  return object < 0 ? undefined : object;
}

const isClause = ({ deprel }: Token): boolean => CLAUSES.has(deprel);
const isGerund = ({ xpos }: Token): boolean => xpos === 'VBG' || xpos === 'VBN';

/** Token that is the subject of the verb or noun at `head`. */
function subjectOf(tokens: readonly Token[], head: number): number | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.head === head && token.deprel === 'nsubj') return at;
  }
  return undefined;
}

/** Index of the object of the verb above that does what the clause at `at` tells: "urge Lee to leave", "accuse Lee of leaving". */
function controllerOf(tokens: readonly Token[], at: number): number | undefined {
  const { head } = tokens[at] as Token;
  const verb = tokens[head];
  if (verb === undefined) return undefined;
  const isInfinitive = CONTROLS_OBJECT.has(verb.lemma) && hasMark(tokens, at, /^to$/);
  const isBlame =
    BLAMES_OBJECT.has(verb.lemma) && isGerund(tokens[at] as Token) && hasMark(tokens, at, /^(?:of|for|from)$/);
  if (!isInfinitive && !isBlame) return companionOf(tokens, at);
  const object = tokens.findIndex((token, index) => token.head === head && index < at && OBJECTS.has(token.deprel));
  return object < 0 ? undefined : object;
}

/** "Lee left, with Bo Berg taking over from her": the one behind "with" where the tree hangs it on the verb above. */
function companionOf(tokens: readonly Token[], at: number): number | undefined {
  const { head, deprel, xpos } = tokens[at] as Token;
  if (deprel !== 'advcl' || xpos !== 'VBG') return undefined;
  const companion = tokens.findIndex(
    (token, index) =>
      index > head &&
      index < at &&
      token.head === head &&
      tokens.some((word) => word.head === index && word.deprel === 'case' && word.lemma === 'with'),
  );
  return companion < 0 ? undefined : companion;
}

const hasMark = (tokens: readonly Token[], at: number, form: RegExp): boolean =>
  tokens.some(({ head, deprel, lemma }) => head === at && deprel === 'mark' && form.test(lemma));

/** Index of the subject of a sentence's main clause. */
export function mainSubject({ tokens }: Sentence): number | undefined {
  const root = tokens.findIndex(({ head }) => head < 0);
  return root < 0 ? undefined : subjectOf(tokens, root);
}

/** The relation of the token that begins where the span does. */
export function roleOf({ tokens }: Sentence, { start }: Span): string | undefined {
  const at = indexAt(tokens, start);
  return at === undefined ? undefined : tokens[at]?.deprel;
}

/** The relation of the phrase that the name is, is part of or describes: `obj` of "met the singer Ann Lee". */
export function phraseRole(tokens: readonly Token[], name: Span): string | undefined {
  const top = climb(tokens, name, ({ deprel }) => /^(?:appos|flat|compound)$/.test(deprel));
  return top === undefined ? undefined : tokens[top]?.deprel;
}

/** "Born to Ann Lee and Bo Berg, she …", "a friend of Ann Lee, she …": whether the name only tells more of a noun before the subject. */
export function isAside(sentence: Sentence, name: Span, pronoun: Span): boolean {
  const { tokens } = sentence;
  if (clauseRoleOf(sentence, pronoun) === undefined) return false;
  const top = climb(tokens, name, ({ deprel }) => /^(?:appos|flat|compound|conj)$/.test(deprel));
  const token = top === undefined ? undefined : tokens[top];
  return top !== undefined && token?.deprel === 'nmod' && token.head < top;
}

/** The relation of the clause whose subject the pronoun is; `undefined` where it is no subject. */
export function clauseRoleOf({ tokens }: Sentence, { start }: Span): string | undefined {
  const at = indexAt(tokens, start);
  const token = at === undefined ? undefined : tokens[at];
  return token?.deprel === 'nsubj' ? tokens[token.head]?.deprel : undefined;
}

/** The word that a possessive owns: "chairwoman" of "its chairwoman". */
export function ownedBy({ tokens }: Sentence, { start }: Span): Token | undefined {
  const at = indexAt(tokens, start);
  const token = at === undefined ? undefined : tokens[at];
  const owned = token?.deprel === 'nmod' ? tokens[token.head] : undefined;
  // "its prisons chief", where the tree gives it the prisons
  return owned?.deprel === 'compound' ? tokens[owned.head] : owned;
}

/** Whether a thing or body without a name is the subject of a clause around the word: "The trial has its critics." */
export function hasThingAsSubject(sentence: Sentence, word: Span): boolean {
  return clauseSubjects(sentence, word).some((at) => {
    const { upos, lemma } = sentence.tokens[at] as Token;
    return upos === 'NOUN' && !PERSON_NOUNS.has(lemma);
  });
}

/** Whether the word owns the subject of the main clause: "Its chairwoman left." */
export function isOwnerOfSubject(sentence: Sentence, pronoun: Span): boolean {
  const owned = ownedBy(sentence, pronoun);
  const verb = owned?.deprel === 'nsubj' ? sentence.tokens[owned.head] : undefined;
  // "…" said its leader: the tree may hang the saying on what is said.
  return verb !== undefined && (verb.head < 0 || /^(?:say|tell|add|warn)$/.test(verb.lemma));
}

/** "In a letter to Ann Lee she …": whether a name hangs under the verb whose subject the pronoun is; it is another then. */
export function isOtherArgument({ tokens }: Sentence, name: Span, pronoun: Span): boolean {
  const at = indexAt(tokens, pronoun.start);
  const own = at === undefined ? undefined : tokens[at];
  if (own?.deprel !== 'nsubj') return false;
  const isUnder = ({ head }: Token): boolean => head === own.head;
  const top = climb(
    tokens,
    name,
    (token) => !isUnder(token) && /^(?:nmod|flat|appos|compound|obl)$/.test(token.deprel),
  );
  const token = top === undefined ? undefined : tokens[top];
  return token !== undefined && isUnder(token) && /^(?:obl|obj|iobj)$/.test(token.deprel);
}

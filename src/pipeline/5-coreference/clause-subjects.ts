import { wordSet } from '../../language/lexicons/words';
import type { Span } from '../../model/span';
import type { Sentence, Token } from '../../model/token';
import { headOf, indexAt, tokensIn } from './token-at';

/** Relations by which a clause hangs on another whose subject it may speak of: "Kerry said he would go", "left after he met …". */
const CLAUSES: ReadonlySet<string> = new Set(['ccomp', 'advcl', 'conj', 'xcomp', 'parataxis', 'acl', 'csubj']);
const OBJECTS: ReadonlySet<string> = new Set(['obj', 'iobj', 'obl']);

/** Verbs whose object is the subject of the infinitive behind it. */
const CONTROLS_OBJECT: ReadonlySet<string> = wordSet(
  'urge press ask force order tell call persuade convince allow permit enable push pressure compel require request invite warn encourage instruct want expect command beg lead help get cause forbid remind advise',
);

/** Most steps up a tree. */
const MOST_STEPS = 12;

/**
 * Tokens that are subjects of the clauses around a pronoun, the nearest first. The subject of the pronoun's own clause is left out where
 * the pronoun is an object of the verb ("Kerry met him" is another than Kerry), save for a reflexive; so is the pronoun itself.
 */
export function clauseSubjects(sentence: Sentence, pronoun: Span): readonly number[] {
  const { tokens } = sentence;
  const at = indexAt(tokens, pronoun.start);
  if (at === undefined) return [];
  const subjects: number[] = [];
  let child = at;
  let isOwn = true;
  for (let step = 0; step < MOST_STEPS; step++) {
    const token = tokens[child] as Token;
    const { head } = token;
    if (head < 0) break;
    // "press the regime to end its attacks": the object does what the clause tells, not the subject.
    if (isClause(token) && isControlled(tokens, child)) break;
    const subject = subjectOf(tokens, head);
    const isObject = isOwn && child === at && isPlainObject(token);
    if (subject !== undefined && subject !== child && subject < at && !isObject) subjects.push(subject);
    if (isClause(token)) isOwn = false;
    child = head;
  }
  return subjects;
}

/** An object that is not its own subject: "him", not "himself". */
const isPlainObject = ({ deprel, text }: Token): boolean => OBJECTS.has(deprel) && !text.toLowerCase().endsWith('self');

/** The subject of whose verb the pronoun is an object: another than the pronoun's person. */
export function otherSubject({ tokens }: Sentence, pronoun: Span): Token | undefined {
  const at = indexAt(tokens, pronoun.start);
  const token = at === undefined ? undefined : tokens[at];
  if (token === undefined || token.head < 0 || !isPlainObject(token)) return undefined;
  const subject = subjectOf(tokens, token.head);
  return subject === undefined ? undefined : tokens[subject];
}

const isClause = ({ deprel }: Token): boolean => CLAUSES.has(deprel);

/** Token that is the subject of the verb or noun at `head`; a second verb ("met Ann and left") shares the first one's. */
function subjectOf(tokens: readonly Token[], head: number): number | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.head === head && token.deprel === 'nsubj') return at;
  }
  return undefined;
}

/** Whether the clause at `at` tells what the object of the verb above it is to do. */
function isControlled(tokens: readonly Token[], at: number): boolean {
  const { head } = tokens[at] as Token;
  if (!CONTROLS_OBJECT.has(tokens[head]?.lemma ?? '')) return false;
  return (
    tokens.some((token) => token.head === at && token.deprel === 'mark' && token.lemma === 'to') &&
    tokens.some((token, index) => token.head === head && index < at && OBJECTS.has(token.deprel))
  );
}

/** The subject of a sentence's main clause. */
export function mainSubject({ tokens }: Sentence): Token | undefined {
  const root = tokens.findIndex(({ head }) => head < 0);
  const subject = root < 0 ? undefined : subjectOf(tokens, root);
  return subject === undefined ? undefined : tokens[subject];
}

/** The relation of the token that begins where the span does. */
export function roleOf({ tokens }: Sentence, { start }: Span): string | undefined {
  const at = indexAt(tokens, start);
  return at === undefined ? undefined : tokens[at]?.deprel;
}

/** Whether the word owns the subject of the main clause: "Its chairwoman left." */
export function isOwnerOfSubject({ tokens }: Sentence, { start }: Span): boolean {
  const at = indexAt(tokens, start);
  const owned = at === undefined ? undefined : tokens[tokens[at]?.head ?? -1];
  const verb = owned?.deprel === 'nsubj' ? tokens[owned.head] : undefined;
  // "…" said its leader: the tree may hang the saying on what is said.
  return verb !== undefined && (verb.head < 0 || /^(?:say|tell|add|warn)$/.test(verb.lemma));
}

/** "In a letter to Ann Lee she …": whether a name hangs under the verb whose subject the pronoun is; it is another then. */
export function isOtherArgument({ tokens }: Sentence, name: Span, pronoun: Span): boolean {
  const at = indexAt(tokens, pronoun.start);
  const own = at === undefined ? undefined : tokens[at];
  if (own?.deprel !== 'nsubj') return false;
  let above = headOf(tokens, tokensIn(tokens, name));
  for (let step = 0; step < MOST_STEPS && above !== undefined && above >= 0; step++) {
    const token = tokens[above] as Token;
    if (token.head === own.head) return /^(?:obl|obj|iobj)$/.test(token.deprel);
    if (!/^(?:nmod|flat|appos|compound|obl)$/.test(token.deprel)) return false;
    above = token.head;
  }
  return false;
}

import { covers, overlap, type Span } from '../../../model/span';
import { isAddress } from '../grammar/control-verbs';
import type { Clause, NounGroup, NounPhrase, Referent, SentenceReading } from '../grammar/reading';
import { statusOf } from '../status/clause-status';
import type { Candidate } from './candidate';
import { denoted, denotedBy } from './denoted';

/**
 * Whether the tree of the sentence reads the words of a candidate that the order of phrases gave to another effect: its verb as no verb or
 * with somebody else as subject or object, its title as said of somebody else or as what acts itself.
 */
export function isContradicted(candidate: Candidate, tree: SentenceReading): boolean {
  if (candidate.rule.startsWith('verb:')) return readsVerbOtherwise(candidate, tree);
  return /^(?:apposition|bare|title|name:membership)/.test(candidate.rule) && readsTitleOtherwise(candidate, tree);
}

function readsVerbOtherwise({ trigger, rule, subject, object, polarity }: Candidate, tree: SentenceReading): boolean {
  const { clauses, words, phrases } = tree;
  const lemma = rule.split(':')[1];
  const clause = clauses.find(({ verb }) => verb.lemma === lemma && covers(trigger, verb.span));
  if (clause === undefined) return isCompounded(trigger, tree);
  const status = statusOf(clause);
  // "nobody believes that Norway struck Halm": the tree knows that nothing is stated, or what governs it.
  if (status === undefined || (clause.governor !== undefined && status.polarity !== polarity)) return true;
  if (
    isTakenElsewhere(object, clause, clauses) ||
    (rule.includes("O's") && isOfTakenElsewhere(object, clause, clauses))
  )
    return true;
  if (!rule.includes("O's") && isPartOf(object, clause)) return true;
  if (DIRECT.test(rule) && actsOnOther(clause, object)) return true;
  if (isControlled(clause) && clause.subject !== undefined && !acts(clause.subject, subject)) return true;
  if (isOfRelative(clause, words) && clause.subject !== undefined && !acts(clause.subject, subject)) return true;
  if (isOfNoun({ rule, object }, phrases)) return true;
  // Who acts in a gerund or behind "and" is left open by the tree; the order of phrases knows what governs it.
  // Of verbs of address the tree knows whose they are: "said that Norway had lied and urged Sweden to …".
  const isJoined = words[clause.verb.start - 1]?.class === 'conjunction' && !isAddress(clause.verb.lemma);
  const isOwn =
    !isJoined && !clause.verb.isPassive && clause.verb.form !== 'gerund' && rule.startsWith(`verb:${lemma}:S `);
  return isOwn && clause.subject !== undefined && !mayStandIn(clause.subject, subject);
}

/** "kidnapped Swiss aid worker Ann Lee": the verb of the one reading is the first part of a noun in the other. */
function isCompounded(trigger: Span, { words, sentence }: SentenceReading): boolean {
  const at = words.findIndex(({ start, end }) => start === trigger.start && end === trigger.end);
  const next = sentence.tokens[at + 1];
  return sentence.tokens[at]?.upos === 'NOUN' && next?.upos === 'NOUN' && /^\p{Ll}/u.test(next.text);
}

/** Whether the words for the object are the direct object of another verb, or only a part of what this one has. */
function isTakenElsewhere({ evidence }: Referent, own: Clause, clauses: readonly Clause[]): boolean {
  const isHead = ({ span, isName }: NounPhrase): boolean => isName && covers(span, evidence.span);
  return clauses.some(
    (clause) => clause !== own && clause.verb.lemma !== 'be' && (clause.object?.phrases.some(isHead) ?? false),
  );
}

/** "helped shift Norwegian policy": the policy is what was shifted, and nobody helped Norway. */
function isOfTakenElsewhere({ evidence }: Referent, own: Clause, clauses: readonly Clause[]): boolean {
  const isOwners = ({ object }: Clause): boolean =>
    object?.phrases.some(({ modifiers, possessor }) =>
      [...modifiers, possessor].some((owner) => owner?.evidence.span.start === evidence.span.start),
    ) === true;
  return !isOwners(own) && clauses.some((clause) => clause.governor?.clause === own && isOwners(clause));
}

/** "wants Norway to leave NATO": the object of the verb above acts in the infinitive, and nobody else. */
const isControlled = ({ verb, subject, governor }: Clause): boolean =>
  verb.form === 'infinitive' && !verb.isPassive && governor?.clause.object?.start === subject?.start;

/** "is a man who pays by selling Halm Bank": he sells who pays, where no comma parts the two. */
function isOfRelative({ verb, subject, governor }: Clause, words: SentenceReading['words']): boolean {
  if (verb.form !== 'gerund' || governor === undefined || subject === undefined) return false;
  const above = governor.clause;
  return (
    above.subject?.start === subject.start &&
    words[subject.end]?.class === 'relative' &&
    words.slice(above.verb.end, verb.start).every(({ lower }) => lower !== ',')
  );
}

const acts = (group: NounGroup, { chain }: Referent): boolean =>
  denotedBy(group).some((one) => one.chain.id === chain.id);

/** `verb:LEMMA:S LEMMA O`. */
const DIRECT = /:S \S+ O$/;

/** "an attack on Norway, for which Sweden blames the Front": the tree has another in the object's place, by name. */
function actsOnOther({ verb, object: group }: Clause, { chain }: Referent): boolean {
  const acted = verb.isPassive || group === undefined ? [] : denotedBy(group);
  return acted.length > 0 && acted.every((other) => other.chain.id !== chain.id);
}

/** "agreed to mediation in the talks with Norway": the talks are with Norway, whatever the frame of the verb takes. */
export const isOfNoun = (
  { rule, object }: Pick<Candidate, 'rule' | 'object'>,
  phrases: SentenceReading['phrases'],
): boolean =>
  rule.startsWith('verb:') &&
  !(rule.includes('*') && rule.includes('{')) &&
  hangsOnNoun(object, phrases, nounsIn(rule));

/** The common nouns that a frame asks for. */
const nounsIn = (rule: string): readonly string[] =>
  [...rule.matchAll(/\{([^}]*)\}/g)].flatMap(([, nouns = '']) => nouns.split('|'));

/** Whether the object hangs on a noun that is none of the frame's, which a class in capitals may be. */
const hangsOnNoun = ({ evidence }: Referent, phrases: SentenceReading['phrases'], nouns: readonly string[]): boolean =>
  nouns.every((noun) => noun !== noun.toUpperCase()) &&
  phrases.some(
    ({ phrase }) =>
      DEEDS.has(phrase.lemma) &&
      !nouns.includes(phrase.lemma) &&
      phrase.complements?.some(
        ({ preposition, nouns }) =>
          preposition === 'with' && nouns.phrases.some(({ span }) => covers(span, evidence.span)),
      ) === true,
  );

const DEEDS: ReadonlySet<string> = new Set(
  'talk negotiation discussion meeting dispute deal agreement treaty accord relation tie war conflict row contract'.split(
    ' ',
  ),
);

/** "hit his first Premier League goal": the league is a part of what was hit. */
const isPartOf = ({ chain }: Referent, { object, verb }: Clause): boolean =>
  !verb.isPassive &&
  (object?.phrases.some((phrase) => {
    const isOwn = [...phrase.modifiers, ...(phrase.possessor === undefined ? [] : [phrase.possessor])].some(
      (one) => one.chain.id === chain.id,
    );
    return isOwn && !phrase.isName && denoted(phrase).length === 0;
  }) ??
    false);

/** Whether one of the group is the one, or has it before its noun, or is somebody that is not known. */
const mayStandIn = ({ phrases }: NounGroup, { chain, evidence }: Referent): boolean =>
  phrases.some((phrase) => {
    const known = denoted(phrase);
    return known.length === 0 || covers(phrase.span, evidence.span) || known.some((one) => one.chain.id === chain.id);
  });

function readsTitleOtherwise(candidate: Candidate, { phrases, clauses }: SentenceReading): boolean {
  const { trigger, subject, object, rule } = candidate;
  // "Swedish-backed Norwegian armed groups": Sweden backs the groups and not Norway.
  const isBefore = (noun: NounPhrase, { chain }: Referent): boolean =>
    chain.type !== 'Person' && noun.modifiers.some((one) => one.chain.id === chain.id);
  const isOfThing = phrases.some(
    ({ phrase }) =>
      !phrase.isName && covers(phrase.span, trigger) && isBefore(phrase, subject) && isBefore(phrase, object),
  );
  if (isOfThing) return true;
  const holders = phrases.filter(({ phrase }) => phrase.descriptions.some(({ span }) => overlap(span, trigger)));
  if (holders.length > 0) return holders.every(({ phrase }) => phrase.referent?.chain.id !== subject.chain.id);
  return (
    rule === 'name:membership' &&
    clauses.some(({ subject: acting }) =>
      acting?.phrases.some(({ isName, referent, span }) => !isName && referent === undefined && overlap(span, trigger)),
    )
  );
}

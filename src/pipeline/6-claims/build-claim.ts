import { hashId } from '../../base/hash';
import { type Claim, PLURAL } from '../../model/claim';
import type { Linked } from '../../model/extraction';
import { asClaimId } from '../../model/id';
import type { TimeExpression } from '../../model/mention';
import type { Span } from '../../model/span';
import { NOUN_FRAMES } from '../../ontology/frames';
import { relationEntry } from '../../ontology/relations';
import { confidenceOf } from './confidence';
import type { Complement, NounGroup, Referent } from './grammar/reading';
import type { Candidate } from './match/candidate';
import { denotedBy } from './match/denoted';

/** Turns what a pattern read into a claim with its proof. */
export function buildClaim(
  article: Linked,
  candidate: Candidate,
  { evidence, speaker }: { readonly evidence: Span; readonly speaker?: Referent },
): Claim {
  const { relation: type, subject, object, polarity, isStanding } = candidate;
  const anchorOf = ({ chain, evidence: { span, naming } }: Referent): string => {
    const words = `${span.start}:${span.end}:${article.text.slice(span.start, span.end)}`;
    // One plural stands for several, whose names tell them apart.
    return naming?.rule === PLURAL ? `${words}:${chain.name}` : words;
  };
  const time = timeOf(candidate, article.text);
  // "flies to Oslo on Friday": what the present tells of a day to come is a plan.
  const isAhead = candidate.modality === 'asserted' && isAfter(time?.value, article.publishedAt);
  const modality = isAhead ? 'planned' : candidate.modality;
  const id = asClaimId(
    hashId(article.id, evidence.start, evidence.end, type, anchorOf(subject), anchorOf(object), polarity, modality),
  );
  const place = isStanding ? undefined : placeOf(candidate, article.text);
  // What somebody says of himself, denies above all, is worth what his word is: the speaker may be the subject.
  const saidBy = isStanding ? undefined : (candidate.speaker ?? speaker);
  return {
    id,
    type,
    subject: subject.chain.id,
    object: object.chain.id,
    polarity,
    modality,
    ...(relationEntry(type).office && candidate.tense !== undefined && { tense: candidate.tense }),
    ...(candidate.role !== undefined && { role: candidate.role }),
    ...(time?.value !== undefined && { date: time.value, dateSpan: time.span }),
    ...(place !== undefined && { place: place.chain.id, placeEvidence: place.evidence }),
    ...(saidBy !== undefined && { saidBy: saidBy.chain.id, speakerEvidence: saidBy.evidence }),
    ...(candidate.aspect !== undefined && { aspect: candidate.aspect }),
    confidence: confidenceOf(candidate),
    rule: candidate.rule,
    evidence,
    trigger: candidate.trigger,
    subjectEvidence: subject.evidence,
    objectEvidence: object.evidence,
  };
}

/** The first that tells a day; of several the one behind the object, where it is joined: "to Turkey on Monday and to Lebanon on Tuesday". */
function timeOf(candidate: Candidate, text: string): TimeExpression | undefined {
  const { span } = candidate.object.evidence;
  const [first, ...others] = candidate.times.filter(
    (one) => one.value !== undefined && !isBound(text, one.span, candidate),
  );
  const isJoined =
    first !== undefined && first.span.end < span.start && /\band\b/.test(text.slice(first.span.end, span.start));
  return (isJoined ? others.find((one) => one.span.start >= span.end) : undefined) ?? first;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

const isAfter = (value: string | undefined, day: string | null | undefined): boolean =>
  value !== undefined && day !== null && day !== undefined && DAY.test(value) && value > day.slice(0, 10);

/** "has not met him since a summit in Oslo in May": the day and the town are those of what came before. */
const isSince = (text: string, start: number, { trigger, polarity }: Candidate): boolean =>
  polarity === 'negative' && start > trigger.end && /\bsince\b/.test(text.slice(trigger.end, start));

/** "since 2012" and "until May" bound a stretch of time and tell no day, and "not this month" tells none. */
function isBound(text: string, { start, end }: Span, candidate: Candidate): boolean {
  const { trigger, rule } = candidate;
  if (isSince(text, start, candidate)) return true;
  // "in office since May, when she beat Bo Berg": she beat him in May.
  if (trigger.start > end && /^,? when\b/.test(text.slice(end, end + ', when '.length))) return false;
  // "has been held since May": it began with the arrest.
  if (KEPT.test(rule) && /\bsince\s+$/i.test(text.slice(Math.max(0, start - 'since '.length), start))) return false;
  return /\b(?:since|until|till|not)\s+(?:early|mid|late)?[-\s]*$/i.test(text.slice(Math.max(0, start - 16), start));
}

/** Patterns of verbs that tell of a state which begins with the deed. */
const KEPT = /^verb:(?:jail|imprison|hold|detain|intern):/;

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'inside', 'on', 'off']);

/**
 * "in Oslo" or "at the Grand Hotel" beside the verb, where the relation itself leads to no place; what is named together with an end
 * is none ("called on Norway and Sweden").
 */
function placeOf(candidate: Candidate, text: string): Referent | undefined {
  const { complements, subject, object, rule } = candidate;
  if (object.chain.type === 'Place' && object.chain.kind !== 'country') return undefined;
  const isEnd = ({ chain }: Referent): boolean => chain.id === subject.chain.id || chain.id === object.chain.id;
  // "sentenced for the murder of Bob Ray in Oslo": what is told beside it happened there.
  const deed = complements.find(({ preposition, nouns }) => CAUSES.has(preposition) && namesOtherDeed(nouns, rule));
  const isOfDeed = ({ nouns }: Complement): boolean => deed !== undefined && nouns.start > deed.nouns.start;
  return complements
    .filter((complement) => PLACE_PREPOSITIONS.has(complement.preposition) && !isOfDeed(complement))
    .map(({ nouns }) => denotedBy(nouns))
    .filter((named) => !named.some(isEnd))
    .flat()
    .find(({ chain, evidence }) => chain.type === 'Place' && !isSince(text, evidence.span.start, candidate));
}

const CAUSES: ReadonlySet<string> = new Set([
  'for',
  'of',
  'over',
  'to',
  'after',
  'before',
  'in response to',
  'following',
]);

/** Whether a noun names something that is done, other than the words of the pattern itself ("arrived for talks with"). */
const namesOtherDeed = ({ phrases }: NounGroup, rule: string): boolean =>
  phrases.some(({ isName, lemma }) => !isName && NOUN_FRAMES.has(lemma) && !rule.includes(lemma));

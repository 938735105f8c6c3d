import { ORGANIZATION_NOUNS } from '../../../language/lexicons/person-nouns';
import { isLegalPair } from '../../../ontology/checks';
import { relationType } from '../../../ontology/relations';
import { isPart } from '../grammar/named-places';
import type { PlacePair } from '../grammar/place-pairs';
import type { Description, NounGroup, NounPhrase, Referent, SentenceReading } from '../grammar/reading';
import type { Word } from '../grammar/word';
import { type Candidate, standing } from './candidate';

const LOCATED_IN = relationType('LOCATED_IN');

/** Reads where things are from the order of words alone: "Bergen, Norway", "Lisbon's Grand Theatre". */
export function matchPlaces({
  phrases,
  placePairs,
  words,
}: SentenceReading & { readonly placePairs: readonly PlacePair[] }): readonly Candidate[] {
  const pairs = placePairs.flatMap(({ inner, outer }) => candidate(inner, outer, 'place:comma'));
  const possessed = phrases.flatMap(({ phrase }) => {
    const { referent, possessor } = phrase;
    if (referent?.chain.type !== 'Place' || possessor === undefined || !phrase.isName) return [];
    // "its ally Denmark" is no part of it, as "its capital, Oslo" is.
    if (phrase.words.some((word) => BESIDE.has(word)) || isGuess(referent)) return [];
    return candidate(referent, possessor, 'place:possessive');
  });
  const homes = phrases.flatMap(({ phrase }) => {
    const { referent, possessor, of } = phrase;
    const home = possessor ?? of?.phrases[0]?.referent;
    if (referent === undefined || !phrase.isName || isGuess(referent)) return [];
    if (!isAtHome(referent) && !(referent.chain.kind === 'court' && home?.chain.kind === 'city')) return [];
    return home?.chain.type === 'Place' ? candidate(referent, home, 'place:home') : [];
  });
  const contained = phrases.flatMap(({ phrase, complements }) => {
    const [first] = complements;
    const outer = first?.preposition === 'in' ? first.nouns.phrases[0]?.referent : undefined;
    const { referent } = phrase;
    if (referent === undefined || outer?.chain.type !== 'Place' || !phrase.isName || first === undefined) return [];
    if (!staysInPlace(referent) && !isToldApart(phrase, { nouns: first.nouns, outer, words })) return [];
    if (!standsBeside(phrase, first.nouns, words)) return [];
    return candidate(referent, outer, 'place:in');
  });
  // "the Doura district of Baghdad"
  const parts = phrases.flatMap(({ phrase }) => {
    const whole = phrase.of?.phrases[0]?.referent;
    if (!phrase.isName || phrase.referent === undefined || whole?.chain.type !== 'Place' || !isPart(phrase)) return [];
    return candidate(phrase.referent, whole, 'place:of');
  });
  return [...pairs, ...possessed, ...homes, ...contained, ...parts];
}

/** "Nepal's Pemba Dorchi": what only the words around it take for a place or a body may as well be a person. */
const isGuess = ({ chain }: Referent): boolean =>
  chain.mentions.every(({ mention }) => mention.kind !== 'name' || mention.rule.startsWith('context:'));

/** "Norway's Fjord Foods", "Fjord Foods of Norway": a body that the country does not run is at home there. */
const isAtHome = ({ chain }: Referent): boolean => chain.type === 'Organization' && PRIVATE.has(chain.kind ?? '');

const PRIVATE: ReadonlySet<string> = new Set(['company', 'team', 'media', 'ngo', 'school', 'other']);

/** "Halm and the harbour in Bergen": only what "in" stands right behind is there; brackets between and "and other towns" do no harm. */
function standsBeside({ span }: NounPhrase, { start, end }: NounGroup, words: readonly Word[]): boolean {
  const between = words.filter((word) => word.start >= span.end && word.index < start - 1);
  return (
    between.length === 0 ||
    between[1]?.lower === 'other' ||
    // "Bergen, in western Norway, was flooded"
    (between.length === 1 && between[0]?.lower === ',' && words[end]?.lower === ',') ||
    (between[0]?.lower === '(' && between[between.length - 1]?.lower === ')')
  );
}

/** Nouns for a country or town that is another's equal. */
const BESIDE: ReadonlySet<string> = new Set(
  'ally neighbour neighbor rival enemy foe partner friend twin adversary opponent'.split(' '),
);

/** "the Calgary firm Larch Services": a body that a noun calls so is at home in the town before it. */
export function fromTown(subject: Referent, { words, modifiers }: Description): readonly Candidate[] {
  const noun = words[words.length - 1] ?? '';
  const town = modifiers[modifiers.length - 1];
  if (subject.chain.type !== 'Organization' || town?.chain.kind !== 'city' || !ORGANIZATION_NOUNS.has(noun)) return [];
  return candidate(subject, town, 'place:town');
}

/** "Bright Labs, a security firm in Oslo,": where a body is by what stands beside it. */
export function fromSeat(subject: Referent, { words, position, complements }: Description): readonly Candidate[] {
  const noun = words[words.length - 1] ?? '';
  const [first] = complements;
  const [place, ...others] = first?.preposition === 'in' ? first.nouns.phrases : [];
  if (subject.chain.type !== 'Organization' || position !== 'apposition' || others.length > 0) return [];
  if (place?.referent?.chain.type !== 'Place' || !place.isName || !(ORGANIZATION_NOUNS.has(noun) || SITES.has(noun)))
    return [];
  return candidate(subject, place.referent, 'place:seat');
}

const SITES: ReadonlySet<string> = new Set(
  'plant factory mill shop hospital clinic laboratory lab hotel mine'.split(' '),
);

/** "The Interior Ministry in Oslo said", "at the Fjord Bank in Oslo": which one it is, and not where something happens. */
function isToldApart(
  { start, determiner, referent }: NounPhrase,
  { nouns, outer, words }: { readonly nouns: NounGroup; readonly outer: Referent; readonly words: readonly Word[] },
): boolean {
  const isSubject = start === 0 && FINITE.has(words[nouns.end]?.class ?? '');
  return (
    referent?.chain.type === 'Organization' &&
    SEATED.has(referent.chain.kind ?? '') &&
    outer.chain.kind === 'city' &&
    determiner === 'the' &&
    (isSubject || words[start - 1]?.lower === 'at')
  );
}

const FINITE: ReadonlySet<string> = new Set(['verb', 'auxiliary', 'modal']);
const SEATED: ReadonlySet<string> = new Set(['government', 'igo', 'company', 'ngo', 'media', 'other']);

const FIXED_KINDS: ReadonlySet<string> = new Set(['city', 'facility', 'region', 'landform', 'school', 'court']);
const BUILDINGS =
  /\b(?:Cent(?:re|er)|Hospital|Museum|Institute|Library|Theatre|Stadium|Church|Mosque|Academy|Laboratory|Galerie|Gallery|Clinic|Observatory|Conservatory|Foundation)\b/;

/** Whether "X in Y" after this name tells where it is, and not where something happens: true of towns, courts, hospitals, events. */
const staysInPlace = ({ chain }: Referent): boolean =>
  chain.type === 'Event' ||
  FIXED_KINDS.has(chain.kind ?? '') ||
  (chain.type === 'Organization' && BUILDINGS.test(chain.name));

function candidate(subject: Referent, object: Referent, rule: string): readonly Candidate[] {
  if (subject.chain.id === object.chain.id || !isLegalPair(LOCATED_IN, subject.chain.type, object.chain.type))
    return [];
  const start = Math.min(subject.evidence.span.end, object.evidence.span.end);
  const end = Math.max(subject.evidence.span.start, object.evidence.span.start);
  return [
    standing({
      relation: LOCATED_IN,
      subject,
      object,
      trigger: start < end ? { start, end } : subject.evidence.span,
      rule,
    }),
  ];
}

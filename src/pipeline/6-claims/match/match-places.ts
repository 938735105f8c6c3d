import { ORGANIZATION_NOUNS, PLACE_NOUNS, STATE_NOUNS } from '../../../language/lexicons/person-nouns';
import { isLegalPair } from '../../../ontology/checks';
import { relationType } from '../../../ontology/relations';
import { bringsName, isPart } from '../grammar/named-places';
import type { Description, NounGroup, NounPhrase, Referent, SentenceReading } from '../grammar/reading';
import type { Word } from '../grammar/word';
import { type Candidate, standing } from './candidate';

const LOCATED_IN = relationType('LOCATED_IN');

/** Reads where things are from the order of words alone: "Bergen, Norway", "Lisbon's Grand Theatre". */
export function matchPlaces({ phrases, placePairs, words }: SentenceReading): readonly Candidate[] {
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
    if (referent === undefined || !phrase.isName || home?.chain.type !== 'Place') return [];
    if (!isAtHome(referent) && !(referent.chain.kind === 'court' && home.chain.kind === 'city')) return [];
    return isGuess(referent) || isRuler(home, words) ? [] : candidate(referent, home, 'place:home');
  });
  const contained = phrases.flatMap(({ phrase, complements }) => {
    const [first] = complements;
    const { referent } = phrase;
    if (first === undefined || referent === undefined || !phrase.isName) return [];
    const isHouse = first.preposition === 'at' && referent.chain.type === 'Event';
    // "the Fjord Quartet, from Bergen, played"
    if (first.preposition === 'from' && isApposed(phrase, first.nouns, words)) {
      const home = placeIn(first.nouns);
      return home === undefined || !isAtHome(referent) || first.nouns.phrases.length > 1
        ? []
        : candidate(referent, home, 'place:from');
    }
    const outer = first.preposition === 'in' || isHouse ? placeIn(first.nouns) : undefined;
    if (outer === undefined || (isHouse && outer.chain.kind !== 'facility')) return [];
    // "the schools Halm House and Brenn House in Oslo"
    const sites = phrase.descriptions.filter(isSite);
    if (sites.some(({ words }) => words[words.length - 1]?.endsWith('s')))
      return namesUpTo(first.nouns.start, phrase, phrases).flatMap((one) => candidate(one, outer, 'place:in'));
    const isThere = staysInPlace(referent) || isToldApart(phrase, { nouns: first.nouns, outer, words });
    if (sites.length === 0 && !isThere) return [];
    return standsBeside(phrase, first.nouns, words) && !isWider(referent, outer)
      ? candidate(referent, outer, 'place:in')
      : [];
  });
  // "the Doura district of Baghdad"
  const parts = phrases.flatMap(({ phrase }) => {
    const whole = phrase.of?.phrases[0]?.referent;
    if (!phrase.isName || phrase.referent === undefined || whole?.chain.type !== 'Place') return [];
    if (!isPart(phrase) || bringsName(phrase)) return [];
    return candidate(phrase.referent, whole, 'place:of');
  });
  return [...pairs, ...possessed, ...homes, ...contained, ...parts, ...seats(phrases), ...amongOthers(phrases, words)];
}

/** "Acme's Halden headquarters", "the Halden headquarters of Acme": Acme is at home in Halden. */
const seats = (phrases: SentenceReading['phrases']): readonly Candidate[] =>
  phrases.flatMap(({ phrase: { lemma, isName, possessor, of, modifiers } }) => {
    const [town, ...others] = modifiers;
    const body = possessor ?? of?.phrases[0]?.referent;
    if (isName || !SEATS.has(lemma) || town?.chain.kind !== 'city' || others.length > 0) return [];
    return body?.chain.type === 'Organization' ? candidate(body, town, 'place:seat') : [];
  });

const SEATS: ReadonlySet<string> = new Set(['headquarters', 'headquarter', 'hq', 'base', 'campus', 'seat']);

/** "a village in the state of Fjordland in Halm County": no state is in a county. */
const isWider = ({ chain }: Referent, outer: Referent): boolean =>
  chain.kind === 'region' && DIVISION.test(outer.chain.name) && !DIVISION.test(chain.name);

const DIVISION = / (?:Shire|County|District|Municipality|Township|Parish|Borough|Commune)$/;

/** Whether commas stand before the preposition of a phrase and behind it. */
const isApposed = ({ end }: NounPhrase, nouns: NounGroup, words: readonly Word[]): boolean =>
  nouns.start === end + 2 && words[end]?.lower === ',' && /^[,.]$/.test(words[nouns.end]?.lower ?? '.');

/** What a phrase and the names that follow it up to a token stand for. */
const namesUpTo = (end: number, { start }: NounPhrase, phrases: SentenceReading['phrases']): readonly Referent[] =>
  phrases.flatMap(({ phrase }) =>
    phrase.isName && phrase.start >= start && phrase.end < end ? (phrase.referent ?? []) : [],
  );

/** "the government's Harbour Project": whoever runs a country is no place. */
const isRuler = ({ evidence: { span } }: Referent, words: readonly Word[]): boolean =>
  words.some(({ lower, start, end }) => start >= span.start && end <= span.end && STATE_NOUNS.has(lower));

/** "in Bergen", "in the heart of Bergen", "in Bergen's north". */
function placeIn({ phrases: [phrase] }: NounGroup): Referent | undefined {
  const inside = phrase?.referent === undefined && REACHES.has(phrase?.lemma ?? '') ? phrase?.of : undefined;
  const place = phrase?.referent ?? inside?.phrases[0]?.referent;
  return place?.chain.type === 'Place' ? place : undefined;
}

/** What of a place is in it all the same. */
const REACHES: ReadonlySet<string> = new Set(
  'heart centre center middle core midst north south east west northeast northwest southeast southwest part area outskirts'.split(
    ' ',
  ),
);

/** "Halm, Brenn and other parts of Norway": Halm and Brenn are two of them. */
const amongOthers = (phrases: SentenceReading['phrases'], words: readonly Word[]): readonly Candidate[] =>
  phrases.flatMap(({ phrase, complements }) => {
    if (!phrase.words.includes('other') || !PARTS.has(phrase.lemma)) return [];
    const first = complements[0]?.preposition === 'in' ? complements[0].nouns : undefined;
    const whole = (phrase.of ?? first)?.phrases[0]?.referent;
    if (whole?.chain.type !== 'Place') return [];
    return listedBefore(phrase, { phrases, words }).flatMap((place) => candidate(place, whole, 'place:other'));
  });

/** Places that "and" and commas join to a phrase behind them. */
function listedBefore(
  { start }: NounPhrase,
  { phrases, words }: Pick<SentenceReading, 'phrases' | 'words'>,
): readonly Referent[] {
  const joint = words[start - 1]?.lower ?? '';
  const before = phrases.find(({ phrase }) => phrase.end === start - 1 && phrase.isName)?.phrase;
  if (before?.referent?.chain.type !== 'Place') return [];
  // "In Bergen, Halm and other parts of Norway": the first stands before the sentence.
  if (joint === 'and' || joint === 'or' || (joint === ',' && before.start > 1))
    return [...listedBefore(before, { phrases, words }), before.referent];
  return [];
}

const PARTS: ReadonlySet<string> = new Set([...PLACE_NOUNS.keys(), 'part', 'place', 'location', 'community']);

/** "Nepal's Pemba Dorchi": what only the words around it take for a place or a body may as well be a person. */
const isGuess = ({ chain }: Referent): boolean =>
  chain.mentions.every(({ mention }) => mention.kind !== 'name' || mention.rule.startsWith('context:'));

/** "Norway's Fjord Foods", "Fjord Foods of Norway": a body that the country does not run is at home there. */
const isAtHome = ({ chain }: Referent): boolean => chain.type === 'Organization' && PRIVATE.has(chain.kind ?? '');

const PRIVATE: ReadonlySet<string> = new Set(['company', 'team', 'media', 'ngo', 'school', 'other']);

/** "Halm and the harbour in Bergen": only what "in" stands right behind is there; brackets between do no harm. */
function standsBeside({ span }: NounPhrase, { start, end }: NounGroup, words: readonly Word[]): boolean {
  const between = words.filter((word) => word.start >= span.end && word.index < start - 1);
  return (
    between.length === 0 ||
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

/** "Hald House, a museum in Bergen", "Bright Labs, a security firm in Oslo,": where what stands beside it says that it is. */
export function fromSite(subject: Referent, description: Description): readonly Candidate[] {
  const [first] = description.complements;
  const place = first?.preposition === 'in' ? placeIn(first.nouns) : undefined;
  // "the court in Halm, the court in Brenn": a list, as no town is a court.
  if (subject.chain.kind === 'city' && ORGANIZATION_NOUNS.has(description.words[description.words.length - 1] ?? ''))
    return [];
  // In a town a firm has its seat, in a country it may only do business.
  const isTold = isSite(description) || (place?.chain.kind === 'city' && isFirm(subject, description));
  return place === undefined || !isTold ? [] : candidate(subject, place, 'place:site');
}

/** Whether a body is called by what bodies are, beside one place. */
function isFirm({ chain }: Referent, { words, position, complements }: Description): boolean {
  const noun = words[words.length - 1] ?? '';
  const [place, ...others] = complements[0]?.nouns.phrases ?? [];
  return (
    chain.type === 'Organization' &&
    position === 'apposition' &&
    others.length === 0 &&
    place?.isName === true &&
    (ORGANIZATION_NOUNS.has(noun) || WORKS.has(noun))
  );
}

const WORKS: ReadonlySet<string> = new Set('plant factory mill shop hospital clinic laboratory lab mine'.split(' '));

/** Whether what it calls a name stays where it is: "a museum", "the schools". */
function isSite({ words }: Description): boolean {
  const last = words[words.length - 1] ?? '';
  return [last, last.replace(/s$/, '')].some(
    (noun) => PLACE_NOUNS.get(noun) === 'facility' || SEATED.has(noun) || ORGANIZATION_NOUNS.get(noun) === 'school',
  );
}

/** Bodies that are houses too, or have one home. */
const SEATED: ReadonlySet<string> = new Set(
  'museum gallery church sect theatre think-tank institute charity nonprofit ngo watchdog hotel restaurant brewery bakery winery court'.split(
    ' ',
  ),
);

/** "The Interior Ministry in Oslo said", "at the Fjord Bank in Oslo": which one it is, and not where something happens. */
function isToldApart(
  { start, determiner, referent }: NounPhrase,
  { nouns, outer, words }: { readonly nouns: NounGroup; readonly outer: Referent; readonly words: readonly Word[] },
): boolean {
  const isSubject = start === 0 && FINITE.has(words[nouns.end]?.class ?? '');
  return (
    referent?.chain.type === 'Organization' &&
    SEATED_KINDS.has(referent.chain.kind ?? '') &&
    outer.chain.kind === 'city' &&
    determiner === 'the' &&
    (isSubject || words[start - 1]?.lower === 'at')
  );
}

const FINITE: ReadonlySet<string> = new Set(['verb', 'auxiliary', 'modal']);
const SEATED_KINDS: ReadonlySet<string> = new Set(['government', 'igo', 'company', 'ngo', 'media', 'other']);

const FIXED_KINDS: ReadonlySet<string> = new Set(['city', 'facility', 'region', 'landform', 'school', 'court']);
const BUILDINGS =
  /\b(?:Cent(?:re|er)|Hospital|Museum|Institute|Library|Theatre|Stadium|Church|Mosque|Academy|Laboratory|Hall|Memorial|Cathedral|Temple|Arena|Palace|Galerie|Gallery|Clinic|Observatory|Conservatory|Foundation)\b/;

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

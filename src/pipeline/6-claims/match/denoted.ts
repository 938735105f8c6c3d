import { PLACE_NOUNS } from '../../../language/lexicons/person-nouns';
import { ASSAILANTS, actsFor, isOnePerson, METONYM, METONYM_NOUNS, standingFor } from '../grammar/metonyms';
import type { Complement, NounGroup, NounPhrase, Referent } from '../grammar/reading';

/**
 * What a phrase stands for: its own referent, or that of "of" after a noun which stands for its owner ("members of the union"); of a plural
 * those too that it names ("two firms, including Acme").
 */
export function denoted(phrase: NounPhrase): readonly Referent[] {
  if (phrase.determiner === 'no' || phrase.determiner === 'neither') return [];
  const own = meant(phrase);
  return phrase.examples === undefined ? own : [...own, ...denotedBy(phrase.examples)];
}

function meant(phrase: NounPhrase): readonly Referent[] {
  const bodies = actingBodies(phrase);
  if (bodies.length > 0) return bodies;
  if (phrase.referent !== undefined) return [phrase.referent];
  if (phrase.members !== undefined) return phrase.members;
  if (DIRECTIONS.has(phrase.lemma) && phrase.possessor?.chain.type === 'Place')
    return [standingFor(phrase.possessor, phrase.span)];
  // "bombed a camp south of Halm": near it, where "the south of Norway" is in it.
  if (DIRECTIONS.has(phrase.lemma) && phrase.determiner === 'the' && phrase.of !== undefined)
    return denotedBy(phrase.of)
      .filter(({ chain }) => chain.type === 'Place')
      .map((place) => standingFor(place, phrase.span));
  if (ASSAILANTS.has(phrase.lemma))
    return (phrase.complements ?? [])
      .filter(({ preposition }) => preposition === 'from')
      .flatMap(({ nouns }) => denotedBy(nouns))
      .map((body) => standingFor(body, phrase.span));
  if (JUDGES.has(phrase.lemma) && phrase.possessor === undefined) {
    const bench = [
      ...(phrase.of?.phrases ?? []),
      ...(phrase.complements ?? []).filter(isAtCourt).flatMap(({ nouns }) => nouns.phrases),
    ];
    const courts = bench.flatMap(denoted).filter(({ chain }) => chain.kind === 'court');
    if (courts.length > 0) return courts.map((court) => standingFor(court, phrase.span));
  }
  if (phrase.of === undefined) return [];
  if (isNamedOneByOne(phrase)) return denotedBy(phrase.of);
  // "two of these countries": nobody knows which.
  if (phrase.of.phrases.some(({ members }) => members !== undefined) && !WHOLE.has(phrase.lemma)) return [];
  if (QUANTITIES.has(phrase.lemma) && phrase.possessor === undefined) return denotedBy(phrase.of);
  if (COLLECTIVES.has(phrase.lemma) && phrase.possessor === undefined && phrase.of.phrases.every(isPeople))
    return denotedBy(phrase.of);
  if (!standsForOwner(phrase)) return [];
  return denotedBy(phrase.of)
    .filter((owner) => actsFor(phrase.lemma, owner))
    .map((owner) => standingFor(owner, phrase.span));
}

/** "the towns of Halm and Brenn"; "the cities of Norway" are in it. */
const isNamedOneByOne = ({ lemma, of, referent }: NounPhrase): boolean =>
  referent === undefined &&
  of !== undefined &&
  of.phrases.length > 1 &&
  /^(?:city|region|facility)$/.test(PLACE_NOUNS.get(lemma) ?? '') &&
  of.phrases.every(({ isName, referent: place }) => isName && place?.chain.type === 'Place') &&
  of.phrases.every(({ referent: place }) => place?.chain.kind !== 'country');

const WHOLE: ReadonlySet<string> = new Set(['all', 'both']);

/** "hundreds of thousands of Kurds" are Kurds; one of them is somebody. */
export const QUANTITIES: ReadonlySet<string> = new Set(
  'hundred thousand million dozen score number majority handful couple two three four five six seven eight nine ten some many most all both half'.split(
    ' ',
  ),
);

/** "hackers working for X", "Norwegian soldiers of the Halm Brigade": the nearest that they act for. */
function actingBodies({ principal, of, referent, span }: NounPhrase): readonly Referent[] {
  const isOther = referent !== undefined && referent.evidence.naming?.rule !== METONYM;
  if (principal !== undefined && !isOther) return denotedBy(principal).map((body) => standingFor(body, span));
  if (of === undefined || referent?.evidence.naming?.rule !== METONYM) return [];
  return denotedBy(of)
    .filter(({ chain }) => chain.type === 'Organization')
    .map((body) => standingFor(body, span));
}

/** "a jury at the Crown Court": what they find, the court finds. */
const JUDGES: ReadonlySet<string> = new Set([
  'judge',
  'jury',
  'magistrate',
  'juror',
  'panel',
  'bench',
  'sheriff',
  'recorder',
]);

const isAtCourt = ({ preposition }: Complement): boolean =>
  preposition === 'at' || preposition === 'in' || preposition === 'from';

/** "a battalion of Norwegian soldiers" is Norway's; "a unit of Norway" may be anything. */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  `battalion brigade regiment contingent column convoy squad squadron platoon detachment garrison group band gang pair trio quartet crowd mob
  swarm fleet flotilla formation wave salvo volley barrage swath stream flood boatload busload crew posse party team force unit army`
    .trim()
    .split(/\s+/),
);

const isPeople = ({ isName, isPronoun }: NounPhrase): boolean => !isName && !isPronoun;

/** "Norway's north", "the north of Norway" is Norway. */
const DIRECTIONS: ReadonlySet<string> = new Set(
  'north south east west north-east north-west south-east south-west northeast northwest southeast southwest'.split(
    ' ',
  ),
);

/** What the phrases of a group stand for, in text order. */
export function denotedBy({ phrases }: NounGroup): readonly Referent[] {
  const [first] = phrases;
  return first !== undefined && phrases.length === 1 ? denoted(first) : phrases.flatMap(denoted);
}

/** Whose the phrase is: "Norway's plan", "the Norwegian plan", "the plan of Norway". */
export function owners(phrase: NounPhrase): readonly Referent[] {
  if (phrase.possessor !== undefined) return [phrase.possessor];
  if (phrase.owners !== undefined) return phrase.owners;
  const last = phrase.modifiers[phrase.modifiers.length - 1];
  if (last !== undefined) return [last];
  return phrase.of === undefined ? [] : denotedBy(phrase.of);
}

function standsForOwner({ lemma, words }: NounPhrase): boolean {
  const last = words[words.length - 1] ?? lemma;
  return !words.includes('former') && METONYM_NOUNS.has(lemma) && !isOnePerson(lemma, last);
}

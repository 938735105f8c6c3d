import { ASSAILANTS, actsFor, METONYM_NOUNS, PERSON_NOUNS, standingFor } from '../grammar/metonyms';
import type { NounGroup, NounPhrase, Referent } from '../grammar/reading';

/** What a phrase stands for: its own referent, or that of "of" after a noun which stands for its owner ("members of the union"). */
export function denoted(phrase: NounPhrase): readonly Referent[] {
  if (phrase.determiner === 'no' || phrase.determiner === 'neither') return [];
  if (phrase.referent !== undefined) return [phrase.referent];
  if (phrase.members !== undefined) return phrase.members;
  if (DIRECTIONS.has(phrase.lemma) && phrase.possessor?.chain.type === 'Place')
    return [standingFor(phrase.possessor, phrase.span)];
  if (ASSAILANTS.has(phrase.lemma))
    return (phrase.complements ?? [])
      .filter(({ preposition }) => preposition === 'from')
      .flatMap(({ nouns }) => denotedBy(nouns))
      .map((body) => standingFor(body, phrase.span));
  if (phrase.of === undefined) return [];
  if (QUANTITIES.has(phrase.lemma) && phrase.possessor === undefined) return denotedBy(phrase.of);
  if (COLLECTIVES.has(phrase.lemma) && phrase.possessor === undefined && phrase.of.phrases.every(isPeople))
    return denotedBy(phrase.of);
  if (!standsForOwner(phrase)) return [];
  return denotedBy(phrase.of)
    .filter((owner) => actsFor(phrase.lemma, owner))
    .map((owner) => standingFor(owner, phrase.span));
}

/** "hundreds of thousands of Kurds" are Kurds; one of them is somebody. */
export const QUANTITIES: ReadonlySet<string> = new Set(
  'hundred thousand million dozen score number majority handful couple two three four five six seven eight nine ten some many most all both half'.split(
    ' ',
  ),
);

/** "a battalion of Norwegian soldiers" is Norway's; "a unit of Norway" may be anything. */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  `battalion brigade regiment contingent column convoy squad squadron platoon detachment garrison group band gang pair trio quartet crowd mob
  swarm fleet flotilla formation wave salvo volley barrage swath stream flood boatload busload crew posse party team force unit army`
    .trim()
    .split(/\s+/),
);

const isPeople = ({ isName, isPronoun }: NounPhrase): boolean => !isName && !isPronoun;

/** "Norway's north" is Norway. */
const DIRECTIONS: ReadonlySet<string> = new Set(
  'north south east west north-east north-west south-east south-west northeast northwest southeast southwest'.split(
    ' ',
  ),
);

/** What the phrases of a group stand for, in text order. */
export const denotedBy = (group: NounGroup): readonly Referent[] => group.phrases.flatMap(denoted);

/** Whose the phrase is: "Norway's plan", "the Norwegian plan", "the plan of Norway". */
export function owners(phrase: NounPhrase): readonly Referent[] {
  if (phrase.possessor !== undefined) return [phrase.possessor];
  const last = phrase.modifiers[phrase.modifiers.length - 1];
  if (last !== undefined) return [last];
  return phrase.of === undefined ? [] : denotedBy(phrase.of);
}

function standsForOwner({ lemma, words }: NounPhrase): boolean {
  const last = words[words.length - 1] ?? lemma;
  return !words.includes('former') && METONYM_NOUNS.has(lemma) && !(PERSON_NOUNS.has(lemma) && last === lemma);
}

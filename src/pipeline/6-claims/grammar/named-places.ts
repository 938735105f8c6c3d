import { PLACE_NOUNS } from '../../../language/lexicons/person-nouns';
import { groupOf, isText, single } from './item-tests';
import type { Item, NounPhrase } from './reading';

/** Nouns that may stand behind the name of a place and name no other: "Idlib province", but not "the London area", "the Halm port". */
const PARTS: ReadonlySet<string> = new Set(
  [...PLACE_NOUNS].flatMap(([noun, kind]) => (kind === 'city' || kind === 'region' ? [noun] : [])),
);
const OTHERS: ReadonlySet<string> = new Set([
  'capital',
  'suburb',
  'commune',
  'resort',
  'area',
  'stronghold',
  'enclave',
]);

/** Whether the noun of a phrase says what kind of place its name is. */
export const isPart = ({ lemma }: NounPhrase): boolean => PARTS.has(lemma) && !OTHERS.has(lemma);

/** "the Texas town of Halm", "the Mediterranean island of Crete": nouns whose own name "of" brings. */
const NAMED_BY_OF: ReadonlySet<string> = new Set(['island', 'islands', 'peninsula', 'archipelago', 'state']);
/** "the Uccle municipality of Brussels": parts of a town, though they are towns themselves. */
const PARTS_OF_TOWNS: ReadonlySet<string> = new Set(['municipality', 'neighbourhood', 'neighborhood', 'suburb']);

/** Whether "of" behind a name and its noun brings the name of the noun, and not the whole that it is a part of. */
export const bringsName = ({ lemma, modifiers, referent }: NounPhrase): boolean => {
  const before = modifiers[modifiers.length - 1] ?? referent;
  if (PARTS_OF_TOWNS.has(lemma)) return before?.chain.kind !== 'city';
  return NAMED_BY_OF.has(lemma) || PLACE_NOUNS.get(lemma) === 'city';
};

/** "Idlib province", "the Doura district" are the places that their names name. */
export const namePlaces = (items: readonly Item[]): Item[] =>
  items.map((item, at) => {
    const phrase = single(item);
    // "the Texas town of Halm": the name behind is the town's.
    const isOwnName = phrase !== undefined && !(isText(items[at + 1], 'of') && bringsName(phrase));
    const named = isOwnName ? namedPlace(phrase) : undefined;
    return named === undefined ? item : groupOf([named]);
  });

function namedPlace(phrase: NounPhrase): NounPhrase | undefined {
  if (phrase.isName || !isPart(phrase)) return undefined;
  const place = phrase.modifiers[phrase.modifiers.length - 1];
  if (phrase.referent !== undefined && phrase.referent.chain.id !== place?.chain.id) return undefined;
  if (place?.chain.type !== 'Place' || place.chain.kind === 'country') return undefined;
  // Nothing between the name and the noun: "the Idlib border district" is another.
  const isBeside = phrase.span.end - place.evidence.span.end === phrase.lemma.length + 1;
  if (!isBeside) return undefined;
  const [words, modifiers] = [phrase.words.slice(0, -1), phrase.modifiers.slice(0, -1)];
  return { ...phrase, isName: true, referent: place, words, modifiers };
}

import { typeOf } from '../grammar/item-tests';
import { isOnePerson } from '../grammar/metonyms';
import type { NounPhrase } from '../grammar/reading';
import type { NounNode, SentenceTree } from './sentence-tree';

/** "the authorities in Halm": those of a country or of a town alike. */
const RULERS: ReadonlySet<string> = new Set(
  'authority authorities government junta administration police official prosecutor lawmaker regulator investigator troop diplomat'.split(
    ' ',
  ),
);

/** "prosecutors in Norway": of a country they are its own, of a town they are somebody's. */
const STATE_BODIES: ReadonlySet<string> = new Set([
  'police',
  'army',
  'military',
  'prosecutor',
  'court',
  'parliament',
  'regulator',
  'judge',
  'official',
]);

/** "the authorities in Norway": Norway's, whatever the tree hangs the place on. */
export function rulersPlace(phrase: NounPhrase, { words, nounAt }: SentenceTree): NounNode | undefined {
  const isOfState = STATE_BODIES.has(phrase.lemma) && !isOnePerson(phrase.lemma, phrase.words[phrase.words.length - 1]);
  if (!(RULERS.has(phrase.lemma) || isOfState) || words[phrase.end]?.lower !== 'in') return undefined;
  const place = nounAt(phrase.end + 1);
  if (place?.phrase.isName !== true || typeOf(place.phrase) !== 'Place') return undefined;
  return isOfState && place.phrase.referent?.chain.kind !== 'country' ? undefined : place;
}

import { readRole } from '../../../ontology/read-role';
import { descriptionOf } from './complements';
import { groupOf, isText, typeOf } from './item-tests';
import type { Item, NounGroup, NounPhrase } from './reading';

/** "the president of Chile": what follows "of" belongs to the noun. */
export function attachOf(items: readonly Item[]): Item[] {
  const folded: Item[] = [];
  // From right to left, so that "the son of the mayor of Halm" nests.
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at];
    if (item === undefined) continue;
    const next = folded[folded.length - 1];
    const afterNext = folded[folded.length - 2];
    if (item.kind === 'nouns' && isText(next, 'of') && afterNext?.kind === 'nouns') {
      const last = item.phrases[item.phrases.length - 1];
      if (last !== undefined && last.of === undefined && !last.isPronoun) {
        folded.pop();
        folded.pop();
        folded.push(groupOf([...item.phrases.slice(0, -1), ...namedBy(last, afterNext)], afterNext.end));
        continue;
      }
    }
    folded.push(item);
  }
  return folded.reverse();
}

/** "the city of Halm" is Halm, "the Upper Halm region of Norway" no Norway; anything else keeps what follows "of" as its own. */
function namedBy(phrase: NounPhrase, of: NounGroup): readonly NounPhrase[] {
  const isPlace = of.phrases.every((inner) => inner.isName && typeOf(inner) === 'Place');
  const role = phrase.isName || !isPlace ? undefined : readRole(phrase.words.slice(-1));
  const isCountry = of.phrases.some(({ referent }) => referent?.chain.kind === 'country');
  const isPart = isCountry && (phrase.modifiers.length > 0 || phrase.words[phrase.words.length - 1] !== phrase.lemma);
  if (role === undefined || isPart || !SELF_NAMING.has(role.role.phrase)) return [withOf(phrase, of)];
  const description = descriptionOf(phrase, [], 'title');
  return of.phrases.map((inner) => ({
    ...inner,
    start: phrase.start,
    descriptions: [...inner.descriptions, description],
  }));
}

/** Nouns that "of" follows with the very name of the thing. */
const SELF_NAMING: ReadonlySet<string> = new Set([
  'town',
  'city',
  'village',
  'port',
  'suburb',
  'district',
  'province',
  'region',
]);

/** "members of the union", "the government of Norway" stand for what follows "of" as their possessor would. */
function withOf(phrase: NounPhrase, of: NounGroup): NounPhrase {
  return { ...phrase, of, end: of.end };
}

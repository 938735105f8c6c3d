import { backward, enclosed, foldAppositions, forward } from './appositions';
import { attachOf } from './attach-of';
import { areNamesAlike, coordinate, mayJoin } from './coordination';
import { isComma, isText, single } from './item-tests';
import { joinOffices } from './joint-offices';
import { namePlaces } from './named-places';
import { resolveIts, resolveWhose } from './owners-before';
import { foldPlaces } from './place-pairs';
import type { Item, PlacePair } from './reading';
import type { Word } from './word';

export interface Folded {
  readonly items: readonly Item[];
  readonly placePairs: readonly PlacePair[];
}

/**
 * Folds what hangs on a phrase into it, so that subjects and objects stand beside their verbs: brackets go, "City, Country" is one
 * place, "A, B and C" one group, "of" phrases and appositions belong to their noun.
 */
export function foldPhrases(items: readonly Item[], words: readonly Word[]): Folded {
  const placePairs: PlacePair[] = [];
  let folded = namePlaces(joinOffices(withoutAges(withoutBrackets(items))));
  folded = foldPlaces(folded, words, placePairs);
  folded = foldAppositions(folded, [enclosed]);
  folded = coordinate(folded, areNamesAlike);
  folded = foldAppositions(resolveIts(resolveWhose(folded)), [backward]);
  folded = attachOf(folded);
  folded = foldAppositions(folded, [forward, backward]);
  folded = coordinate(folded, mayJoin);
  return { items: folded, placePairs };
}

function withoutBrackets(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  let depth = 0;
  for (const item of items) {
    if (isText(item, '(') || isText(item, '[')) depth++;
    else if ((isText(item, ')') || isText(item, ']')) && depth > 0) depth--;
    else if (depth === 0) kept.push(item);
  }
  return depth === 0 ? kept : items.filter((item) => !isText(item, '(') && !isText(item, '['));
}

/** "Ann Lee, 51, who …": the age hides what follows. */
function withoutAges(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    const age = single(items[at + 1]);
    if (item === undefined) break;
    const isAge =
      isComma(item) &&
      items[at - 1]?.kind === 'nouns' &&
      age !== undefined &&
      /^\d{1,3}$/.test(age.lemma) &&
      age.words.length === 1;
    if (isAge) {
      // The comma after the age stays and does its work.
      at++;
      if (!isComma(items[at + 1])) kept.push(item);
      continue;
    }
    kept.push(item);
  }
  return kept;
}

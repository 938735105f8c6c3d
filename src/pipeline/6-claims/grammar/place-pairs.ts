import { lookUp } from '../../../language/gazetteer';
import { groupOf, isComma, single, typeOf } from './item-tests';
import type { Item, NounPhrase, PlacePair } from './reading';
import type { Word } from './word';

/** Makes one place of "City, Country" and adds the two to `pairs`. */
export function foldPlaces(items: readonly Item[], words: readonly Word[], pairs: PlacePair[]): Item[] {
  const folded: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) break;
    const inner = single(item);
    const outer = single(items[at + 2]);
    if (
      inner?.referent !== undefined &&
      outer?.referent !== undefined &&
      isComma(items[at + 1]) &&
      isPlacePair(inner, outer, items[at + 3]) &&
      !isAdjective(outer, words) &&
      !((inner.referent.chain.kind !== 'city' || isFronted(words)) && isVerb(words[outer.end])) &&
      !isListed(outer, items.slice(at + 3, at + 6)) &&
      !isInRun(items, at) &&
      !isLastButOne([inner, outer], items.slice(at + 3, at + 6)) &&
      !(
        isComma(items[at + 3]) &&
        isListAhead(items, at + 4) &&
        (!isSurelyIn(inner, outer) || isAmongParties(items[at - 1]))
      )
    ) {
      pairs.push({ inner: inner.referent, outer: outer.referent, start: inner.start, end: outer.end });
      folded.push(groupOf([{ ...inner, end: outer.end }]));
      at += isComma(items[at + 3]) && !isListAhead(items, at + 4) ? 3 : 2;
      continue;
    }
    folded.push(item);
  }
  return folded;
}

/** "In Oslo, Norway will host the summit": the comma ends what opens the sentence. */
const isFronted = ([first]: readonly Word[]): boolean => first?.class === 'preposition';

/** "after the fall of the Halm region, Norway left": no city, so that the comma ends what stands in front. */
const isVerb = (word: Word | undefined): boolean => /^(?:verb|auxiliary|modal)$/.test(word?.class ?? '');

/** "Bergen, Norway, and …" goes on; the comma after the country belongs to the pair unless a list follows. */
const isListAhead = (items: readonly Item[], at: number): boolean => {
  const next = items[at];
  return next?.kind === 'mark' && next.class === 'conjunction';
};

/** "Norway, Sweden, Finland and Iceland" in whatever kinds: the second is no larger place of the first where a third of its kind goes on. */
function isListed(outer: NounPhrase, [comma, third, next]: readonly Item[]): boolean {
  const other = single(third);
  const kind = other?.referent?.chain.kind;
  if (!isComma(comma) || other === undefined || !other.isName || kind !== outer.referent?.chain.kind) return false;
  return isComma(next) || (next?.kind === 'mark' && next.class === 'conjunction');
}

/** "Halm, Brenn, Fjord, Nord and Vest": of four places or more that commas part none is in the next; nor where one stood before. */
function isInRun(items: readonly Item[], at: number): boolean {
  const isPlace = (item: Item | undefined): boolean => {
    const phrase = single(item);
    return phrase?.isName === true && typeOf(phrase) === 'Place';
  };
  const next = items[at + 5];
  const goesOn = isComma(items[at + 3]) && isPlace(items[at + 4]);
  const isLast = next?.kind === 'mark' && next.class === 'conjunction';
  return (
    (goesOn && (isComma(next) || (isLast && !isTown(items[at]))) && isPlace(items[at + 6])) ||
    (isComma(items[at - 1]) && isPlace(items[at - 2])) ||
    isSplit(items[at], items[at + 2])
  );
}

const isTown = (item: Item | undefined): boolean => single(item)?.referent?.chain.kind === 'city';

/** "North Halm, South Halm": two parts of one. */
function isSplit(inner: Item | undefined, outer: Item | undefined): boolean {
  const [one, other] = [inner, outer].map((item) => (single(item)?.referent?.chain.name ?? '').split(' '));
  return (
    one?.[0] !== other?.[0] &&
    COMPASS.has(one?.[0]?.toLowerCase() ?? '') &&
    one?.slice(1).join(' ') === other?.slice(1).join(' ')
  );
}

/** "Halmland, Fjordland, and Norland": three of a kind. */
function isLastButOne(pair: readonly NounPhrase[], [comma, conjunction, third]: readonly Item[]): boolean {
  const isJoined = isComma(comma) && conjunction?.kind === 'mark' && conjunction.class === 'conjunction';
  const kind = single(third)?.referent?.chain.kind;
  return isJoined && kind !== undefined && pair.every(({ referent }) => referent?.chain.kind === kind);
}

/** "treaties with Halmland, Norway, and its allies": those who deal, and no town. */
const isAmongParties = (before: Item | undefined): boolean =>
  before?.kind === 'mark' && before.class === 'preposition' && PARTYING.has(before.text);

const PARTYING: ReadonlySet<string> = new Set(['with', 'between', 'among', 'against']);

/** Whether a list goes on behind a pair, as "Halm, Norway, and Brenn": not of regions nor of what nobody knows beside one. */
const isSurelyIn = ({ referent }: NounPhrase, outer: NounPhrase): boolean =>
  referent?.chain.kind === 'city' &&
  (outer.referent?.chain.kind === 'country' ||
    referent.chain.mentions.some(({ mention }) => mention.kind === 'name' && mention.rule.startsWith('gazetteer:')));

/** "Halm, northern Norway". */
const COMPASS: ReadonlySet<string> = new Set(
  ['north', 'south', 'east', 'west', 'central'].flatMap((word) => [
    word,
    `${word}ern`,
    `${word}eastern`,
    `${word}western`,
  ]),
);

/** States that share their names with a city. */
const STATES: ReadonlySet<string> = new Set(['New York', 'Washington']);

/** "the Halmian, Norwegian and Danish languages" */
function isAdjective({ start, end }: NounPhrase, words: readonly Word[]): boolean {
  const lower = words[start]?.lower ?? '';
  return end === start + 1 && lookUp(`${lower.charAt(0).toUpperCase()}${lower.slice(1)}`)?.form === 'adjective';
}

function isPlacePair(inner: NounPhrase, outer: NounPhrase, after: Item | undefined): boolean {
  if (!inner.isName || !outer.isName || typeOf(inner) !== 'Place' || typeOf(outer) !== 'Place') return false;
  const innerKind = inner.referent?.chain.kind;
  const outerKind = outer.referent?.chain.kind;
  // "…, Sweden said": the country begins a clause of its own.
  if (after?.kind === 'verb' && after.form === 'finite') return false;
  const isState = STATES.has(outer.referent?.chain.name ?? '') && innerKind !== 'country';
  if (innerKind === 'country' || !(isState || outerKind === 'country' || outerKind === 'region')) return false;
  return (
    !(after?.kind === 'mark' && after.class === 'conjunction') &&
    outer.words.every((word) => COMPASS.has(word)) &&
    outer.determiner === undefined
  );
}

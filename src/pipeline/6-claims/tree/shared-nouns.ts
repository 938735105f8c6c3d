import { METONYM, standingFor } from '../grammar/metonyms';
import type { Item, NounPhrase, Referent } from '../grammar/reading';
import type { Dependencies } from './dependencies';

/** "Turkish and Iraqi troops", "Polish, Danish and Latvian ministers": one plural of all of them, where the noun stands for its country; "Danish and Swedish passports" are of both. */
export function shareNouns(items: readonly Item[], tree: Dependencies): Item[] {
  const shared: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const end = endOfAdjectives(items, at, tree);
    const last = end === undefined ? undefined : phraseAt(items, end);
    if (end === undefined || last === undefined) {
      shared.push(items[at] as Item);
      continue;
    }
    const own = items
      .slice(at, end)
      .flatMap((item) => (item.kind === 'nouns' ? (item.phrases[0]?.referent ?? []) : []));
    const { referent, ...rest } = last;
    const first = phraseAt(items, at) as NounPhrase;
    const span = { start: first.span.start, end: last.span.end };
    if (NATIONALITIES.has(last.lemma)) {
      const phrase = { ...last, start: first.start, span, owners: [...own, ...last.modifiers] };
      shared.push({ kind: 'nouns', start: phrase.start, end: phrase.end, phrases: [phrase] });
      at = end;
      continue;
    }
    const members = [...own.map((one) => standingFor(one, span)), ...(referent === undefined ? [] : [referent])];
    const phrase = { ...rest, start: first.start, span, members };
    shared.push({ kind: 'nouns', start: phrase.start, end: phrase.end, phrases: [phrase] });
    at = end;
  }
  return shared;
}

/** Index of the phrase with the noun that the adjective at `at` shares with those after it. */
function endOfAdjectives(items: readonly Item[], at: number, tree: Dependencies): number | undefined {
  if (!isAdjective(phraseAt(items, at), tree)) return undefined;
  for (let next = at + 1; next < items.length; next += 2) {
    const mark = items[next];
    const isJoint = mark?.kind === 'mark' && (mark.class === 'comma' || mark.class === 'conjunction');
    const phrase = isJoint ? phraseAt(items, next + 1) : undefined;
    if (phrase === undefined) return undefined;
    if (mark?.kind === 'mark' && mark.class === 'conjunction' && (isStandIn(phrase) || isNationality(phrase)))
      return next + 1;
    if (!isAdjective(phrase, tree)) return undefined;
  }
  return undefined;
}

const phraseAt = (items: readonly Item[], at: number): NounPhrase | undefined => {
  const item = items[at];
  return item?.kind === 'nouns' ? item.phrases[0] : undefined;
};

const ABBREVIATED: ReadonlySet<string> = new Set(['us', 'u.s.', 'uk', 'u.k.', 'un', 'u.n.', 'eu', 'nato', 'uae']);

/** A country told by its adjective alone. */
function isAdjective(phrase: NounPhrase | undefined, { tokens }: Dependencies): boolean {
  if (phrase?.isName !== true || phrase.referent?.chain.type === 'Person' || phrase.possessor !== undefined)
    return false;
  return tokens[phrase.end - 1]?.xpos === 'JJ' || ABBREVIATED.has(phrase.lemma);
}

/** "Iraqi troops", where the words stand for Iraq. */
const isStandIn = ({ isName, referent, modifiers, possessor, determiner }: NounPhrase): boolean =>
  !isName && isMetonym(referent) && modifiers.length > 0 && possessor === undefined && determiner === undefined;

/** "Iraqi citizenship": one may have several. */
const isNationality = ({ lemma, isName, modifiers, possessor }: NounPhrase): boolean =>
  NATIONALITIES.has(lemma) && !isName && modifiers.length > 0 && possessor === undefined;

const NATIONALITIES: ReadonlySet<string> = new Set(['citizenship', 'nationality', 'passport']);

const isMetonym = (referent: Referent | undefined): boolean => referent?.evidence.naming?.rule === METONYM;

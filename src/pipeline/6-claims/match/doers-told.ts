import type { NounPhrase, Referent } from '../grammar/reading';
import type { Word } from '../grammar/word';
import { BRINGING, DEED_VERBS, MOVES, PLANS, RULINGS, SAYINGS, STRIKES } from './deed-words';
import type { Doing, SentenceDeeds, ToldDeed } from './told-deeds';

/** Where a noun stands that a deed told before may explain. */
export interface DeedPlace {
  readonly sentence: number;
  readonly words: readonly Word[];
  /** Token where the clause that judges begins. */
  readonly start: number;
  /** Who judges: what he says himself is not what he judges. */
  readonly judges: readonly Referent[];
}

/** Sentences within which a deed is still "the ban", and within which it is still "the move". */
const NEAR = 4;
const NEXT = 3;

/** Who did what the noun names, or said it, as far as the article has told it; nobody where it leaves that open. */
export function doersTold(phrase: NounPhrase, place: DeedPlace, told: readonly SentenceDeeds[]): readonly Referent[] {
  const { lemma, end } = phrase;
  const search = { phrase, place, told };
  // "The tariff, which Sweden criticised, was imposed by Norway."
  const here = (told[place.sentence]?.deeds ?? []).filter(
    (deed) => !isOf(place.judges, deed) && deed.objects.some(({ start }) => start === phrase.start),
  );
  if (here.length > 0) return agreed(here);
  // "the decision to close the port"
  const next = place.words[end];
  const infinitive = next?.class === 'to' ? place.words[end + 1]?.lemma : undefined;
  if (infinitive !== undefined)
    return nearest(search, NEAR, ({ deeds }) => deeds.filter((deed) => deed.lemma === infinitive));
  const verbs = DEED_VERBS.get(lemma);
  const named = nearest(search, NEAR, ({ deeds, owned }) => [
    ...deeds.filter(
      (deed) =>
        verbs?.has(deed.lemma) === true ||
        (BRINGING.has(deed.lemma) && deed.objects.some((thing) => isSame(thing.lemma, lemma))),
    ),
    ...[owned.get(lemma) ?? []].flat(),
  ]);
  if (named.length > 0) return named;
  if (RULINGS.has(lemma)) return [told[place.sentence]?.court ?? []].flat();
  if (SAYINGS.has(lemma)) return nearest(search, NEXT, sayings);
  if (MOVES.has(lemma)) return nearest(search, NEXT, mains);
  return PLANS.has(lemma) ? nearest(search, NEXT, plans) : [];
}

/** "carried out the attack … the bombing". */
const isSame = (one: string, other: string): boolean => one === other || (STRIKES.has(one) && STRIKES.has(other));

/** What a sentence tells for its own sake; what it only tells beside it leaves open what is meant. */
function mains({ deeds }: SentenceDeeds): readonly ToldDeed[] {
  const done = deeds.filter(({ isSaying }) => !isSaying);
  const own = done.filter(({ isMain }) => isMain);
  return own.length > 0 ? own : done.slice(0, 1).map((deed) => ({ ...deed, doers: [] }));
}

/** What a sentence tells that somebody means to do; where it tells of other deeds, they leave open whose plan it is. */
const plans = (sentence: SentenceDeeds): readonly Doing[] =>
  mains(sentence).map((deed) => (deed.isPlanned ? deed : { doers: [] }));

function sayings({ deeds, speaker }: SentenceDeeds): readonly Doing[] {
  const said = deeds.filter(({ isSaying }) => isSaying);
  return said.length > 0 || speaker === undefined ? said : [{ doers: [speaker] }];
}

interface Search {
  readonly phrase: NounPhrase;
  readonly place: DeedPlace;
  readonly told: readonly SentenceDeeds[];
}

/** Who did what the nearest sentence tells of it; of that which judges, only what stands before it and others did. */
function nearest(
  { place: { sentence, start, judges }, told }: Search,
  reach: number,
  fitting: (sentence: SentenceDeeds) => readonly Doing[],
): readonly Referent[] {
  for (let at = sentence; at >= 0 && at >= sentence - reach; at--) {
    const one = told[at];
    const all = one === undefined ? [] : fitting(one);
    const found =
      at < sentence ? all : all.filter((deed) => deed.end !== undefined && deed.end <= start && !isOf(judges, deed));
    if (found.length > 0) return agreed(found);
  }
  return [];
}

const isOf = (judges: readonly Referent[], { doers: own }: Doing): boolean =>
  own.length === 0 || own.some(({ chain }) => judges.some((judge) => judge.chain.id === chain.id));

/** Nobody where they are not one and the same. */
function agreed(found: readonly Doing[]): readonly Referent[] {
  const sides = new Set(found.map((deed) => deed.doers.map(({ chain }) => chain.id).join(' ')));
  return sides.size === 1 ? (found[0]?.doers ?? []) : [];
}

import { PERSON_NOUNS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import type { Sentence } from '../../model/token';
import { type ChainDraft, firstStart } from './chain-draft';
import type { Gender } from './gender';
import { type Headed, headed, joinedNames } from './joined-names';
import { descriptionsOf } from './person-descriptions';
import { type Phrases, titlesOf, titleWords } from './person-titles';
import type { Present } from './present-mentions';
import { saysTwo } from './says-two';

/** Nouns for two people whom the article need not have called so. */
const PAIR = wordSet('pair duo couple two man woman brother sister');

const KIN = wordSet('brother sister');

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['man', 'male'],
  ['brother', 'male'],
  ['woman', 'female'],
  ['sister', 'female'],
]);

/** Offices that few hold at once: "the ministers" are those of whom the article tells; "the officers" may be any. */
const OFFICES = wordSet(
  'leader minister president premier chancellor king monarch governor mayor envoy ambassador mediator',
);

/** Offices of those who lead a state, and of any leader. */
const RULERS = ['leader', 'president', 'premier', 'chancellor', 'king', 'queen', 'emir', 'sultan'];

/** Sentences that are looked back over. */
const MOST_BACK = 4;

/** Those for two with one office or parent, whom the article has called so. */
const MOST_BACK_CALLED = 8;

/** Whether nothing tells that the person is of the other gender than the noun: "both women". */
export function isOfGender(mention: Mention, { type, gender }: ChainDraft): boolean {
  const wanted = mention.kind === 'nominal' ? GENDERS.get(mention.head) : undefined;
  return type !== 'Person' || wanted === undefined || gender === undefined || gender === wanted;
}

interface Told {
  readonly present: ReadonlyMap<number, readonly Present[]>;
  readonly people: readonly ChainDraft[];
  readonly nominals: Phrases['nominals'];
}

/**
 * "Both women", "the sisters", "the pair": the two whom a sentence shortly before joins, or the only two of whom the sentence before tells; "the
 * ministers", "the two judges": the only two with that title, where one sentence told of both.
 */
export function twoPeople(
  article: Mentioned,
  mention: Mention,
  { present, people, nominals }: Told,
): readonly ChainDraft[] | undefined {
  if (mention.kind !== 'nominal') return undefined;
  const isPair = PAIR.has(mention.head);
  const bearers = isPair ? undefined : bearersOf(article, mention, { people, nominals });
  if (!isPair && bearers === undefined) return undefined;
  const own = present.get(mention.sentence) ?? [];
  const isOther = (draft: ChainDraft): boolean =>
    own.some((one) => one.draft === draft && one.whole.end <= mention.span.start);
  const isKin = KIN.has(mention.head);
  const back = isPair && !isKin ? MOST_BACK : MOST_BACK_CALLED;
  let isNext = true;
  for (let at = mention.sentence - 1; at >= Math.max(0, mention.sentence - back); at--) {
    const near = article.sentences[at];
    if (near === undefined || near.kind === 'headline') return undefined;
    const named = headed(near, present.get(at) ?? []).filter(
      ({ draft }) => draft.type === 'Person' && isOfGender(mention, draft) && (bearers?.has(draft) ?? true),
    );
    const found = isPair ? pairIn(near, named, { mention, isNext }) : both(named);
    if (found !== undefined) return found.length === 2 && !found.some(isOther) ? found : undefined;
    isNext &&= named.length === 0 && saysTwo(mention);
  }
  return undefined;
}

const both = (named: readonly Headed[]): readonly ChainDraft[] | undefined => {
  const different = [...new Set(named.map(({ draft }) => draft))];
  return different.length > 1 ? different : undefined;
};

interface Place {
  readonly mention: Extract<Mention, { readonly kind: 'nominal' }>;
  /** Whether no sentence between tells of anybody who fits. */
  readonly isNext: boolean;
}

/** Those whom a sentence joins, brothers and sisters where it calls them so; the nearest one also all whom it names, unless it tells of a crowd. */
function pairIn(
  near: Sentence,
  named: readonly Headed[],
  { mention, isNext }: Place,
): readonly ChainDraft[] | undefined {
  if (KIN.has(mention.head) && !near.tokens.some(({ lemma }) => lemma === mention.head)) return undefined;
  const joined = joinedNames(near, named);
  if (joined !== undefined || !isNext || KIN.has(mention.head) || mention.head === 'couple') return joined;
  const isCrowd = near.tokens.some(({ xpos, lemma }) => xpos === 'NNS' && PERSON_NOUNS.has(lemma));
  return saysTwo(mention) || !isCrowd ? both(named) : undefined;
}

/** The two who have the title, one of them perhaps as the counterpart of the other. */
function bearersOf(
  article: Mentioned,
  mention: Extract<Mention, { readonly kind: 'nominal' }>,
  { people, nominals }: Pick<Told, 'people' | 'nominals'>,
): ReadonlySet<ChainDraft> | undefined {
  if (!PERSON_NOUNS.has(mention.head) || !(saysTwo(mention) || OFFICES.has(mention.head))) return undefined;
  if (article.text.startsWith(' of ', mention.span.end)) return undefined;
  const wanted = [
    ...mention.text
      .toLowerCase()
      .split(/[\s-]+/)
      .slice(1, -1),
    mention.head,
  ].filter((word) => word !== 'two');
  const known = people.filter((draft) => firstStart(draft) < mention.span.start);
  const having = (words: readonly string[]): readonly ChainDraft[] =>
    known.filter((draft) =>
      [...titlesOf({ text: article.text, nominals }, draft), ...descriptionsOf(article, draft)]
        .map(titleWords)
        .some((title) => words.every((word) => title.has(word))),
    );
  // "The two leaders" of states.
  const isRulers = wanted.length === 1 && mention.head === 'leader';
  const bearers = isRulers ? new Set(RULERS.flatMap((ruler) => having([ruler]))) : new Set(having(wanted));
  const all = new Set(bearers.size === 1 ? [...bearers, ...having(['counterpart'])] : bearers);
  return all.size === 2 ? all : undefined;
}

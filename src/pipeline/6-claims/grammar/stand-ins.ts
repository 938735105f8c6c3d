import { KIND_NOUNS } from '../../../language/lexicons/kind-nouns';
import type { Mention } from '../../../model/mention';
import { actsFor, isOnePerson, METONYM_NOUNS, standingFor, TIES } from './metonyms';
import { nounLemma } from './noun-lemma';
import type { PhraseContext } from './phrase-context';
import type { NounPhrase, Referent } from './reading';
import type { Word } from './word';

/** What stands before a common noun. */
interface BeforeNoun {
  readonly modifiers: readonly Referent[];
  readonly possessor?: Referent | undefined;
  readonly determiner?: string | undefined;
  /** Its common words in small letters. */
  readonly common?: readonly string[];
}

/** The nominal of the sentence that holds the noun. */
export const nominalOver = ({ start, end }: Word, { nominals }: PhraseContext): Mention | undefined =>
  nominals.find(({ span }) => start >= span.start && end <= span.end);

/** "the trust's director": what the nominal that holds the noun stands for. */
export function nominalReferent(noun: Word, context: PhraseContext): Referent | undefined {
  const mention = nominalOver(noun, context);
  return mention === undefined ? undefined : context.referents.of(mention);
}

/** "Syrian troops", "Syria's government": the country or body that the noun stands for. */
export function metonym(
  noun: Word,
  { modifiers, possessor, determiner, common = [] }: BeforeNoun,
): Referent | undefined {
  const lemma = nounLemma(noun);
  const isGuard = lemma === 'guard' && common.some((word) => GUARDED.has(word));
  const named = modifiers[modifiers.length - 1];
  if (named !== undefined && isCalled(named, lemma)) return standingFor(named, { start: noun.start, end: noun.end });
  if (!METONYM_NOUNS.has(lemma) && !METONYM_NOUNS.has(noun.lower) && !isGuard) return undefined;
  const owner = ownerBefore(modifiers) ?? possessor;
  const speaksForState =
    STATE_OFFICES.has(lemma) && isCountry(owner) && (possessor !== undefined || determiner === 'the');
  if ((isOnePerson(lemma, noun.lower) && !speaksForState) || determiner === 'no') return undefined;
  if (owner === undefined || owner.chain.type === 'Person' || !actsFor(lemma, owner)) return undefined;
  if (owner !== possessor && common.some((word) => TIES.has(word))) return undefined;
  if (COURTS.has(lemma) && possessor === undefined && isSeat(owner, determiner)) return undefined;
  return standingFor(owner, { start: noun.start, end: noun.end });
}

/** "Norwegian F-16 jets", "RAF Tornado crews": whose they are, whatever model they are of. */
const ownerBefore = (modifiers: readonly Referent[]): Referent | undefined =>
  modifiers.filter(({ chain }) => chain.type !== 'Product').pop();

/** "Norway, whose troops …": what a phrase stands for once its owner is known. */
export function ownedStandIn(phrase: NounPhrase, owner: Referent): Referent | undefined {
  const { lemma, words, isName, isPronoun, referent, span } = phrase;
  if (isName || isPronoun || referent !== undefined) return referent;
  if (
    !METONYM_NOUNS.has(lemma) ||
    isOnePerson(lemma, words[words.length - 1]) ||
    owner.chain.type === 'Person' ||
    !actsFor(lemma, owner)
  )
    return undefined;
  return standingFor(owner, span);
}

/** "the ruling Fjord First party": what follows the name says what it is. */
const isCalled = ({ chain }: Referent, lemma: string): boolean =>
  chain.type === 'Organization' &&
  chain.kind !== 'igo' &&
  (KIND_NOUNS.get(chain.kind ?? '')?.alone.includes(lemma) === true || BODIES.has(lemma));

const BODIES = new Set([
  'gang',
  'cartel',
  'syndicate',
  'mafia',
  'militia',
  'group',
  'faction',
  'company',
  'firm',
  'club',
  'chain',
  'lender',
  'insurer',
  'carmaker',
  'party',
  'coalition',
  'alliance',
  'bloc',
  'movement',
  'newspaper',
  'airline',
  'bank',
  'retailer',
  'charity',
  ...'group chain network conglomerate insurer lender carrier consortium magazine foundation brand label'.split(' '),
]);

/** "Norway's coast guard", and no guard of a prison. */
const GUARDED = new Set(['coast', 'border', 'national']);

/** Those who act for their country: "Norway's foreign minister", unnamed, is Norway. */
const STATE_OFFICES = new Set(['minister']);

const COURTS = new Set(['court', 'tribunal', 'judge', 'jury', 'magistrate']);

/** "a Norwegian court" speaks for the country, "a Halm court" for nobody, nor does "Norway court" in a headline. */
function isSeat({ chain, evidence }: Referent, determiner: string | undefined): boolean {
  const own = chain.mentions.find(({ mention }) => mention.span.start === evidence.span.start)?.mention.text;
  return chain.type === 'Place' && (chain.kind !== 'country' || (determiner === undefined && own === chain.name));
}

const isCountry = (owner: Referent | undefined): boolean =>
  owner?.chain.type === 'Place' && owner.chain.kind === 'country';

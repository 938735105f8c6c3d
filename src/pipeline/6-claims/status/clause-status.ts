import type { Modality, Polarity } from '../../../model/claim';
import { ALLEGING_ADVERBS, DOUBTING_ADVERBS } from '../grammar/function-words';
import type { Clause, NounGroup, NounPhrase, Referent } from '../grammar/reading';
import { denotedBy } from '../match/denoted';
import { isOrdinal } from '../tree/predicate-holder';

/** Whether a statement holds, and whose words it is, as far as grammar tells. */
export interface Status {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly speaker?: Referent;
}

const STRENGTH: Readonly<Record<Modality, number>> = { asserted: 0, planned: 1, alleged: 2, hypothetical: 3 };

/** The one of two modalities that is farther from fact. */
export const weaker = (a: Modality, b: Modality): Modality => (STRENGTH[a] >= STRENGTH[b] ? a : b);

/**
 * Polarity and modality of a clause from its auxiliaries and from all that governs it; `undefined` where it states nothing: a verb of
 * saying or of denial is denied ("did not say that …"), or it was only near ("nearly bought it").
 */
export function statusOf(clause: Clause): Status | undefined {
  const isReported = clause.governor?.governance.speaker === true;
  // "nearly bought it"
  if (clause.verb.adverbs.some((adverb) => adverb === 'nearly' || adverb === 'almost')) return undefined;
  let modality = ownModality(clause, isReported);
  let isNegative = clause.isNegated;
  let speaker: Referent | undefined;
  let asking: Referent | undefined;
  if (clause.verb.form === 'infinitive' && clause.governor !== undefined && isSuited(clause.governor.clause))
    modality = weaker(modality, 'hypothetical');
  for (let link = clause.governor; link !== undefined; link = link.clause.governor) {
    const { governance, clause: above } = link;
    if (governance.statesNothing || (isDenied(above) && (governance.speaker || governance.isDenial))) return undefined;
    if (governance.modality !== undefined) modality = weaker(modality, governance.modality);
    if (governance.polarity === 'negative') isNegative = !isNegative;
    if (governance.speaker === true) {
      const saying = whoSays(above);
      const [named] = saying === undefined ? [] : denotedBy(saying);
      if (saying?.phrases.every(isAnybody)) modality = weaker(modality, 'alleged');
      // "Lee said that Norway had asked Sweden to leave": what is asked is told in Lee's words.
      if (governance.control === 'object' && governance.modality === 'hypothetical') asking ??= named;
      else speaker ??= named;
      if (isWishToSay(above)) break;
    } else {
      modality = weaker(modality, ownModality(above, above.governor?.governance.speaker === true));
      if (above.isNegated) isNegative = !isNegative;
    }
  }
  const said = speaker ?? asking;
  return {
    polarity: isNegative ? 'negative' : 'positive',
    modality,
    ...(said !== undefined && { speaker: said }),
  };
}

/** "Many say that", "critics say that": a claim of whoever is against, or of nobody. */
const isAnybody = ({ lemma, isName, referent }: NounPhrase): boolean =>
  !isName && referent === undefined && ANYBODY.has(lemma);

const ANYBODY: ReadonlySet<string> = new Set('many critic opponent detractor sceptic skeptic rival cynic'.split(' '));

/** "I should like to stress that Norway supports it": by wishing to say so one has said it. */
const isWishToSay = ({ verb, governor }: Clause): boolean =>
  verb.form === 'infinitive' && governor !== undefined && WISHING.has(governor.clause.verb.lemma);

const WISHING: ReadonlySet<string> = new Set(['like', 'wish', 'want', 'beg', 'love']);

/** "is the right man to lead it": he may; "the first woman to lead it" has. */
const isSuited = ({ verb, object }: Clause): boolean =>
  verb.lemma === 'be' &&
  (object?.phrases.some(({ lemma, words }) => SUITED.has(lemma) && !words.some(isOrdinal)) ?? false);

const SUITED: ReadonlySet<string> = new Set(['man', 'woman', 'person', 'one', 'choice', 'figure', 'guy', 'team']);

/** "did not say", "declined to say", "refused to rule out". */
const isDenied = ({ isNegated, governor }: Clause): boolean =>
  isNegated || (governor !== undefined && !governor.governance.speaker && governor.governance.polarity === 'negative');

/** The subject of a verb of saying; in the passive ("is accused by Norway of …") whom "by" names. */
export const whoSays = ({ verb, subject, obliques }: Clause): NounGroup | undefined =>
  verb.isPassive ? obliques.find(({ preposition }) => preposition === 'by')?.nouns : subject;

const FUTURE = new Set(['will', 'shall', "'ll", 'wo', 'be to']);

function ownModality({ verb, isConditional, governor }: Clause, isReported: boolean): Modality {
  if (isConditional) return 'hypothetical';
  if (verb.adverbs.some((adverb) => ALLEGING_ADVERBS.has(adverb))) return 'alleged';
  if (verb.adverbs.some((adverb) => DOUBTING_ADVERBS.has(adverb))) return 'hypothetical';
  if (verb.modal !== undefined) {
    if (FUTURE.has(verb.modal)) return 'planned';
    // "said it would send a frigate" tells a plan; "would send one" alone a condition.
    return verb.modal === 'would' && isReported ? 'planned' : 'hypothetical';
  }
  // A headline's "X to meet Y" has no verb above its infinitive.
  return verb.form === 'infinitive' && governor === undefined ? 'planned' : 'asserted';
}

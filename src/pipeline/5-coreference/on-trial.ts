import { wordSet } from '../../language/lexicons/words';
import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import type { Token } from '../../model/token';
import type { ChainDraft } from './chain-draft';
import type { Present } from './present-mentions';
import { headOf, tokensIn } from './token-at';

/** What is done to somebody before a court. */
const TRIED = wordSet('charge indict try convict sentence jail prosecute acquit');

/** What stands against somebody there. */
const COUNTS = wordSet('charge count case indictment trial');

/**
 * Finds the person whom "the defendant" stands for: the only one of whom the article has told before that a court has to do with them.
 * Takes mentions in text order: what stands in the sentences before one is looked at once.
 */
export function personOnTrial(
  { sentences }: Mentioned,
  present: ReadonlyMap<number, readonly Present[]>,
): (mention: Extract<Mention, { readonly kind: 'nominal' }>) => ChainDraft | undefined {
  const triedIn = (at: number, before: number): readonly ChainDraft[] => {
    const tokens = sentences[at]?.tokens ?? [];
    return (present.get(at) ?? []).flatMap(({ draft, whole }) => {
      const head = headOf(tokens, tokensIn(tokens, whole));
      const isOne = draft.type === 'Person' && whole.end <= before && head !== undefined && isTried(tokens, head);
      return isOne ? [draft] : [];
    });
  };
  const told = new Set<ChainDraft>();
  let next = 0;
  return ({ head, sentence, span }) => {
    if (head !== 'defendant') return undefined;
    for (; next < sentence; next++) for (const draft of triedIn(next, span.start)) told.add(draft);
    const tried = new Set([...told, ...triedIn(sentence, span.start)]);
    const [person] = tried;
    return tried.size === 1 ? person : undefined;
  };
}

/** "Lee was charged", "they charged Lee", "the counts against Lee", "Lee is on trial". */
function isTried(tokens: readonly Token[], at: number): boolean {
  const { deprel, head } = tokens[at] as Token;
  const above = tokens[head];
  if (above === undefined) return false;
  const has = (relation: RegExp, under: number, form: RegExp): boolean =>
    tokens.some((token) => token.head === under && relation.test(token.deprel) && form.test(token.lemma));
  if (deprel === 'obj' || deprel === 'nsubj:pass') return TRIED.has(above.lemma);
  if (deprel === 'nsubj') {
    const isPassive = above.xpos === 'VBN' && has(/^aux/, head, /^(?:be|get)$/);
    return (TRIED.has(above.lemma) && isPassive) || (above.lemma === 'trial' && has(/^case$/, head, /^on$/));
  }
  // "Counts of fraud against Lee", read as fraud against Lee.
  const noun = above.deprel === 'nmod' && !COUNTS.has(above.lemma) ? tokens[above.head] : above;
  return /^(?:nmod|obl)$/.test(deprel) && COUNTS.has(noun?.lemma ?? '') && has(/^case$/, at, /^(?:against|of)$/);
}

import { lemmatize } from '../../../language/lemmas';
import { BE, FINITE_BE } from './function-words';
import type { VerbGroup } from './reading';
import { isUnchanged } from './verb-forms';
import type { Word } from './word';

/** Auxiliaries and a main verb from `at` on; a form of "be" or "have" alone is its own main verb. */
export function readVerb(start: number, words: readonly Word[]): VerbGroup | undefined {
  const first = words[start];
  if (first === undefined) return undefined;
  const opens =
    first.class === 'modal' || first.class === 'auxiliary' || first.class === 'verb' || opensInfinitive(start, words);
  if (!opens) return undefined;
  let at = start;
  let main: Word | undefined;
  let modal: string | undefined;
  let isNegated = false;
  const adverbs: string[] = [];
  const auxiliaries: string[] = [];
  let isInfinitive = false;
  for (; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (word.class === 'verb') {
      main = word;
      at++;
      break;
    }
    if (word.class === 'auxiliary') {
      auxiliaries.push(word.lower);
      continue;
    }
    if (word.class === 'modal') {
      modal = word.lower;
      continue;
    }
    if (word.class === 'negator' || (word.lower === 'no' && words[at + 1]?.lower === 'longer')) {
      isNegated = true;
      continue;
    }
    if (word.class === 'adverb' || (word.lower === 'longer' && isNegated) || word.lower === 'both') {
      adverbs.push(word.lower);
      continue;
    }
    if (word.class === 'to' && opensInfinitive(at, words)) {
      if (at === start) isInfinitive = true;
      else if (auxiliaries.length > 0 && FINITE_BE.has(auxiliaries[auxiliaries.length - 1] ?? '')) modal = 'be to';
      else if (auxiliaries.length > 0) modal = 'must';
      else break;
      continue;
    }
    break;
  }
  let end = at;
  if (main === undefined) {
    // Adverbs after a lone auxiliary belong to what follows.
    const last = auxiliaries[auxiliaries.length - 1];
    if (last === undefined) return undefined;
    end = trimAdverbs(start, at, words);
    return verbGroup({
      start,
      end,
      words,
      lemma: BE.has(last) ? 'be' : lemmatize(last, 'VERB'),
      form: isInfinitive ? 'infinitive' : last === 'being' || last === 'having' ? 'gerund' : 'finite',
      isPassive: false,
      isNegated,
      modal,
      adverbs,
    });
  }
  const hasBe = auxiliaries.some((word) => BE.has(word) || word.startsWith('g'));
  const isPast =
    main.form === 'past' || main.form === 'participle' || (isUnchanged(main.lemma) && auxiliaries.length > 0);
  const isPassive = isPast && (hasBe || (auxiliaries.length === 0 && main.form === 'participle'));
  const form = isInfinitive
    ? 'infinitive'
    : main.form === 'gerund' && !hasBe
      ? 'gerund'
      : main.form === 'participle' && auxiliaries.length === 0
        ? 'participle'
        : auxiliaries[0] === 'being' || auxiliaries[0] === 'having'
          ? 'gerund'
          : 'finite';
  return verbGroup({ start, end, words, lemma: main.lemma, form, isPassive, isNegated, modal, adverbs });
}

function verbGroup({
  start,
  end,
  words,
  modal,
  ...rest
}: Omit<VerbGroup, 'kind' | 'span' | 'modal' | 'isBare'> & {
  readonly words: readonly Word[];
  readonly modal: string | undefined;
}): VerbGroup {
  const span = { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
  const first = words[start];
  const isBare =
    (first?.form === 'base' && !isUnchanged(first.lemma)) ||
    first?.lower === 'be' ||
    (first?.lower === 'have' && rest.form === 'finite');
  return { kind: 'verb', start, end, span, isBare, ...rest, ...(modal !== undefined && { modal }) };
}

function trimAdverbs(start: number, end: number, words: readonly Word[]): number {
  let at = end;
  while (at > start + 1 && words[at - 1]?.class === 'adverb') at--;
  return at;
}

/** "to" before a verb in its base form, adverbs and "not" allowed between. */
function opensInfinitive(at: number, words: readonly Word[]): boolean {
  if (words[at]?.class !== 'to') return false;
  let next = at + 1;
  while (words[next]?.class === 'adverb' || words[next]?.class === 'negator') next++;
  const word = words[next];
  return (
    (word?.class === 'verb' && word.form === 'base') ||
    word?.lower === 'be' ||
    word?.lower === 'have' ||
    word?.lower === 'do'
  );
}

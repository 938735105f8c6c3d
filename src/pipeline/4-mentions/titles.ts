import { COMMON_WORDS } from '../../language/lexicons/common-words';
import { GIVEN_NAMES } from '../../language/lexicons/given-names';
import { organizationKindOf } from '../../language/lexicons/name-heads';
import { TITLE_MODIFIERS } from '../../language/lexicons/person-nouns';
import type { NameCandidate, TokenRange } from './name-candidate';
import { isPersonNoun } from './person-words';
import type { SentenceView } from './sentence-view';

const MOST_TITLE = 16;

/**
 * Gives names the titles that go before them in small letters ("US Department of State spokesperson John Kirby") and widens titles to the left
 * over modifiers, bracketed short forms and the names they belong to. `candidates` are those of one sentence, in order.
 */
export function withTitles(view: SentenceView, candidates: readonly NameCandidate[]): NameCandidate[] {
  const byEnd = new Map<number, NameCandidate>();
  for (const candidate of candidates) {
    const other = byEnd.get(candidate.last);
    if (other === undefined || candidate.first < other.first) byEnd.set(candidate.last, candidate);
  }
  return candidates.map((candidate) => {
    const title = titleOf(view, candidate, byEnd);
    return title === undefined ? candidate : { ...candidate, title };
  });
}

function titleOf(
  view: SentenceView,
  candidate: NameCandidate,
  byEnd: ReadonlyMap<number, NameCandidate>,
): TokenRange | undefined {
  if (candidate.title !== undefined) {
    return { first: widen(view, candidate.title.first, byEnd), last: candidate.title.last };
  }
  if (candidate.reading !== undefined && candidate.reading.type !== 'Person') return undefined;
  const noun = candidate.first - 1;
  if (noun < 0 || !isTitleNounBefore(view, noun, candidate)) return undefined;
  return { first: widen(view, noun, byEnd), last: candidate.first };
}

/** A person noun in small letters right before a name that can be a person's. */
function isTitleNounBefore(view: SentenceView, at: number, { words }: NameCandidate): boolean {
  const lower = view.lowers[at] as string;
  if (!view.isLower[at] || !isPersonNoun(lower)) return false;
  // "will host Ann Lee", "to judge Bo Berg": a verb.
  if (/^(?:will|would|may|might|can|could|should|must|shall|to)$/.test(view.lowers[at - 1] ?? '')) return false;
  // "rival Larkfield Mills", "partner Google": companies have these too.
  if (
    /^(?:rival|partner|owner|operator|developer|founder|publisher|producer|broker|investor|shareholder|parent|partner|supplier|contractor|builder|holder|subsidiary|sponsor|donor|member|host|leader|star|national|native|head|witness|independent|conservative|liberal|republican|democrat|winner|champion|contender|opponent|model|chain|carrier|insurer|creator|miner|driller|lender|maker|militant|extremist|terrorist|jihadist|rebel|nationalist|separatist|loyalist|islamist|communist|socialist|centrist|populist|volunteer|player|runner|star|legend|giant|critic)$/.test(
      lower,
    )
  ) {
    return words.length > 1 ? isPlainPerson(words) : false;
  }
  return true;
}

const isPlainPerson = (words: readonly string[]): boolean =>
  words.length <= 4 &&
  organizationKindOf(words[words.length - 1] as string) === undefined &&
  GIVEN_NAMES.has(words[0] as string) &&
  words.every((word, at) => at === 0 || !COMMON_WORDS.has(word.toLowerCase()));

/** Start of the title phrase that holds token `first`, going left. */
function widen(view: SentenceView, first: number, byEnd: ReadonlyMap<number, NameCandidate>): number {
  let start = first;
  const least = Math.max(0, first - MOST_TITLE);
  for (;;) {
    const next = stepLeft(view, start, byEnd);
    if (next === undefined || next < least) return start;
    start = next;
  }
}

/** "In Turkey Minister Lee met …": a place with its preposition before a title is no part of it, as "Turkish" or "Turkey's" would be. */
export const isPlaceApart = (view: SentenceView, { first, last }: TokenRange): boolean =>
  last === first + 1 &&
  view.matches[first]?.sense.form === 'name' &&
  (view.forms[first] as string).length > 3 &&
  !/^['’]s$/.test(view.forms[last] ?? '') &&
  /^(?:in|to|from|at|into|near)$/.test(view.lowers[first - 1] ?? '');

/** "…, whose party won, accused Prime Minister Lee", but not "the accused minister". */
function isVerb({ sentence: { tokens } }: SentenceView, at: number): boolean {
  const token = tokens[at];
  return token?.upos === 'VERB' && token.text.endsWith('ed') && !/^(?:amod|compound|nmod)$/.test(token.deprel);
}

function stepLeft(view: SentenceView, start: number, byEnd: ReadonlyMap<number, NameCandidate>): number | undefined {
  const at = start - 1;
  if (at < 0) return undefined;
  const lower = view.lowers[at] as string;
  const form = view.forms[at] as string;
  const name = byEnd.get(start);
  if (name !== undefined && name.title === undefined && name.reading?.type !== 'Person')
    return isPlaceApart(view, name) ? undefined : name.first;
  if (form === ')' && view.forms[at - 2] === '(' && at >= 3) return at - 2;
  if ((form === "'s" || form === '’s') && byEnd.has(at))
    return byEnd.get(at)?.reading?.type === 'Person' ? undefined : at;
  if (form === '-' && view.isGlued[at] && view.isGlued[start]) return at - 1;
  // "Former Acme chief Ann Lee said": the capital is the sentence's.
  const isCommon = view.isLower[at] || (view.isOpening[at] === true && TITLE_MODIFIERS.has(lower) && lower !== 'then');
  if (isCommon && !isVerb(view, at) && (TITLE_MODIFIERS.has(lower) || isPersonNoun(lower))) return at;
  return undefined;
}

import { lemmatize } from '../../language/lemmas';
import { COMMON_WORDS } from '../../language/lexicons/common-words';
import { ORGANIZATION_NOUNS, PLACE_NOUNS, TITLE_MODIFIERS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import type { Mention } from '../../model/mention';
import type { Span } from '../../model/span';
import { isPersonNoun } from './person-words';
import type { SentenceView } from './sentence-view';

const DETERMINERS = wordSet('the this that');
const MOST_WORDS = 5;

/**
 * Definite phrases that refer to a person, body or place by a noun: "the envoy", "the Swiss company", "the Foreign Secretary". Those that go on
 * into a name ("the envoy Staffan de Mistura") or lie inside one are none. In text order.
 */
export function findNominals(views: readonly SentenceView[], names: readonly Span[]): Mention[] {
  const starts = new Set(names.map(({ start }) => start));
  const mentions: Mention[] = [];
  for (const view of views) {
    for (let at = view.dateline; at < view.forms.length; at++) {
      if (!DETERMINERS.has(view.lowers[at] as string)) continue;
      const end = endOfNominal(view, at, starts);
      if (end === undefined) continue;
      const first = view.sentence.tokens[at];
      const last = view.sentence.tokens[end];
      if (first === undefined || last === undefined) continue;
      mentions.push({
        kind: 'nominal',
        span: { start: first.start, end: last.end },
        text: view.text.slice(first.start, last.end),
        sentence: view.index,
        head: lemmatize(last.text, 'NOUN'),
      });
    }
  }
  return mentions;
}

/** Index of the head noun of the phrase that the determiner at `at` opens. */
function endOfNominal(view: SentenceView, at: number, starts: ReadonlySet<number>): number | undefined {
  let head: number | undefined;
  for (let next = at + 1; next <= at + MOST_WORDS && next < view.forms.length; next++) {
    const lower = view.lowers[next] as string;
    const token = view.sentence.tokens[next];
    if (token !== undefined && starts.has(token.start) && head !== undefined) return undefined;
    if (token !== undefined && starts.has(token.start) && view.matches[next]?.sense.form !== 'adjective')
      return undefined;
    if (isReferring(lower)) {
      head = next;
      continue;
    }
    if (head !== undefined) break;
    if (!COMMON_WORDS.has(lower) && !TITLE_MODIFIERS.has(lower) && lower !== '-') return undefined;
    if (/^(?:of|in|for|and|to|is|was|that|who|which|at|on|by|with|from|said|had|has)$/.test(lower)) return undefined;
  }
  if (head === undefined) return undefined;
  const following = view.lowers[head + 1] ?? '';
  // "the company executive", "the party leadership": the noun goes on.
  return COMMON_WORDS.has(following) && NOUN_LIKE.has(following) ? undefined : head;
}

const NOUN_LIKE = wordSet(
  'leadership executive executives office offices headquarters official officials member members spokesman spokeswoman supporters meeting talks building house leader leaders level system network state workers staff force forces',
);

const isReferring = (lower: string): boolean =>
  isPersonNoun(lower) || ORGANIZATION_NOUNS.has(lower) || PLACE_NOUNS.has(lower);

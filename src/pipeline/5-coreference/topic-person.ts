import type { Mentioned } from '../../model/extraction';
import type { Around } from './around-pronouns';
import type { ChainDraft } from './chain-draft';
import { isOtherArgument } from './clause-subjects';
import type { Gender } from './gender';

/** Least names and pronouns of the one whom an article is about. */
const LEAST = 4;

/** How many times as often as of anybody else it speaks of that one. */
const TIMES = 2;

/** Sentences in which it may speak of something else. */
const MOST_BACK = 3;

interface Search extends Around {
  readonly gender: Gender;
  /** Those whom the pronoun does not speak of. */
  readonly others: ReadonlySet<ChainDraft>;
}

/**
 * The one whom a life, a profile or an obituary is about, for a "she" whom the sentences around leave open ("The minister Jo Lee called her brave.⏎She
 * married …"): of those of her gender the one of whom the article speaks by far most often, and spoke last; another named in the sentence before of the same
 * paragraph leaves it open.
 */
export function topicPerson(
  { sentences }: Mentioned,
  people: readonly ChainDraft[],
  { mention, gender, names, others }: Search,
): ChainDraft | undefined {
  const fitting = people.filter((draft) => (draft.gender ?? gender) === gender);
  const topic = mostTold(fitting);
  if (topic === undefined || topic.gender !== gender || others.has(topic)) return undefined;
  const own = sentences[mention.sentence];
  const before = sentences[mention.sentence - 1];
  const lastOf = (draft: ChainDraft): number =>
    draft.mentions.reduce(
      (last, { mention: { span } }) => (span.end <= mention.span.start ? Math.max(last, span.start) : last),
      -1,
    );
  const last = lastOf(topic);
  const start = sentences[mention.sentence - MOST_BACK]?.start ?? 0;
  if (own === undefined || last < start) return undefined;
  // Of others who fit nobody since, nor in the sentence before.
  const since = before?.paragraph === own.paragraph ? Math.min(last, before.start) : last;
  if (fitting.some((draft) => draft !== topic && lastOf(draft) >= since)) return undefined;
  const named = names.get(mention.sentence) ?? [];
  return named.some(({ draft, whole }) => draft === topic && isOtherArgument(own, whole, mention.span))
    ? undefined
    : topic;
}

/** The one of whom the article speaks often, and by far more than of any other. */
function mostTold(people: readonly ChainDraft[]): ChainDraft | undefined {
  const [first, second] = people
    .map((draft) => ({ draft, count: draft.mentions.filter(({ mention }) => mention.kind !== 'nominal').length }))
    .sort((one, other) => other.count - one.count);
  return first !== undefined && first.count >= LEAST && first.count >= TIMES * (second?.count ?? 0)
    ? first.draft
    : undefined;
}

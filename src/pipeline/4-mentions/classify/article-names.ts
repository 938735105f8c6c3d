import type { NameCandidate, Reading } from '../name-candidate';
import type { SentenceView } from '../sentence-view';
import { groupByKey, type NameGroup, settledReading } from './name-group';

/** The names of one article as they are written. */
export interface ArticleNames {
  /** By key, in order of their first. */
  readonly groups: ReadonlyMap<string, NameGroup>;
  /** Readings of bodies by the words that their names begin with: "Mary Poole" of "Mary Poole Centre". Of several the first. */
  readonly bodies: ReadonlyMap<string, Reading>;
}

/** Most words of an opening; what has more is called by all of its name. */
const MOST_WORDS = 6;

/** Groups the candidates of an article; `views` are all of its sentences. Cost: linear. */
export function articleNames(candidates: readonly NameCandidate[], views: readonly SentenceView[]): ArticleNames {
  const groups = groupByKey(candidates, views);
  const bodies = new Map<string, Reading>();
  for (const group of groups.values()) {
    const reading = settledReading(group);
    if (reading?.type !== 'Organization') continue;
    const words = group.key.split(' ');
    for (let count = 1; count < Math.min(words.length, MOST_WORDS + 1); count++) {
      const opening = words.slice(0, count).join(' ');
      if (!bodies.has(opening)) bodies.set(opening, reading);
    }
  }
  return { groups, bodies };
}

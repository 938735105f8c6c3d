import { countOf } from '../../../language/lexicons/numbers';
import type { TimeExpression } from '../../../model/mention';
import { dependents } from './dependencies';
import type { SentenceTree } from './sentence-tree';

const DAY_MS = 86_400_000;

/**
 * "resigned on Monday, a day after she was elected": the day of the clause behind "after" or "before", from that of the clause above;
 * "hours after" is the same day.
 */
export function offsetTime(
  pivot: number,
  { tree, words }: SentenceTree,
  above: readonly TimeExpression[],
): TimeExpression | undefined {
  const mark = dependents(tree, pivot, 'mark').find((at) => /^(?:after|before)$/.test(words[at]?.lower ?? ''));
  if (mark === undefined) return undefined;
  const unit = words[mark - 1];
  const isSameDay = /^(?:hours|minutes)$/.test(unit?.lower ?? '');
  const count = isSameDay ? 0 : /^days?$/.test(unit?.lower ?? '') ? countOf(words[mark - 2]?.lower) : undefined;
  const day = above.find(({ value }) => value?.length === 'YYYY-MM-DD'.length);
  const first = isSameDay ? unit : words[mark - 2];
  const last = words[mark];
  if (count === undefined || day?.value === undefined || first === undefined || last === undefined) return undefined;
  const shift = last.lower === 'after' ? -count : count;
  const value = new Date(Date.parse(day.value) + shift * DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return { span: { start: first.start, end: last.end }, value, future: day.future && shift > 0 };
}

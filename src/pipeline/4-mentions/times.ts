import type { Annotated } from '../../model/extraction';
import type { TimeExpression } from '../../model/mention';
import type { SentenceView } from './sentence-view';

/** Time expressions of the article in text order. */
export function findTimes(_article: Annotated, _views: readonly SentenceView[]): TimeExpression[] {
  return [];
}

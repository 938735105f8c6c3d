import type { Article } from '../model/article';
import type { Claimed } from '../model/extraction';
import { annotate } from './3-annotate/annotate';
import { findMentions } from './4-mentions/find-mentions';
import { linkMentions } from './5-coreference/link-mentions';
import { findClaims } from './6-claims/find-claims';

/**
 * Stages 3 to 6 of one article, in the only order that compiles: sentences and tokens, mentions, chains, claims. A pure function;
 * the same article gives the same result anywhere.
 */
export function readArticle(article: Article): Claimed {
  return findClaims(linkMentions(findMentions(annotate(article))));
}

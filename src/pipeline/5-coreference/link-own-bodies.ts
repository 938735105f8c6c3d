import { wordSet } from '../../language/lexicons/words';
import type { Mentioned } from '../../model/extraction';
import type { BodiesOfPeople } from './bodies-of-people';
import { type ChainDraft, kindOf, only } from './chain-draft';

/** Kinds of bodies by the noun for somebody's own; of many bodies the article tells no kind. */
const KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['party', wordSet('party other')],
  ['club', wordSet('team other')],
  ['team', wordSet('team other')],
  ['company', wordSet('company other')],
  ['firm', wordSet('company other')],
  ['employer', wordSet('company media ngo school team other')],
]);

/** Adds "his party" and "her club" to the one body of that kind that the article puts beside the person's names. */
export function linkOwnBodies(article: Mentioned, drafts: readonly ChainDraft[], bodiesOf: BodiesOfPeople): void {
  const own = article.mentions.filter((mention) => mention.kind === 'nominal' && mention.isOwn === true);
  if (own.length === 0) return;
  const owners = new Map<number, ChainDraft>();
  for (const draft of drafts) {
    for (const { mention } of draft.mentions) if (mention.kind === 'pronoun') owners.set(mention.span.start, draft);
  }
  for (const mention of own) {
    const owner = owners.get(mention.span.start);
    if (mention.kind !== 'nominal' || owner?.type !== 'Person') continue;
    const kinds = KINDS.get(mention.head);
    const body = only([...bodiesOf(owner)].filter((draft) => kinds?.has(kindOf(draft) ?? '') === true));
    if (body !== undefined) body.mentions.push({ mention, rule: 'nominal' });
  }
}

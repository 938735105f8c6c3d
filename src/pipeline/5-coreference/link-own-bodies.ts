import { wordSet } from '../../language/lexicons/words';
import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import { covers } from '../../model/span';
import type { Token } from '../../model/token';
import { type ChainDraft, kindOf, type NameMention, only } from './chain-draft';
import { mentionsBySentence } from './mentions-by-sentence';
import { headOf, tokensIn } from './token-at';

/** Kinds of bodies by the noun for somebody's own; of many bodies the article tells no kind. */
const KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['party', wordSet('party other')],
  ['club', wordSet('team other')],
  ['team', wordSet('team other')],
  ['company', wordSet('company other')],
  ['firm', wordSet('company other')],
  ['employer', wordSet('company media ngo school team other')],
]);

/** Verbs whose subject is of what they do something to. */
const TIES = wordSet('join lead found head chair captain run represent');

/** Most names of one person whose surroundings are looked at. */
const MOST_NAMES = 20;

/**
 * Adds "his party" and "her club" to the one body of that kind that the article puts beside the person's names: in a title, behind "of", as owner
 * of the name, or as what the person joined or leads.
 */
export function linkOwnBodies(article: Mentioned, drafts: readonly ChainDraft[]): void {
  const own = article.mentions.filter((mention) => mention.kind === 'nominal' && mention.isOwn === true);
  if (own.length === 0) return;
  const draftOf = new Map<Mention, ChainDraft>();
  const owners = new Map<number, ChainDraft>();
  for (const draft of drafts)
    for (const { mention } of draft.mentions) {
      if (mention.kind === 'name' && draft.type === 'Organization') draftOf.set(mention, draft);
      if (mention.kind === 'pronoun') owners.set(mention.span.start, draft);
    }
  const bodies = mentionsBySentence(article.mentions.filter((mention) => draftOf.has(mention)));
  const known = new Map<ChainDraft, ReadonlySet<ChainDraft>>();
  for (const mention of own) {
    const owner = owners.get(mention.span.start);
    if (mention.kind !== 'nominal' || owner?.type !== 'Person') continue;
    const beside =
      known.get(owner) ??
      new Set(
        owner.names
          .slice(0, MOST_NAMES)
          .flatMap((name) =>
            (bodies.get(name.sentence) ?? [])
              .filter((body) => body.kind === 'name' && isOf(article, name, body))
              .flatMap((body) => draftOf.get(body) ?? []),
          ),
      );
    known.set(owner, beside);
    const kinds = KINDS.get(mention.head);
    const body = only([...beside].filter((draft) => kinds?.has(kindOf(draft) ?? '') === true));
    if (body !== undefined) body.mentions.push({ mention, rule: 'nominal' });
  }
}

/** Whether the words around a person's name tell that the person is of the body. */
function isOf({ text, sentences }: Mentioned, { span, titled, sentence }: NameMention, body: Mention): boolean {
  if (titled !== undefined && covers(titled.whole, body.span)) return true;
  const start = titled?.whole.start ?? span.start;
  if (body.span.end <= start && /^['’]s $/.test(text.slice(body.span.end, start))) return true;
  if (body.span.start >= span.end && /^(?:,? of (?:the )?| \((?:the )?)$/.test(text.slice(span.end, body.span.start)))
    return true;
  const tokens = sentences[sentence]?.tokens ?? [];
  const [person, object] = [headOf(tokens, tokensIn(tokens, span)), headOf(tokens, tokensIn(tokens, body.span))];
  if (person === undefined || object === undefined) return false;
  const { deprel, head } = tokens[object] as Token;
  const isSubject = tokens[person]?.deprel === 'nsubj' && tokens[person].head === head;
  return isSubject && deprel === 'obj' && TIES.has(tokens[head]?.lemma ?? '');
}

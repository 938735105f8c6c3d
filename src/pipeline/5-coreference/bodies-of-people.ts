import { PERSON_NOUNS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import { covers } from '../../model/span';
import type { Token } from '../../model/token';
import type { ChainDraft, NameMention } from './chain-draft';
import { mentionsBySentence } from './mentions-by-sentence';
import { headOf, tokensIn } from './token-at';

/** Bodies that the article puts beside the names of a person. */
export type BodiesOfPeople = (person: ChainDraft) => ReadonlySet<ChainDraft>;

/** Verbs whose subject is of what they do something to. */
const TIES = wordSet('join lead found head chair captain run represent');

/** Most names of one person whose surroundings are looked at. */
const MOST_NAMES = 20;

/** Bodies of a person by title, behind "of", as owner of a name, or as what the person joined or leads; looked for once a person. */
export function bodiesOfPeople(article: Mentioned, drafts: readonly ChainDraft[]): BodiesOfPeople {
  const known = new Map<ChainDraft, ReadonlySet<ChainDraft>>();
  let named: Named | undefined;
  return (person) => {
    named ??= namedBodies(article, drafts);
    const { draftOf, bodies } = named;
    const beside =
      known.get(person) ??
      new Set(
        person.names
          .slice(0, MOST_NAMES)
          .flatMap((name) => (bodies.get(name.sentence) ?? []).filter((body) => isOf(article, name, body)))
          .flatMap((body) => draftOf.get(body) ?? []),
      );
    known.set(person, beside);
    return beside;
  };
}

interface Named {
  readonly draftOf: ReadonlyMap<Mention, ChainDraft>;
  /** Names of bodies by sentence. */
  readonly bodies: ReadonlyMap<number, readonly Mention[]>;
}

function namedBodies({ mentions }: Mentioned, drafts: readonly ChainDraft[]): Named {
  const draftOf = new Map<Mention, ChainDraft>();
  for (const draft of drafts) {
    if (draft.type === 'Organization') for (const name of draft.names) draftOf.set(name, draft);
  }
  return { draftOf, bodies: mentionsBySentence(mentions.filter((mention) => draftOf.has(mention))) };
}

/** What stands between "Ann Lee" and her body: "of", "(", ", the general secretary of the". */
const BEHIND = /^(?:,? of | \(|,? ((?:[\p{L}-]+ ){1,6})(?:of|at|for|with) )(?:the )?$/u;

/** Whether the words around a person's name tell that the person is of the body. */
function isOf({ text, sentences }: Mentioned, { span, titled, sentence }: NameMention, body: Mention): boolean {
  if (titled !== undefined && covers(titled.whole, body.span)) return true;
  const start = titled?.whole.start ?? span.start;
  if (body.span.end <= start && /^['’]s $/.test(text.slice(body.span.end, start))) return true;
  if (body.span.start >= span.end && isBehind(text.slice(span.end, body.span.start))) return true;
  const tokens = sentences[sentence]?.tokens ?? [];
  const [person, object] = [headOf(tokens, tokensIn(tokens, span)), headOf(tokens, tokensIn(tokens, body.span))];
  if (person === undefined || object === undefined) return false;
  const { deprel, head } = tokens[object] as Token;
  const isSubject = tokens[person]?.deprel === 'nsubj' && tokens[person].head === head;
  return isSubject && deprel === 'obj' && TIES.has(tokens[head]?.lemma ?? '');
}

/** Whether what stands behind a name leads to a body of the one named: nothing, or an office. */
function isBehind(between: string): boolean {
  const found = BEHIND.exec(between);
  const [, office] = found ?? [];
  return found !== null && (office === undefined || PERSON_NOUNS.has(office.trim().split(' ').at(-1) ?? ''));
}

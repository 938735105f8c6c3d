import { wordSet } from '../../language/lexicons/words';
import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import type { ChainDraft, NameMention } from './chain-draft';
import type { Gender } from './gender';
import { quotedSpans } from './quoted-spans';

const HE = wordSet('he him his himself');
const SHE = wordSet('she her hers herself');
const WHO = wordSet('who whom whose');

/** Names of one sentence that are looked at, from its beginning; longer sentences are lists. */
const MOST_NAMES = 40;

interface PersonName {
  readonly draft: ChainDraft;
  readonly name: NameMention;
}

interface Candidate {
  readonly draft: ChainDraft;
  /** Its first name in the sentence opens it. */
  readonly isSubject: boolean;
}

/**
 * Adds he and she to the person whom the same or the previous sentence makes most salient: the only one, or the one that the sentence begins with; and
 * who to the name right before it. A person of the other gender never fits. Pronouns in direct speech are left alone, since their speaker's world is another.
 */
export function linkPronouns(article: Mentioned, drafts: readonly ChainDraft[]): void {
  const names = namesBySentence(drafts.filter(({ type }) => type === 'Person'));
  const quoted = quotedSpans(article.text);
  const linked = new Map<number, ChainDraft[]>();
  for (const mention of article.mentions) {
    if (mention.kind !== 'pronoun') continue;
    const lower = mention.text.toLowerCase();
    if (WHO.has(lower)) {
      nameBefore(mention, { names, text: article.text })?.mentions.push({ mention, rule: 'relative' });
      continue;
    }
    const gender: Gender | undefined = HE.has(lower) ? 'male' : SHE.has(lower) ? 'female' : undefined;
    if (gender === undefined || quoted(mention.span.start)) continue;
    const draft = antecedent(article, { mention, gender, names, linked });
    if (draft === undefined) continue;
    draft.mentions.push({ mention, rule: 'pronoun' });
    draft.gender ??= gender;
    linked.set(mention.sentence, [...(linked.get(mention.sentence) ?? []), draft].slice(-MOST_NAMES));
  }
}

/** Names of people by sentence, in text order. */
type NamesBySentence = ReadonlyMap<number, readonly PersonName[]>;

function namesBySentence(persons: readonly ChainDraft[]): NamesBySentence {
  const names = new Map<number, PersonName[]>();
  for (const draft of persons) {
    for (const name of draft.names) {
      const list = names.get(name.sentence);
      if (list === undefined) names.set(name.sentence, [{ draft, name }]);
      else list.push({ draft, name });
    }
  }
  for (const list of names.values()) list.sort((one, other) => one.name.span.start - other.name.span.start);
  return names;
}

/** The person whose name stands right before a relative pronoun, a comma between them or none. */
function nameBefore(
  { span, sentence }: Mention,
  { names, text }: { readonly names: NamesBySentence; readonly text: string },
): ChainDraft | undefined {
  for (const { draft, name } of (names.get(sentence) ?? []).slice(0, MOST_NAMES)) {
    if (name.span.end < span.start && /^,?\s$/.test(text.slice(name.span.end, span.start))) return draft;
  }
  return undefined;
}

interface Search {
  readonly mention: Mention;
  readonly gender: Gender;
  readonly names: NamesBySentence;
  /** People to whom earlier pronouns of a sentence went. */
  readonly linked: ReadonlyMap<number, readonly ChainDraft[]>;
}

function antecedent(article: Mentioned, search: Search): ChainDraft | undefined {
  const { mention, gender, linked } = search;
  const paragraph = article.sentences[mention.sentence]?.paragraph;
  for (const at of [mention.sentence, mention.sentence - 1]) {
    const sentence = article.sentences[at];
    if (sentence === undefined || sentence.kind === 'headline') return undefined;
    if (at !== mention.sentence && paragraph !== undefined && paragraph - sentence.paragraph > 1) return undefined;
    const named = candidatesIn(search, at, article);
    const earlier = (linked.get(at) ?? []).filter((draft) => isCompatible(draft, gender));
    const drafts = new Set([...named.map(({ draft }) => draft), ...earlier]);
    if (drafts.size === 1) return [...drafts][0];
    if (drafts.size > 1) return salient(named, earlier);
  }
  return undefined;
}

const isCompatible = (draft: ChainDraft, gender: Gender): boolean =>
  draft.gender === undefined || draft.gender === gender;

function candidatesIn({ names, gender, mention }: Search, at: number, article: Mentioned): readonly Candidate[] {
  const start = article.sentences[at]?.start ?? 0;
  const found = new Map<ChainDraft, Candidate>();
  for (const { draft, name } of (names.get(at) ?? []).slice(0, MOST_NAMES)) {
    if (name.span.end > mention.span.start) break;
    if (found.has(draft) || !isCompatible(draft, gender)) continue;
    found.set(draft, { draft, isSubject: isOpening(name, start, article.text) });
  }
  return [...found.values()];
}

/** The name, with its title, opens the sentence or follows a short adverbial, and is no possessor. */
function isOpening({ span, titled }: NameMention, start: number, text: string): boolean {
  const begin = titled?.whole.start ?? span.start;
  const before = text.slice(start, begin);
  if (/^['’]s?\b/.test(text.slice(span.end, span.end + 2))) return false;
  return (
    before.length < 3 ||
    (/^(?:In|On|At|After|Before|During|Last|But|And|However|Meanwhile|Earlier|The|A|An|By)\b[^.;:]{0,40}$/.test(
      before,
    ) &&
      !/\b(?:by|with|of|from|to|against)\s*$/i.test(before))
  );
}

/** The person who opens the sentence, if its pronouns are nobody else; else the one to whom its pronouns went. */
function salient(named: readonly Candidate[], earlier: readonly ChainDraft[]): ChainDraft | undefined {
  const subjects = named.filter(({ isSubject }) => isSubject);
  const [subject] = subjects;
  if (subject !== undefined && subjects.length === 1 && earlier.every((draft) => draft === subject.draft))
    return subject.draft;
  return earlier.length > 0 && new Set(earlier).size === 1 && subjects.length === 0 ? earlier[0] : undefined;
}

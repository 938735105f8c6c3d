import { wordSet } from '../../language/lexicons/words';
import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import type { ChainDraft, NameMention } from './chain-draft';
import type { Gender } from './gender';

const HE = wordSet('he him his himself');
const SHE = wordSet('she her hers herself');

interface Candidate {
  readonly draft: ChainDraft;
  /** Its last name before the pronoun. */
  readonly name: {
    readonly start: number;
    readonly sentence: number;
    readonly isSubject: boolean;
    readonly count: number;
  };
}

/**
 * Adds he and she to the person whom the same or the previous sentence makes most salient: the only one, or the one that the sentence begins with. A
 * person of the other gender never fits. Pronouns in direct speech are left alone, since their speaker's world is another.
 */
export function linkPronouns(article: Mentioned, drafts: readonly ChainDraft[]): void {
  const persons = drafts.filter(({ type }) => type === 'Person');
  const quoted = quotedSpans(article.text);
  const linked: { readonly sentence: number; readonly draft: ChainDraft; readonly start: number }[] = [];
  for (const mention of article.mentions) {
    if (mention.kind !== 'pronoun') continue;
    const lower = mention.text.toLowerCase();
    const gender: Gender | undefined = HE.has(lower) ? 'male' : SHE.has(lower) ? 'female' : undefined;
    if (gender === undefined || quoted(mention.span.start)) continue;
    const draft = antecedent(article, { mention, gender, persons, linked });
    if (draft === undefined) continue;
    draft.mentions.push({ mention, rule: 'pronoun' });
    draft.gender ??= gender;
    linked.push({ sentence: mention.sentence, draft, start: mention.span.start });
  }
}

interface Search {
  readonly mention: Mention;
  readonly gender: Gender;
  readonly persons: readonly ChainDraft[];
  readonly linked: readonly { readonly sentence: number; readonly draft: ChainDraft; readonly start: number }[];
}

function antecedent(article: Mentioned, { mention, gender, persons, linked }: Search): ChainDraft | undefined {
  const fitting = persons.filter((draft) => draft.gender === undefined || draft.gender === gender);
  const paragraph = article.sentences[mention.sentence]?.paragraph;
  for (const sentence of [mention.sentence, mention.sentence - 1]) {
    const view = article.sentences[sentence];
    if (view === undefined || view.kind === 'headline') return undefined;
    if (sentence !== mention.sentence && paragraph !== undefined && paragraph - view.paragraph > 1) return undefined;
    const named = candidatesIn(fitting, { sentence, before: mention.span.start, article });
    const earlier = linked.filter((link) => link.sentence === sentence && fitting.includes(link.draft));
    const drafts = new Set([...named.map(({ draft }) => draft), ...earlier.map(({ draft }) => draft)]);
    if (drafts.size === 1) return [...drafts][0];
    if (drafts.size > 1)
      return salient(
        named,
        earlier.map(({ draft }) => draft),
        gender,
      );
  }
  return undefined;
}

function candidatesIn(
  persons: readonly ChainDraft[],
  { sentence, before, article }: { readonly sentence: number; readonly before: number; readonly article: Mentioned },
): Candidate[] {
  const start = article.sentences[sentence]?.start ?? 0;
  return persons.flatMap((draft) => {
    const names = draft.names.filter((name) => name.sentence === sentence && name.span.end <= before);
    const [first] = names;
    if (first === undefined) return [];
    return [
      {
        draft,
        name: {
          start: first.span.start,
          sentence,
          isSubject: isOpening(first, start, article.text),
          count: draft.names.length,
        },
      },
    ];
  });
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

/** The person who opens the sentence, if a pronoun of the sentence is not someone else; of the same gender two people need that sign. */
function salient(named: readonly Candidate[], earlier: readonly ChainDraft[], gender: Gender): ChainDraft | undefined {
  const subjects = named.filter(({ name }) => name.isSubject);
  const [subject] = subjects;
  if (subject !== undefined && subjects.length === 1 && earlier.every((draft) => draft === subject.draft))
    return subject.draft;
  if (earlier.length > 0 && new Set(earlier).size === 1 && subjects.length === 0) return earlier[0];
  const known = named.filter(({ draft }) => draft.gender === gender);
  return known.length === 1 && named.length === 1 ? known[0]?.draft : undefined;
}

/** Tells whether an offset lies between quotation marks of one paragraph. */
function quotedSpans(text: string): (offset: number) => boolean {
  const spans: (readonly [number, number])[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\n') open = -1;
    else if (sign === '“' || (sign === '"' && open < 0)) open = at;
    else if ((sign === '”' || sign === '"') && open >= 0) {
      spans.push([open, at]);
      open = -1;
    }
  }
  return (offset) => contains(spans, offset);
}

function contains(spans: readonly (readonly [number, number])[], offset: number): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [start, end] = spans[middle] as readonly [number, number];
    if (offset < start) high = middle - 1;
    else if (offset > end) low = middle + 1;
    else return true;
  }
  return false;
}

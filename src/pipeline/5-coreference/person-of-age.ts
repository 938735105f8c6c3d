import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import type { Span } from '../../model/span';
import type { Sentence } from '../../model/token';
import type { ChainDraft } from './chain-draft';
import { mainSubject } from './clause-subjects';
import type { Present } from './present-mentions';

/** "the 45-year-old", "the 45-year-old farmer". */
export const AGE = /\b\d{2,3}-year-old\b/;

/** Characters behind a name in which its age is looked for. */
const REACH = 12;

/** Most names of one person whose age is looked for. */
const MOST_NAMES = 20;

interface Aged {
  /** One that tells an age. */
  readonly mention: Extract<Mention, { readonly kind: 'nominal' }>;
  /** What is named, by sentence. */
  readonly present: ReadonlyMap<number, readonly Present[]>;
}

/**
 * The person whom an age stands for: the only one to whom the article gives it before ("Ann Lee, 45, …"), else, for an age without a noun, the only
 * one whom the sentence before names, or the one before that where it goes on with a pronoun, unless it has another age.
 */
export function personOfAge({ text, sentences }: Mentioned, { mention, present }: Aged): ChainDraft | undefined {
  const age = /\d+/.exec(mention.text)?.[0];
  const isPerson = ({ draft }: Present): boolean => draft.type === 'Person';
  const before = [...present].flatMap(([at, named]) => (at < mention.sentence ? named.filter(isPerson) : []));
  const ages = new Map<ChainDraft, string | undefined>();
  for (const { draft, span } of before) {
    ages.set(draft, ages.get(draft) ?? ageBehind(text, span));
  }
  const bearers = [...ages].filter(([, told]) => told === age).map(([draft]) => draft);
  if (bearers.length > 0) return bearers.length === 1 ? bearers[0] : undefined;
  if (mention.head !== 'old') return undefined;
  const own = sentences[mention.sentence];
  const at = tellsOfBefore(sentences[mention.sentence - 1]) ? mention.sentence - 2 : mention.sentence - 1;
  const last = sentences[at];
  if (own === undefined || last === undefined || last.kind === 'headline' || own.paragraph - last.paragraph > 1)
    return undefined;
  const named = new Set((present.get(at) ?? []).filter(isPerson).map(({ draft }) => draft));
  const [person] = named;
  return named.size === 1 && person !== undefined && ages.get(person) === undefined ? person : undefined;
}

/** "She succeeded Bo Berg": whether a sentence goes on about the person of the one before. */
function tellsOfBefore(sentence: Sentence | undefined): boolean {
  const at = sentence === undefined ? undefined : mainSubject(sentence);
  return at !== undefined && /^(?:he|she)$/i.test(sentence?.tokens[at]?.text ?? '');
}

/** Whether the article gives the person another age than the phrase does. */
export const isOfOtherAge = (text: string, { names }: ChainDraft, mention: Mention): boolean => {
  const age = /\d+/.exec(mention.text)?.[0];
  return names.slice(0, MOST_NAMES).some(({ span }) => (ageBehind(text, span) ?? age) !== age);
};

const ageBehind = (text: string, { end }: Span): string | undefined =>
  /^(?:,| \(|, aged|, an?) ?(\d{2,3})\b/.exec(text.slice(end, end + REACH))?.[1];

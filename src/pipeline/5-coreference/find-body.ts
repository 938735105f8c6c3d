import { wordSet } from '../../language/lexicons/words';
import { foldName, isMisspelling } from '../../language/misspelling';
import { type ChainDraft, isDerived, type NameMention } from './chain-draft';
import type { Candidate, ChainIndex } from './chain-index';
import type { Found } from './found';
import { eventWords, sameBody } from './organization-names';

/** The chain of the body, place, event or other thing that the mention names, or `undefined` for a new one. */
export function findBody(mention: NameMention, index: ChainIndex): Found | undefined {
  const listed = index.byCanonical(mention);
  if (listed !== undefined) return { chain: listed, rule: ruleOf(mention, listed) };
  if (isDerived(mention)) return undefined;
  const exact = index.byForm(mention.type, foldName(mention.text));
  if (exact !== undefined) return { chain: exact, rule: 'exact' };
  if (mention.canonical !== undefined && mention.rule.startsWith('acronym')) {
    const full = index.byForm(mention.type, foldName(mention.canonical));
    if (full !== undefined) return { chain: full, rule: 'acronym' };
  }
  return findAlike(mention, index.candidates(mention));
}

function ruleOf({ text, rule }: NameMention, chain: ChainDraft): string {
  if (rule === 'gazetteer:demonym' || rule === 'gazetteer:people') return 'demonym';
  if (rule === 'metonym:capital') return 'metonym';
  if (chain.forms.has(foldName(text))) return 'exact';
  return rule.startsWith('acronym') || /^[A-Z.]{2,}$/.test(text) ? 'acronym' : 'alias';
}

/** A chain with a name like this one; a rule that is sure goes before a short form, and of short forms the chain founded first. */
function findAlike(mention: NameMention, candidates: readonly Candidate[]): Found | undefined {
  let short: Found | undefined;
  for (const { chain, spellings } of candidates) {
    const rule = ruleFor(mention, spellings);
    if (rule === undefined) continue;
    if (rule !== 'short-form') return { chain, rule };
    if (!isTooEarly(mention, chain)) short ??= { chain, rule };
  }
  return short ?? (mention.rule === 'short-form' ? lastWordOf(mention, candidates) : undefined);
}

/** Sentences within which a report may call a body by its short name before it names it in full. */
const LEDE = 2;

/** "Elsdon Radio", told of sentences after "Elsdon": the name was there before the body that it begins. */
const isTooEarly = ({ type, sentence }: NameMention, { names }: ChainDraft): boolean =>
  type === 'Organization' && (names[0]?.sentence ?? 0) - sentence > LEDE;

function ruleFor(mention: NameMention, spellings: readonly NameMention[]): string | undefined {
  for (const name of spellings) {
    if (isListed(mention) && isListed(name) && mention.canonical !== name.canonical) continue;
    const rule = alike(mention, name);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function alike(one: NameMention, other: NameMention): string | undefined {
  if (one.type === 'Event' && isPartOfEvent(one.text, other.text)) return 'short-form';
  return one.type === 'Place' ? samePlace(one, other) : sameBody(one.text, other.text);
}

/** "World Cup" of "FIFA World Cup 2018", "2018 FIFA football World Cup": the words of one, without years, are among the other's. */
function isPartOfEvent(one: string, other: string): boolean {
  const [left, right] = [eventWords(one), eventWords(other)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const isPart = short.length > 1 && short.every((word) => long.includes(word));
  if (long.some((word) => CONTESTS_APART.has(word) && !short.includes(word))) return false;
  return isPart && short[short.length - 1] === long[long.length - 1];
}

/** "Halm Games", "Halm Para Games": contests of others under the same name. */
const CONTESTS_APART = wordSet('para paralympic youth junior women womens womans indoor beach veterans');

const isListed = ({ rule }: NameMention): boolean => rule.startsWith('gazetteer:');

/** Places are one where their names are alike, or one is told as the other's short form: "Velden", "Velden shaft". */
function samePlace(one: NameMention, other: NameMention): string | undefined {
  if (isMisspelling(one.text, other.text)) return 'misspelling';
  const left = foldName(one.text);
  const right = foldName(other.text);
  if (one.rule === 'short-form' && right.startsWith(`${left} `)) return 'short-form';
  if (other.rule === 'short-form' && left.startsWith(`${right} `)) return 'short-form';
  return undefined;
}

/** "Rangers" of "Fjord Rangers". */
function lastWordOf(mention: NameMention, candidates: readonly Candidate[]): Found | undefined {
  const word = foldName(mention.text);
  const found = candidates.find(({ chain, spellings }) =>
    spellings.some(({ text }) => {
      const name = foldName(text);
      return name.endsWith(` ${word}`) || (name.startsWith(`${word} `) && !isTooEarly(mention, chain));
    }),
  );
  return found === undefined ? undefined : { chain: found.chain, rule: 'short-form' };
}

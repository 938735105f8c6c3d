import { covers } from '../../../model/span';
import type { TitleReading } from '../../../ontology/read-role';
import { TIES } from '../grammar/metonyms';
import type { Description, Referent, SentenceReading } from '../grammar/reading';
import type { Held } from './offices-taken';
import { isPluralApposition } from './shared-appositions';

/** "backing Ann Lee, sheriffs of the court stormed in": the sheriffs are not she, as no "and" joins her to another. */
export function isOfSeveral(
  { chain, evidence }: Referent,
  description: Description,
  { words, phrases }: SentenceReading,
): boolean {
  if (chain.type !== 'Person' || !isPluralApposition(description)) return false;
  const phrase = phrases.find((one) => covers(one.phrase.span, evidence.span))?.phrase;
  // Shared with names between them.
  if (words.filter(({ start, end }) => start >= evidence.span.end && end <= description.span.start).length > 1)
    return false;
  const around = phrase === undefined ? [] : [words[phrase.start - 1]?.lower, words[phrase.end]?.lower];
  return !around.some((word) => word === 'and' || word === '&' || word === 'or');
}

/** "a Halm-trained engineer at Acme": what a hyphen ties to a participle is no body that he works for. */
export function withoutTied(description: Description, { words }: SentenceReading): Description {
  if (!description.words.some((word) => TIES.has(word))) return description;
  const isTied = ({ evidence: { span } }: Referent): boolean => {
    const at = words.findIndex(({ start }) => start === span.end);
    return words[at]?.lower === '-' && TIES.has(words[at + 1]?.lower ?? '');
  };
  return { ...description, modifiers: description.modifiers.filter((modifier) => !isTied(modifier)) };
}

/** "an invited speaker of the congress": one of those who speak there, where the speaker of a parliament leads it. */
export const isGuest = ({ role }: TitleReading, { isIndefinite, words }: Description): boolean =>
  role.phrase === 'speaker' && (isIndefinite === true || words.some((word) => INVITED.has(word)));

const INVITED: ReadonlySet<string> = new Set('invited plenary keynote guest motivational native'.split(' '));

/** "named Ann Lee and Bo Berg as head and deputy head, respectively": each is what stands in the same place. */
export function respectively(found: readonly Held[], { words }: SentenceReading): readonly Held[] {
  if (!words.some(({ lower }) => lower === 'respectively')) return found;
  const each = found.flatMap(({ description: { also = [], ...description }, ...held }) =>
    [...also, description.words].map((own) => ({ ...held, description: { ...description, words: own } })),
  );
  const placeOf = ({ description }: Held): string => `${description.span.start} ${description.words.join(' ')}`;
  const holders = [...new Set(each.map(({ holder }) => holder.chain.id))];
  const offices = [...new Set(each.map(placeOf))];
  if (holders.length < 2 || offices.length < 2) return found;
  return holders.length === offices.length
    ? each.filter((held) => holders.indexOf(held.holder.chain.id) === offices.indexOf(placeOf(held)))
    : [];
}

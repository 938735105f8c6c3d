import { foldName, misspellingKeys } from '../../language/misspelling';
import type { NameMention } from './chain-draft';
import { endingsOf, type NameKeys, openingsOf } from './name-keys';
import { contentWords, eventWords, isHyphenatedLetters, lettersOf } from './organization-names';

/** Keys by which names of bodies, places, events and other things meet: every name that stands for a thing so named asks for a key of it. */
export function bodyKeys({ type, text, rule }: NameMention): NameKeys {
  const words = contentWords(text);
  const whole = words.join(' ');
  const folded = foldName(text);
  const foldedWords = folded.split(' ');
  const shared = [
    `words ${[...words].sort().join(' ')}`,
    ...misspellingKeys(text).map((key) => `all ${key}`),
    ...(type === 'Event' ? eventPairs(text) : []),
  ];
  const parts = new Set([...openingsOf(words), ...endingsOf(words)]);
  const openings = openingsOf(foldedWords);
  const isShort = rule === 'short-form';
  // "Combined Task Force 150" is "CTF 150".
  const unnumbered = words.filter((word) => !/^\d+$/.test(word));
  const initials = unnumbered.length > 1 ? [unnumbered.map((word) => word[0]).join('')] : [];
  const letters = unnumbered.length === 1 || isHyphenatedLetters(text) ? [lettersOf(text)] : [];
  return {
    filed: [
      shared,
      `whole ${whole}`,
      keyed('part', parts),
      keyed('end', new Set([...openings, ...endingsOf(foldedWords)])),
      keyed('initials', initials),
      keyed('letters', letters),
      isShort ? `short ${folded}` : [],
    ].flat(),
    wanted: [
      shared,
      `part ${whole}`,
      keyed('whole', parts),
      keyed('short', openings),
      isShort ? `end ${folded}` : [],
      keyed('initials', letters),
      keyed('letters', initials),
    ].flat(),
  };
}

const keyed = (kind: string, names: Iterable<string>): readonly string[] =>
  Array.from(names, (name) => `${kind} ${name}`);

/** The last word with each of the others: one event's name holds the words of the other and ends alike. */
function eventPairs(name: string): readonly string[] {
  const words = eventWords(name);
  const last = words[words.length - 1];
  return [...new Set(words.slice(0, -1))].map((word) => `event ${word} ${last}`);
}

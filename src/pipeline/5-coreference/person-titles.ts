import { PERSON_NOUNS } from '../../language/lexicons/person-nouns';
import type { Mention } from '../../model/mention';
import type { ChainDraft, NameMention } from './chain-draft';

/** Most names of one person whose surroundings are looked at. */
const MOST_NAMES = 40;

/** Characters beside a name in which what the person is may stand. */
const REACH = 70;

/** Words before the noun of an apposition without an article: "Ann Lee, acting deputy minister of Norway,". */
const MOST_BEFORE_NOUN = 4;

/** Short forms of offices, and forms of address that say one. */
const WRITTEN_OUT: ReadonlyMap<string, readonly string[]> = new Map(
  `gov governor, sen senator, rep representative, gen general, lt lieutenant, col colonel, maj major, capt captain, sgt sergeant, cpl corporal, adm admiral,
  cmdr commander, insp inspector, supt superintendent, det detective, amb ambassador, cllr councillor, prof professor, father priest, fr priest,
  mla legislator, mp lawmaker, ceo chief executive boss, manager boss`
    .split(',')
    .map((row) => row.trim().split(' '))
    .map(([short = '', ...full]) => [short, full]),
);

/** A title as the words that later phrases may take up: small letters, short forms beside what they stand for, a prime minister also a premier. */
export function titleWords(title: string): ReadonlySet<string> {
  const words = title.toLowerCase().split(/[^\p{L}]+/u);
  const isPremier = /\bprime[ -]minister\b/i.test(title) && !/\b(?:deputy|vice)\b/i.test(title);
  return new Set([
    ...words.flatMap((word) => [word, ...(WRITTEN_OUT.get(word) ?? [])]),
    ...(isPremier ? ['premier'] : []),
  ]);
}

/** An article's text with its definite phrases by sentence, in text order. */
export interface Phrases {
  readonly text: string;
  readonly nominals: ReadonlyMap<number, readonly Mention[]>;
}

/**
 * Texts that say what a person is: the titles before its names, a definite phrase right before one ("the interior minister, Ann Lee"),
 * the apposition behind ("Ann Lee, ambassador of Norway,"), each without what the noun governs.
 */
export function titlesOf(phrases: Phrases, { names }: ChainDraft): readonly string[] {
  const titles = names
    .slice(0, MOST_NAMES)
    .flatMap((name) => [
      ...(name.titled === undefined ? [] : [phrases.text.slice(name.titled.title.start, name.titled.title.end)]),
      ...phraseBefore(phrases, name),
      ...appositionOf(phrases.text, name),
    ]);
  return [...new Set(titles)];
}

function phraseBefore({ text, nominals }: Phrases, { titled, span, sentence }: NameMention): readonly string[] {
  const start = titled?.whole.start ?? span.start;
  const before = (nominals.get(sentence) ?? []).filter((mention) => mention.span.end <= start);
  const last = before[before.length - 1];
  if (last === undefined || start - last.span.end > REACH) return [];
  return /^(?: (?:of|for|in|at) [^,.;:]+)?,?\s*$/.test(text.slice(last.span.end, start)) ? [last.text] : [];
}

function appositionOf(text: string, { span: { end } }: NameMention): readonly string[] {
  const behind = /^,\s*([^.,;:]{2,70})/.exec(text.slice(end, end + REACH))?.[1] ?? '';
  const phrase = (behind.split(/\s(?:of|for|in|at|to|from|with|who|that|which)\s/)[0] ?? '').replace(
    /^who (?:is|was) /,
    '',
  );
  // "Ann Lee, who said the mayor left".
  if (phrase.startsWith('who ')) return [];
  if (/^(?:a|an|the|his|her|its|their)\s/.test(phrase)) return [phrase];
  const noun = phrase
    .toLowerCase()
    .split(/\s+/)
    .findIndex((word) => PERSON_NOUNS.has(word));
  return noun >= 0 && noun < MOST_BEFORE_NOUN ? [phrase] : [];
}

import { PERSON_NOUNS } from '../../language/lexicons/person-nouns';
import { lowerBound, type NameMention } from './chain-draft';
import { nameParts } from './person-names';

/** Whether the name is told as a birth name or another name: "born Clara Rossi in Halm", "née Smith", "also known as Carlos". */
export function isOtherName({ span }: NameMention, text: string): boolean {
  const before = text.slice(Math.max(0, span.start - 16), span.start);
  if (/(?:\bn[ée]e|\baka|\ba\.k\.a\.|\bknown as|\balias|\bformerly)\s+$/i.test(before)) return true;
  return /(?:^|[\s(,])born\s+$/i.test(before);
}

/** "Ann Lee was held by a commander known as Carlos": the noun before tells of another than the last one named, unless it stands beside him. */
export function isOfOtherNoun({ span }: NameMention, bearer: NameMention, text: string): boolean {
  const between = text.slice(bearer.span.end, span.start);
  const noun = /([\p{L}-]+),? (?:(?:also|better|widely|formerly) )?known as\s+$/u.exec(between)?.[1];
  return noun !== undefined && PERSON_NOUNS.has(noun.toLowerCase()) && !/^,? (?:an?|the|who|one|\()/.test(between);
}

const MOST_BACK = 30;
/** Characters between a person and the other name in the same sentence. */
const FARTHEST = 80;

/** Sentences over which a person with the same given name is looked for. */
const MOST_SENTENCES = 8;

/**
 * The person of whom the text speaks where another name is told: the last one named before in the sentence; else the nearest one before
 * with the same given name ("Clara Thorne … Born Clara Rossi"); else the first of the sentence before. `names` are all names of the
 * article in text order.
 */
export function personBefore(mention: NameMention, names: readonly NameMention[]): NameMention | undefined {
  const at = lowerBound(names, mention.span.start);
  const [given] = nameParts(mention.text);
  let first: NameMention | undefined;
  let namesake: NameMention | undefined;
  for (let back = at - 1; back >= Math.max(0, at - MOST_BACK); back--) {
    const name = names[back] as NameMention;
    if (mention.sentence - name.sentence > MOST_SENTENCES) break;
    if (name.type !== 'Person') continue;
    if (name.sentence === mention.sentence) {
      if (mention.span.start - name.span.end <= FARTHEST) return name;
      continue;
    }
    const parts = nameParts(name.text);
    if (parts.length > 1 && parts[0] === given) namesake ??= name;
    if (mention.sentence - name.sentence === 1) first = name;
  }
  return namesake ?? first;
}

import { lookUp } from '../../../language/gazetteer';
import { GENERIC_NAMES } from '../../../language/lexicons/function-words';
import { organizationKindOf } from '../../../language/lexicons/name-heads';
import { misspellingKeys } from '../../../language/misspelling';
import { acronymKey } from '../bracketed-forms';
import { isListed, type NameGroup } from './name-group';

/** Most names that a word is compared with for one key. */
const MOST_ALIKE = 64;

/** Names of several words by what they are called for short, in small letters. */
export interface LongerNames {
  readonly surnames: ReadonlyMap<string, NameGroup>;
  readonly givenNames: ReadonlyMap<string, NameGroup>;
  /** First words of bodies and places ("Oatfield" of "Oatfield Foods Inc"), and last words of teams and fronts. */
  readonly shortForms: ReadonlyMap<string, NameGroup>;
  readonly acronyms: ReadonlyMap<string, NameGroup>;
  /** Nouns for bodies that end their names: "front" of "Fjord Liberation Front". */
  readonly bodyNouns: ReadonlySet<string>;
  /** Canonical names of the listed bodies and places that are named by more than one word. */
  readonly spelled: ReadonlySet<string>;
  /** Surnames of people by their `misspellingKeys`. */
  readonly alike: ReadonlyMap<string, readonly string[]>;
}

/** Indexes those that have a reading. */
export function indexNames(groups: readonly NameGroup[]): LongerNames {
  const surnames = new Map<string, NameGroup>();
  const givenNames = new Map<string, NameGroup>();
  const shortForms = new Map<string, NameGroup>();
  const acronyms = new Map<string, NameGroup>();
  const bodyNouns = new Set<string>();
  const spelled = new Set<string>();
  for (const group of groups) {
    const { reading, words } = group;
    if (reading === undefined) continue;
    if (reading.canonical !== undefined && words.length > 1) spelled.add(reading.canonical);
    const first = (words[0] as string).toLowerCase();
    const last = (words[words.length - 1] as string).toLowerCase();
    if (reading.type === 'Person') {
      if (!isFrom(words)) surnames.set(last, group);
      // "al-Abadi" is "Abadi" too, "de Mistura" one word after the particle.
      if (/^(?:al|el)-/.test(last)) surnames.set(last.slice(3), group);
      if (!givenNames.has(first)) givenNames.set(first, group);
      if (
        /^(?:kim|lee|park|moon|xi|li|wang|chen|zhang|liu|han|nguyen|tran|ban|hu|wen|jang|choi|kang|yoon|hun|mao|deng|zhou|chiang|tsai|ma)$/.test(
          first,
        )
      )
        surnames.set(first, group);
      continue;
    }
    if (reading.type === 'Organization') {
      const key = acronymKey(words);
      if (key !== undefined && !acronyms.has(key)) acronyms.set(key, group);
      if (reading.rule === 'grammar:regime') continue;
      if (organizationKindOf(last) !== undefined) bodyNouns.add(last);
      if (reading.kind === 'team' || reading.kind === 'armed_group' || /^grammar|^context/.test(reading.rule)) {
        const isWhole = !/^(?:of|for|in|at|on|de|di|da|du)$/i.test(words[words.length - 2] ?? '');
        if (isWhole && !GENERIC_NAMES.has(last) && organizationKindOf(last) === undefined && !shortForms.has(last))
          shortForms.set(last, group);
        if (reading.kind === 'team' && !shortForms.has(last)) shortForms.set(last, group);
      }
    }
    // "Halm regime": Halm is the one who rules.
    if (reading.rule !== 'grammar:regime' && !isListed(reading) && !GENERIC_NAMES.has(first) && !shortForms.has(first))
      shortForms.set(first, group);
  }
  return { surnames, givenNames, shortForms, acronyms, bodyNouns, spelled, alike: byMisspelling(surnames.keys()) };
}

/** "Ida of Halm", "Bo de Lyon": the last word is a place. */
function isFrom(words: readonly string[]): boolean {
  const particle = (words[words.length - 2] ?? '').toLowerCase();
  if (particle === 'of') return true;
  return /^(?:de|di|du|von)$/.test(particle) && lookUp(words[words.length - 1] as string)?.type === 'Place';
}

function byMisspelling(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const alike = new Map<string, string[]>();
  for (const name of names) {
    for (const key of misspellingKeys(name)) {
      const others = alike.get(key);
      if (others === undefined) alike.set(key, [name]);
      else if (others.length < MOST_ALIKE) others.push(name);
    }
  }
  return alike;
}

import { foldName, misspellingKeys, slipKeys } from '../../language/misspelling';
import { transliterationKey } from '../../language/transliteration';
import type { NameKeys } from './name-keys';
import { nameParts, shortFormsOf } from './person-names';

/** Keys by which names of people meet: every name that `samePerson` or `partOfName` joins to another asks for a key of it. */
export function personKeys(name: string): NameKeys {
  const parts = nameParts(name);
  const [given = '', ...others] = parts;
  const surname = parts[parts.length - 1] ?? '';
  const words = new Set([...parts, lastWord(name)]);
  const alone = [...words].map((word) => `part ${word}`);
  const sounds = alikeKeys(surname).map((key) => `end ${key}`);
  const same = `same ${parts.join(' ')}`;
  if (parts.length < 2) return { filed: [same, alone, sounds].flat(), wanted: [same, alone, sounds].flat() };
  const shared = [
    same,
    [...new Set(others)].map((part) => `pair ${given} ${part}`),
    alikeKeys(surname).map((key) => `slip ${given} ~ ${key}`),
    alikeKeys(given).map((key) => `slip ${key} ~ ${surname}`),
    misspellingKeys(name).map((key) => `all ${key}`),
  ].flat();
  const initial = given[0] ?? '';
  // "A. A." and "A. Bo Lee": a name of one part said twice is in everybody's who is called so.
  const isTwice = others.includes(given);
  const compatible = [initial, ...shortFormsOf(given)].map((other) => `pair ${other} ${surname}`);
  const byInitial = `initial ${initial} ${surname}`;
  return {
    filed: [shared, alone, sounds, byInitial, `given ${given}`, isTwice ? `twice ${given}` : []].flat(),
    wanted: [
      shared,
      compatible,
      given.length === 1 ? byInitial : [],
      `twice ${given}`,
      isTwice ? `given ${given}` : [],
    ].flat(),
  };
}

/** Keys of the words that one may be a slip or a transliteration of. */
function alikeKeys(word: string): readonly string[] {
  const key = transliterationKey(word);
  return key === undefined ? slipKeys(word) : [...slipKeys(word), `=${key}`];
}

const lastWord = (name: string): string => {
  const folded = foldName(name);
  return folded.slice(folded.lastIndexOf(' ') + 1);
};

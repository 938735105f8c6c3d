import { words } from './words';

/** Nouns that stand for each other for one text of law, in small letters: "the Safe Homes Act … the bill". */
const FAMILIES: readonly (readonly string[])[] = [
  words('act bill law legislation statute ordinance'),
  words('treaty accord pact agreement convention declaration protocol deal accords agreements'),
];

/** What a law or treaty of this name may be called beside it: what its noun may, which ends the name or stands before a year, "of", "on" or "for". */
export function lawNouns(name: string): readonly string[] {
  const lowers = name.toLowerCase().split(/\s+/);
  const at = lowers.findIndex((_, index) => ENDING.test(lowers[index + 1] ?? 'of'));
  return FAMILIES.find((family) => family.includes(lowers[at] ?? '')) ?? [];
}

const ENDING = /^(?:of|on|for|against|\d+)$/;

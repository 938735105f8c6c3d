import { groupOf } from './item-tests';
import type { Complement, Description, Item, NounPhrase } from './reading';

/** Prepositional phrases in a row, from `at` on. */
export function complementsFrom(items: readonly Item[], at: number): { complements: Complement[]; next: number } {
  const complements: Complement[] = [];
  let next = at;
  for (;;) {
    const mark = items[next];
    const nouns = items[next + 1];
    if (mark?.kind !== 'mark' || mark.class !== 'preposition') return { complements, next };
    if (nouns?.kind === 'nouns') complements.push({ preposition: mark.text, nouns });
    else if (nouns?.kind !== 'time') return { complements, next };
    next += 2;
  }
}

/** "the ambassadors of Norway and Chile, Ann Lee and Bo Berg", "their ministers, Ann Lee and Bo Berg": each of the names has its own. */
export function shareOut(description: Description, at: number, names: number): Description {
  const complements = description.complements.flatMap((complement) => {
    const { phrases } = complement.nouns;
    const own = phrases[at];
    if (complement.preposition !== 'of' || names < 2 || phrases.length < 2) return [complement];
    return phrases.length === names && own !== undefined ? [{ ...complement, nouns: groupOf([own]) }] : [];
  });
  const { owners, ...rest } = description;
  if (owners === undefined || names < 2) return { ...description, complements };
  const own = owners.length === names ? owners[at] : undefined;
  return { ...rest, ...(own !== undefined && { possessor: own }), complements };
}

/** Numbers that stand for some of several. */
const COUNTED: ReadonlySet<string> = new Set('one two three four five several some many'.split(' '));

/** A noun phrase as what it says of a name; its "of" comes first among the complements. */
export function descriptionOf(
  phrase: NounPhrase,
  complements: readonly Complement[],
  position: Description['position'],
): Description {
  const [kind] = phrase.of?.phrases ?? [];
  // "one of the founders of Acme", "two of its nurses": what these are.
  if (COUNTED.has(phrase.lemma) && kind !== undefined && !kind.isName && kind.referent === undefined)
    return descriptionOf(kind, [...(kind.complements ?? []), ...complements], position);
  const staff = phrase.of?.phrases[0];
  // "chief of staff of the army": one title.
  if (staff?.lemma === 'staff' && staff.determiner === undefined && !staff.isName) {
    const { of: _, ...chief } = phrase;
    const rest = { ...chief, words: [...phrase.words, 'of', 'staff'], ...(staff.of !== undefined && { of: staff.of }) };
    return descriptionOf(rest, complements, position);
  }
  return {
    // "no fan of the treaty" is a foe of it.
    words: phrase.determiner === 'no' ? ['no', ...phrase.words] : phrase.words,
    ...(phrase.also !== undefined && { also: phrase.also }),
    span: phrase.span,
    position,
    ...((phrase.determiner === 'a' || phrase.determiner === 'an') && { isIndefinite: true }),
    ...(phrase.possessor !== undefined && { possessor: phrase.possessor }),
    ...(phrase.owners !== undefined && { owners: phrase.owners }),
    modifiers: phrase.modifiers,
    complements: [...(phrase.of === undefined ? [] : [{ preposition: 'of', nouns: phrase.of }]), ...complements],
  };
}

import { standingFor } from '../grammar/metonyms';
import type { NounGroup, NounPhrase, Referent } from '../grammar/reading';
import type { Word } from '../grammar/word';
import { denotedBy } from './denoted';

/** What somebody sends out to act or speak in his place: "rockets fired by X hit Y", "X's report accuses Y". */
const WEAPONS: ReadonlySet<string> = new Set('rocket missile shell drone bomb mortar artillery grenade'.split(' '));
const DEEDS: ReadonlySet<string> = new Set(
  'attack strike airstrike raid bombing bombardment shelling ambush assault offensive'.split(' '),
);
const WRITINGS: ReadonlySet<string> = new Set(
  'report statement lawsuit suit complaint petition letter filing indictment study editorial communique communiqué'.split(
    ' ',
  ),
);

const isInstrument = ({ lemma }: NounPhrase): boolean => WEAPONS.has(lemma) || DEEDS.has(lemma) || WRITINGS.has(lemma);

/** Who acts by what the phrases of a group name; nobody where it names no such thing or nobody is named with it. */
export const actingThrough = (group: NounGroup, words: readonly Word[]): readonly Referent[] =>
  group.phrases.flatMap((phrase) =>
    phrase.referent === undefined && !phrase.isName && isInstrument(phrase)
      ? sendersOf(phrase, words).map((sender) => standingFor(sender, phrase.span))
      : [],
  );

/** "fired by X", "a raid by X", "rockets from X", "X's raid", "a Norwegian raid"; a town before it is where it happened. */
export function sendersOf(phrase: NounPhrase, words: readonly Word[]): readonly Referent[] {
  const by =
    phrase.maker ??
    phrase.complements?.find(({ preposition }) => preposition === 'by' || preposition === 'from')?.nouns;
  if (by !== undefined) return denotedBy(by);
  if (phrase.possessor !== undefined) return [phrase.possessor];
  const last = phrase.modifiers[phrase.modifiers.length - 1];
  if (last === undefined) return [];
  // "the Iceland attack" is one in Iceland; "the Icelandic attack" is by it.
  const own = words.find(({ start }) => start === last.evidence.span.start);
  const isAdjective = last.chain.kind === 'country' && own !== undefined && own.lower !== last.chain.name.toLowerCase();
  return last.chain.type === 'Place' && !isAdjective ? [] : [last];
}

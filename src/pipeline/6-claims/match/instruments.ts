import { alternatives } from '../../../ontology/lexical-classes';
import { actsFor, standingFor, TIES } from '../grammar/metonyms';
import type { Complement, NounGroup, NounPhrase, Referent } from '../grammar/reading';
import type { Word } from '../grammar/word';
import { isDemonymOf } from './demonyms';
import { denotedBy } from './denoted';

/** What somebody sends out to act or speak in his place: "rockets fired by X hit Y", "X's report accuses Y". */
const WEAPONS: ReadonlySet<string> = new Set('rocket missile shell drone bomb mortar artillery grenade'.split(' '));
const ATTACKS: ReadonlySet<string> = new Set(alternatives('ATTACK'));
const WRITINGS: ReadonlySet<string> = new Set(
  'report statement lawsuit suit complaint petition letter filing indictment study editorial communique communiqué'.split(
    ' ',
  ),
);

/** What is driven or flown into somebody. */
const VEHICLES: ReadonlySet<string> = new Set(
  'car van lorry truck bus tractor taxi motorcycle motorbike vehicle boat ship plane helicopter tank jet bulldozer train'.split(
    ' ',
  ),
);
/** One of those who act under orders: "an Israeli soldier shot …". */
const SOLDIERS: ReadonlySet<string> = new Set(
  `soldier gunman bomber sniper policeman policewoman trooper commando paratrooper marine fighter militant rebel guard airman sailor pilot
  infantryman guerrilla militiaman gendarme constable conscript jihadist insurgent hitman assassin agent`
    .trim()
    .split(/\s+/),
);

const isInstrument = ({ lemma }: NounPhrase): boolean =>
  WEAPONS.has(lemma) || ATTACKS.has(lemma) || WRITINGS.has(lemma) || VEHICLES.has(lemma) || SOLDIERS.has(lemma);

const isFrom = ({ preposition }: Complement): boolean => preposition === 'from' || preposition === 'with';

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
    phrase.principal ??
    phrase.maker ??
    phrase.complements?.find(({ preposition }) => preposition === 'by' || preposition === 'from')?.nouns;
  if (by !== undefined) return denotedBy(by);
  const body = SOLDIERS.has(phrase.lemma) ? (phrase.of ?? phrase.complements?.find(isFrom)?.nouns) : undefined;
  if (body !== undefined) return denotedBy(body).filter(({ chain }) => chain.type === 'Organization');
  if (phrase.possessor !== undefined) return [phrase.possessor].filter((owner) => actsFor(phrase.lemma, owner));
  // "a Russian-backed fighter" is no Russian.
  if (phrase.words.some((word) => TIES.has(word))) return [];
  const last = phrase.modifiers[phrase.modifiers.length - 1];
  if (last === undefined) return [];
  // "the Iceland attack" is one in Iceland; "the Icelandic attack" is by it.
  return (last.chain.type === 'Place' && !isDemonymOf(last, words)) || !actsFor(phrase.lemma, last) ? [] : [last];
}

/** "Norwegian F-16s struck the depot", "an RAF Reaper": whose machine it is that acts under its own name. */
export const flownBy = (group: NounGroup, words: readonly Word[]): readonly Referent[] =>
  group.phrases.flatMap((phrase) => {
    if (!phrase.isName || phrase.referent?.chain.type !== 'Product') return [];
    const owner = phrase.possessor ?? phrase.modifiers[phrase.modifiers.length - 1];
    const isAdjective = owner === phrase.possessor || owner?.chain.type !== 'Place' || isDemonymOf(owner, words);
    return owner !== undefined && FLYING.has(owner.chain.type) && isAdjective ? [standingFor(owner, phrase.span)] : [];
  });

const FLYING: ReadonlySet<string> = new Set(['Place', 'Organization']);

import { PLACE_NOUNS } from '../../../language/lexicons/person-nouns';
import { readRole } from '../../../ontology/read-role';
import { relationEntry } from '../../../ontology/relations';
import { isDescriptive } from '../grammar/appositions';
import { descriptionOf, shareOut } from '../grammar/complements';
import { sharedTitle, withTitle } from '../grammar/coordination';
import { groupOf, isPersonName, typeOf } from '../grammar/item-tests';
import { METONYM_NOUNS } from '../grammar/metonyms';
import { oneOf } from '../grammar/one-of';
import type { Complement, Description, NounGroup, NounPhrase } from '../grammar/reading';
import { isExcluded, membersWith } from './group-members';
import { firstExample } from './names-behind';
import { makerOf, servedBy, sharersOf } from './participles-on-nouns';
import { alone, type NounNode, type SentenceTree } from './sentence-tree';
import { rulersPlace } from './state-bodies';
import { isAge, toldBeside } from './told-beside';

/** Noun phrases of a sentence with all that hangs on them. */
export interface NounGroups {
  /** The phrase with those joined to it by "and", each with its appositions and its "of". */
  groupOf(node: NounNode): NounGroup;
  /** One phrase with its appositions; several where it is apposed to several names. */
  phrasesOf(node: NounNode): readonly NounPhrase[];
  /** Prepositional phrases that hang on a phrase, without its "of". */
  complementsOf(node: NounNode): readonly Complement[];
  /** Prepositional phrases that hang on a token. */
  phrasesUnder(token: number, relations: readonly string[]): readonly (Complement & { readonly at: number })[];
}

const DEEPEST = 6;

/** Where a described name stands: its place among those that share the description. */
interface Place {
  readonly node: NounNode;
  readonly depth: number;
  readonly at: number;
  readonly names: number;
}

/** Reads groups, appositions and prepositional phrases from the tree. Cost: each phrase once. */
export function readGroups(sentence: SentenceTree): NounGroups {
  const { nounsUnder, below } = sentence;
  const groups = new Map<NounNode, NounGroup>();
  const phrases = new Map<NounNode, NounPhrase[]>();
  function complements(node: NounNode, depth: number): readonly Complement[] {
    const own = [...below(node, 'nmod', 'obl', 'advmod', 'dep'), ...sharersOf(node.phrase, sentence)];
    return [...own, ...doersBehind(node, own)]
      .filter(({ preposition, phrase }) => preposition !== undefined && phrase.start >= node.phrase.end)
      .map((other) => ({ preposition: other.preposition ?? '', nouns: group(other, depth + 1) }));
  }

  /** "the arrest of Ann Lee by Norway": whoever "by" leads to made the arrest, and not her. */
  const doersBehind = ({ phrase }: NounNode, own: readonly NounNode[]): NounNode[] =>
    phrase.isName
      ? []
      : own
          .filter((other) => other.preposition === 'of' && other.phrase.isName)
          .flatMap((other) => below(other, 'nmod').filter(({ preposition }) => preposition === 'by'));

  function decorate(node: NounNode, depth: number): NounPhrase[] {
    const known = phrases.get(node);
    if (known !== undefined) return known;
    if (depth > DEEPEST) return [node.phrase];
    phrases.set(node, [node.phrase]);
    const all = complements(node, depth);
    const of = node.phrase.isPronoun
      ? undefined
      : ((all.find(({ preposition }) => preposition === 'of') ?? peopleFrom(node.phrase, all))?.nouns ??
        under(rulersPlace(node.phrase, sentence), 0));
    const phrase = node.phrase.isName || node.phrase.isPronoun ? node.phrase : withDependents(node, all, depth);
    const own: NounPhrase = of === undefined ? phrase : { ...phrase, of, end: Math.max(phrase.end, of.end) };
    // "three commanders of the Front, including X"
    const examples = under(firstExample(own, sentence), depth + 1);
    const result = apposed(sharing(selfNamed(examples === undefined ? own : { ...own, examples }), node), node, depth);
    phrases.set(node, result);
    return result;
  }

  /** "Acme founders Ann Lee and Bo Berg": the title of the first is his too. */
  function sharing(phrase: NounPhrase, { relation, above }: NounNode): NounPhrase {
    const first = relation === 'conj' ? sentence.nounAt(above)?.phrase : undefined;
    const title = first?.isName === true ? sharedTitle(first) : undefined;
    return title === undefined ? phrase : withTitle(phrase, title);
  }

  function withDependents({ phrase }: NounNode, all: readonly Complement[], depth: number): NounPhrase {
    const complements = withoutOf(all);
    const maker = under(makerOf(phrase, sentence), depth + 1);
    const principal = under(servedBy(phrase, sentence), depth + 1);
    if (complements.length === 0 && maker === undefined && principal === undefined) return phrase;
    return {
      ...phrase,
      ...(complements.length > 0 && { complements }),
      ...(maker !== undefined && { maker }),
      ...(principal !== undefined && { principal }),
    };
  }

  /** "the firm, Bright Cables,", "Ann Lee, the head of Acme,", "the head of Acme, Ann Lee,": several where several names are told. */
  function apposed(phrase: NounPhrase, node: NounNode, depth: number): NounPhrase[] {
    let result = phrase;
    for (const other of toldBeside(node, sentence)) {
      const [inner] = decorate(other, depth + 1);
      if (inner === undefined || isAge(inner)) continue;
      // "The brigade, part of …" stands for one that was named before.
      const isDescribed = !inner.isName && (result.isName || (result.referent !== undefined && !result.isPronoun));
      const one = isDescribed ? undefined : asOneOf(result, inner);
      if (isDescribed) {
        const rest = withoutOf(complements(other, depth));
        result = { ...result, descriptions: [...result.descriptions, ...officesOf(other, inner, rest, depth)] };
      } else if (one !== undefined) {
        result = one;
      } else if (!result.isName && !result.isPronoun && inner.isName && inner.referent !== undefined) {
        const names = group(other, depth + 1).phrases;
        if (names.length > 1)
          return names.map((name, at) => described(name, result, { node, depth, at, names: names.length }));
        result = described(inner, result, { node, depth, at: 0, names: 1 });
      } else if (isCommon(result) && isCommon(inner) && !isSaidOfOther(inner, result)) {
        result = { ...result, asides: [...(result.asides ?? []), ...group(other, depth + 1).phrases.filter(isCommon)] };
      }
    }
    return [result];
  }

  /** "…, head of the museum and chairman of the bank,": each is told of the name. */
  function officesOf(node: NounNode, first: NounPhrase, rest: readonly Complement[], depth: number): Description[] {
    const joined = below(node, 'conj').flatMap((other) => {
      const [phrase] = decorate(other, depth + 1);
      // "a senator and one of the founders of the party"
      const words = (phrase?.lemma === 'one' ? phrase.of?.phrases[0] : phrase)?.words;
      return phrase === undefined || phrase.isName || isExcluded(other, sentence) || readRole(words ?? []) === undefined
        ? []
        : [{ phrase, rest: withoutOf(complements(other, depth)) }];
    });
    return [{ phrase: first, rest }, ...joined].flatMap((one) =>
      isDescriptive(one.phrase) ? [descriptionOf(one.phrase, one.rest, 'apposition')] : [],
    );
  }

  function described(name: NounPhrase, role: NounPhrase, { node, depth, at, names }: Place): NounPhrase {
    const rest = withoutOf(complements(node, depth));
    const description: Description = shareOut(descriptionOf(role, rest, 'apposition'), at, names);
    return { ...name, start: Math.min(name.start, role.start), descriptions: [...name.descriptions, description] };
  }

  const under = (node: NounNode | undefined, depth: number): NounGroup | undefined =>
    node === undefined ? undefined : group(node, depth);

  function group(node: NounNode, depth = 0): NounGroup {
    const known = groups.get(node);
    if (known !== undefined) return known;
    if (depth > DEEPEST) return alone(node.phrase);
    groups.set(node, alone(node.phrase));
    const joined = membersWith(node, sentence);
    // "met not Bo Berg but Tom Rask"
    const own = isExcluded(node, sentence) && joined.length > 0 ? [] : decorate(node, depth);
    const others = joined.flatMap((other) => group(other, depth + 1).phrases);
    const found = groupOf([...own.map((phrase) => sharingOf(phrase, others)), ...others]);
    const whole = { ...found, end: Math.max(...found.phrases.map(({ end }) => end)) };
    groups.set(node, whole);
    return whole;
  }

  function phrasesUnder(token: number, relations: readonly string[]): readonly (Complement & { at: number })[] {
    return nounsUnder(token).flatMap((node) => {
      if (node.preposition === undefined || !relations.includes(node.relation)) return [];
      // "works not for Norway but for Sweden"
      const apart = below(node, 'conj').filter(
        (other) =>
          other.preposition !== undefined && (other.preposition !== node.preposition || isExcluded(node, sentence)),
      );
      const told = apart.length > 0 && isExcluded(node, sentence) ? apart : [node, ...apart];
      return told.map((one) => ({
        at: one.phrase.start,
        preposition: one.preposition ?? '',
        nouns: group(one),
      }));
    });
  }

  return {
    groupOf: group,
    phrasesOf: (node) => decorate(node, 0),
    complementsOf: (node) => withoutOf(complements(node, 0)),
    phrasesUnder,
  };
}

const withoutOf = (complements: readonly Complement[]): readonly Complement[] =>
  complements.filter(({ preposition }) => preposition !== 'of');

/** "Bo Berg, a Dane,", "one of the Swedes, Bo Berg,": the name, told to be one of a people or a party. */
function asOneOf(result: NounPhrase, inner: NounPhrase): NounPhrase | undefined {
  const told = result.isName ? oneOf(inner, 'apposition') : undefined;
  if (told !== undefined) return { ...result, descriptions: [...result.descriptions, told] };
  const one = isPersonName(inner) ? oneOf(result, 'apposition') : undefined;
  return one && { ...inner, start: result.start, descriptions: [...inner.descriptions, one] };
}

/** A noun that names nobody. */
const isCommon = ({ isName, isPronoun, referent }: NounPhrase): boolean =>
  !isName && !isPronoun && referent === undefined;

/** "a critic of Bo Berg, the head of Acme", "a unit of Acme, a unit of Fjord Foods": what follows may be said of the name between. */
function isSaidOfOther({ words }: NounPhrase, { of, complements = [] }: NounPhrase): boolean {
  const role = readRole(words);
  const between = [...(of?.phrases ?? []), ...complements.flatMap(({ nouns }) => nouns.phrases)];
  const holders: readonly string[] = role === undefined ? [] : relationEntry(role.relation).domain;
  return between.some((inner) => !inner.isName || holders.includes(typeOf(inner) ?? ''));
}

const FROM: ReadonlySet<string> = new Set(['from', 'belonging to']);
/** "the government and people of Norway": both are Norway's. */
function sharingOf(phrase: NounPhrase, [next]: readonly NounPhrase[]): NounPhrase {
  const isBare = !phrase.isName && phrase.determiner === 'the' && phrase.modifiers.length === 0;
  if (!isBare || phrase.of !== undefined || phrase.possessor !== undefined) return phrase;
  if (next?.of === undefined || next.isName || next.determiner !== undefined || next.modifiers.length > 0)
    return phrase;
  return { ...phrase, of: next.of, referent: undefined };
}

/** "airmen from the 507th Wing", "fighters from Halm": theirs, as "of" would say. */
function peopleFrom(phrase: NounPhrase, complements: readonly Complement[]): Complement | undefined {
  if (phrase.isName || !METONYM_NOUNS.has(phrase.lemma)) return undefined;
  const from = complements.find(({ preposition }) => FROM.has(preposition));
  const [whence] = from?.nouns.phrases ?? [];
  // "an engineer from Halm" is nobody of the town's.
  const isHome = typeOf(whence ?? phrase) === 'Place' && whence?.referent?.chain.kind !== 'country';
  return isHome && phrase.words[phrase.words.length - 1] === phrase.lemma ? undefined : from;
}

/** "the city of Halm" is Halm. */
function selfNamed(phrase: NounPhrase): NounPhrase {
  const { of } = phrase;
  if (of === undefined || phrase.isName || of.phrases.length !== 1) return phrase;
  const [inner] = of.phrases;
  if (inner === undefined || !inner.isName || typeOf(inner) !== 'Place' || !PLACE_NOUNS.has(phrase.lemma))
    return phrase;
  // "the Upper Halm region of Norway" is no Norway in Upper Halm, nor are "the cities of Norway".
  const isMany = phrase.words[phrase.words.length - 1] !== phrase.lemma;
  if (inner.referent?.chain.kind === 'country' && (isMany || phrase.modifiers.length > 0)) return phrase;
  const description = descriptionOf({ ...phrase, of: alone(inner) }, [], 'title');
  return { ...inner, start: phrase.start, descriptions: [...inner.descriptions, { ...description, complements: [] }] };
}

import { PLACE_NOUNS } from '../../../language/lexicons/person-nouns';
import { readRole } from '../../../ontology/read-role';
import { relationEntry } from '../../../ontology/relations';
import { isDescriptive } from '../grammar/appositions';
import { descriptionOf, shareOut } from '../grammar/complements';
import { sharedTitle, withTitle } from '../grammar/coordination';
import { BESIDE } from '../grammar/function-words';
import { groupOf, typeOf } from '../grammar/item-tests';
import { METONYM_NOUNS } from '../grammar/metonyms';
import { oneOf } from '../grammar/one-of';
import type { Complement, Description, NounGroup, NounPhrase } from '../grammar/reading';
import { joinedAppositions } from './joined-appositions';
import { firstExample, isPersonNoun, nameBehind } from './names-behind';
import { makerOf, namesTold, servedBy, sharersOf } from './participles-on-nouns';
import { alone, type NounNode, type SentenceTree } from './sentence-tree';
import { rulersPlace } from './state-bodies';

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
  const { nounsUnder } = sentence;
  const groups = new Map<NounNode, NounGroup>();
  const phrases = new Map<NounNode, NounPhrase[]>();
  const { lastBefore, toldOfLast, furtherOffices } = joinedAppositions(sentence, below);

  /** Noun phrases under a phrase's own tokens by relation. */
  function below(node: NounNode, ...relations: readonly string[]): NounNode[] {
    const found: NounNode[] = [];
    for (let token = node.phrase.start; token < node.phrase.end; token++) {
      for (const other of nounsUnder(token))
        if (other !== node && relations.includes(other.relation)) found.push(other);
    }
    return found;
  }

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
    const complements = all.filter(({ preposition }) => preposition !== 'of');
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

  /** "the firm, Bright Cables,", "Ann Lee, the head of Acme,", "the head of Acme, Ann Lee,". */
  function apposed(phrase: NounPhrase, node: NounNode, depth: number): NounPhrase[] {
    const beside = [
      ...below(node, 'appos').filter((other) => lastBefore(node, other) === undefined),
      ...toldOfLast(node),
      ...furtherOffices(node),
      ...onceSuch(node),
      ...nameBehind(node.phrase, sentence),
      ...namesFurtherIn(node),
      ...namesTold(node.phrase, sentence),
    ].filter((other) => !isStolen(other, node));
    const aged = beside.filter((other) => isAge(other.phrase)).flatMap((other) => below(other, 'appos', 'conj'));
    let result = phrase;
    for (const other of [...beside, ...aged]) {
      const [inner] = decorate(other, depth + 1);
      if (inner === undefined || isAge(inner) || isDenied(other)) continue;
      const rest = complements(other, depth).filter(({ preposition }) => preposition !== 'of');
      // "The brigade, part of …" stands for one that was named before.
      if ((result.isName || (result.referent !== undefined && !result.isPronoun)) && !inner.isName) {
        result = { ...result, descriptions: [...result.descriptions, ...officesOf(other, inner, rest, depth)] };
      } else if (result.isName && oneOf(inner, 'apposition') !== undefined) {
        const one = oneOf(inner, 'apposition');
        if (one !== undefined) result = { ...result, descriptions: [...result.descriptions, one] };
      } else if (typeOf(inner) === 'Person' && inner.isName && oneOf(result, 'apposition') !== undefined) {
        const one = oneOf(result, 'apposition');
        if (one !== undefined) result = { ...inner, start: result.start, descriptions: [...inner.descriptions, one] };
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
      return phrase === undefined || phrase.isName || isExcluded(other) || readRole(words ?? []) === undefined
        ? []
        : [{ phrase, rest: complements(other, depth).filter(({ preposition }) => preposition !== 'of') }];
    });
    return [{ phrase: first, rest }, ...joined].flatMap((one) =>
      isDescriptive(one.phrase) ? [descriptionOf(one.phrase, one.rest, 'apposition')] : [],
    );
  }

  /** "Ann Lee, once a member of the party,": told of her, though the tree takes it for a complement. */
  const onceSuch = (node: NounNode): NounNode[] =>
    below(node, 'nmod').filter(
      ({ preposition, phrase }) =>
        (preposition === undefined || preposition === 'once') &&
        !phrase.isName &&
        (preposition === 'once' || sentence.words[phrase.start - 1]?.class === 'adverb') &&
        sentence.words[phrase.start - 2]?.lower === ',',
    );

  /** "Ann Lee, not a member of the party,". */
  const isDenied = ({ phrase }: NounNode): boolean => sentence.words[phrase.start - 1]?.class === 'negator';

  /** "The mayor of Halm, Ann Lee,": a person that the tree puts beside the place is the mayor. */
  function namesFurtherIn(node: NounNode): NounNode[] {
    if (node.phrase.isName || readRole(node.phrase.words) === undefined) return [];
    const inner = below(node, 'nmod', 'obl');
    return [...inner, ...inner.flatMap((other) => below(other, 'nmod', 'obl'))].flatMap((other) =>
      [...below(other, 'appos'), ...holdersOf(other).slice(0, 1)].filter((name) => isPersonApart(name, other)),
    );
  }

  /** Whether a name apposed to this phrase belongs to the office that the phrase is part of. */
  function isStolen(name: NounNode, node: NounNode): boolean {
    return isPersonApart(name, node) && (node.preposition !== undefined || !isPersonNoun(node.phrase));
  }

  function described(name: NounPhrase, role: NounPhrase, { node, depth, at, names }: Place): NounPhrase {
    const rest = complements(node, depth).filter(({ preposition }) => preposition !== 'of');
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
    const apposed = nameBehind(node.phrase, sentence);
    const holders = holdersOf(node);
    const further = furtherOffices(node);
    const joined = [...below(node, 'conj'), ...listed(node)]
      .filter(
        (other) =>
          !apposed.includes(other) &&
          !holders.includes(other) &&
          !further.includes(other) &&
          (other.preposition === undefined ||
            other.preposition === node.preposition ||
            WITH_OTHERS.has(other.preposition)) &&
          !isExcluded(other),
      )
      .concat(companionsOf(node), holdersBeside(node), nextOf(node));
    // "met not Bo Berg but Tom Rask"
    const own = isExcluded(node) && joined.length > 0 ? [] : decorate(node, depth);
    const others = joined.flatMap((other) => group(other, depth + 1).phrases);
    const found = groupOf([...own.map((phrase) => sharingOf(phrase, others)), ...others]);
    const whole = { ...found, end: Math.max(...found.phrases.map(({ end }) => end)) };
    groups.set(node, whole);
    return whole;
  }

  /** "Ann Lee, together with Bo Berg,": what she does, he does, whatever the tree hangs him on where she is the subject. */
  function companionsOf(node: NounNode): NounNode[] {
    if (!node.phrase.isName || node.preposition !== undefined) return [];
    const beside = node.relation.startsWith('nsubj') ? nounsUnder(node.above) : [];
    const near = beside.filter(
      ({ phrase, relation }) => relation === 'obl' && phrase.start - node.phrase.end <= FARTHEST_COMPANION,
    );
    return [...below(node, 'nmod'), ...near].filter(
      ({ phrase, preposition }) =>
        phrase.isName &&
        WITH_OTHERS.has(preposition ?? '') &&
        typeOf(phrase) === typeOf(node.phrase) &&
        phrase.start > node.phrase.end &&
        sentence.words.slice(node.phrase.end, phrase.start)[0]?.lower === ',',
    );
  }

  /** "the ministers of Norway and Chile, Ann Lee and Bo Berg,", "two members of the board, …": people whom the tree joins to what they are of hold the offices. */
  function holdersOf(node: NounNode): NounNode[] {
    const office = node.preposition === 'of' ? sentence.nounAt(node.above) : undefined;
    const isPlural =
      office !== undefined && office.phrase.words[office.phrase.words.length - 1] !== office.phrase.lemma;
    if (!isPlural || !isRoleOfPerson(office.phrase) || typeOf(node.phrase) === 'Person') return [];
    const joined = below(node, 'conj')
      .flatMap((one) => [one, ...below(one, 'conj')])
      .filter(({ phrase, preposition }) => phrase.isName && preposition === undefined);
    const people = joined.filter(({ phrase }) => isPerson(phrase));
    // As many as there are places, or all of the one, behind a comma.
    const places = 1 + joined.length - people.length;
    const end = people[people.length - 1]?.phrase.end ?? 0;
    const isOfOne = places === 1 && sentence.words[end]?.lower === ',';
    const isEven = people.length > 1 && (people.length === places || isOfOne);
    return isEven && sentence.words[(people[0]?.phrase.start ?? 0) - 1]?.lower === ',' ? people : [];
  }

  /** The other holders, for the first of them. */
  function holdersBeside(node: NounNode): NounNode[] {
    const place = node.relation === 'conj' ? sentence.nounAt(node.above) : undefined;
    const [first, ...others] = place === undefined ? [] : holdersOf(place);
    const own = first === node ? below(node, 'conj') : [];
    return first === node ? others.filter((other) => !own.includes(other)) : [];
  }

  /** "met Ann Lee, then Bo Berg": he comes next, though the tree takes him for an apposition. */
  const nextOf = (node: NounNode): NounNode[] =>
    below(node, 'appos').filter(
      ({ phrase }) =>
        NEXT.has(sentence.words[phrase.start - 1]?.lower ?? '') &&
        sentence.words[phrase.start - 2]?.lower === ',' &&
        areApart(node.phrase, phrase),
    );

  /** "Acme, Bright Cables and Fjord Foods", where the tree takes the second for an apposition of the first. */
  function listed(node: NounNode): NounNode[] {
    const rest = below(node, 'conj');
    return below(node, 'appos').filter(
      (other) =>
        sentence.words[other.phrase.start - 1]?.lower === ',' &&
        areApart(node.phrase, other.phrase) &&
        [...rest, ...below(other, 'conj')].some(
          ({ phrase }) => phrase.start > other.phrase.start && areApart(other.phrase, phrase),
        ),
    );
  }

  /** "of Norway, not of Sweden", "Norway and not Sweden". */
  function isExcluded({ phrase, preposition }: NounNode): boolean {
    const before = sentence.words[phrase.start - (preposition === undefined ? 1 : 2)];
    return before?.lower === 'not';
  }

  function phrasesUnder(token: number, relations: readonly string[]): readonly (Complement & { at: number })[] {
    return nounsUnder(token).flatMap((node) => {
      if (node.preposition === undefined || !relations.includes(node.relation)) return [];
      // "works not for Norway but for Sweden"
      const apart = below(node, 'conj').filter(
        (other) => other.preposition !== undefined && (other.preposition !== node.preposition || isExcluded(node)),
      );
      const told = apart.length > 0 && isExcluded(node) ? apart : [node, ...apart];
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
    complementsOf: (node) => complements(node, 0).filter(({ preposition }) => preposition !== 'of'),
    phrasesUnder,
  };
}

/** Whether two are names of one type for different people or bodies. */
const areApart = (one: NounPhrase, other: NounPhrase): boolean =>
  one.isName &&
  other.isName &&
  (typeOf(one) === 'Person' || typeOf(one) === 'Organization') &&
  typeOf(one) === typeOf(other) &&
  one.referent?.chain.id !== other.referent?.chain.id;

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

const NEXT: ReadonlySet<string> = new Set(['then', 'later', 'afterwards', 'next']);

const FROM: ReadonlySet<string> = new Set(['from', 'belonging to']);
const WITH_OTHERS: ReadonlySet<string> = new Set([...BESIDE, 'as well as']);
/** Tokens within which a companion's name begins: a comma and the words of its preposition. */
const FARTHEST_COMPANION = 4;

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

const isPerson = (phrase: NounPhrase): boolean => phrase.isName && typeOf(phrase) === 'Person';

/** Whether a name of a person is apposed to what is no person. */
const isPersonApart = ({ phrase: name }: NounNode, { phrase }: NounNode): boolean =>
  typeOf(name) === 'Person' && !isRoleOfPerson(phrase) && typeOf(phrase) !== 'Person';

/** "province" is a role of places only. */
function isRoleOfPerson({ words }: NounPhrase): boolean {
  const role = readRole(words);
  return role !== undefined && relationEntry(role.relation).domain.includes('Person');
}

/** "Ann Lee, 51, who …". */
const isAge = (phrase: NounPhrase): boolean => /^\d{1,3}$/.test(phrase.lemma) && phrase.words.length === 1;

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

import { isCounterpart, readRole } from '../../../ontology/read-role';
import { complementsFrom, descriptionOf, shareOut } from './complements';
import { isReporting } from './control-verbs';
import { ADVERBS } from './function-words';
import {
  groupOf,
  isComma,
  isConjunction,
  isSeparator,
  isStop,
  isText,
  personBefore,
  single,
  typeOf,
} from './item-tests';
import { oneOf } from './one-of';
import type { Item, NounGroup, NounPhrase } from './reading';
import { isAdverb } from './word';

/** Whether a phrase after a comma says what the name before it is. */
export function isDescriptive(phrase: NounPhrase): boolean {
  if (phrase.isName || phrase.isPronoun || isClause(phrase)) return false;
  if (phrase.determiner !== undefined)
    return !['no', 'all', 'many', 'some', 'most', 'several'].includes(phrase.determiner);
  const isOneOfSeveral = phrase.lemma === 'one' && phrase.of !== undefined;
  return isOneOfSeveral || phrase.possessor !== undefined || readRole(phrase.words) !== undefined;
}

/** ", a Norwegian-owned weekly reports": one thing, and what looks like a plural is a verb. */
const isClause = ({ determiner, words, lemma }: NounPhrase): boolean =>
  (determiner === 'a' || determiner === 'an') && words[words.length - 1] === `${lemma}s` && isReporting(lemma);

type ReadApposition = (items: readonly Item[], at: number) => FoundApposition | undefined;

/** Folds appositions into the names they stand beside, by the readers given, the first that fits. */
export function foldAppositions(items: readonly Item[], readers: readonly ReadApposition[]): Item[] {
  const folded: Item[] = [];
  let at = 0;
  while (at < items.length) {
    const item = items[at];
    if (item === undefined) break;
    const found = item.kind === 'nouns' ? firstFound(readers, items, at) : undefined;
    if (found === undefined) {
      folded.push(item);
      at++;
      continue;
    }
    folded.push(found.group);
    at = found.next;
  }
  return folded;
}

function firstFound(
  readers: readonly ReadApposition[],
  items: readonly Item[],
  at: number,
): FoundApposition | undefined {
  for (const read of readers) {
    const found = read(items, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface FoundApposition {
  readonly group: NounGroup;
  readonly next: number;
}

/** "Ann Lee, the head of Acme, …": the name first. */
export function forward(items: readonly Item[], at: number): FoundApposition | undefined {
  const group = items[at];
  const phrase = single(items[at + 2]);
  if (group?.kind !== 'nouns' || phrase === undefined || !isSeparator(items[at + 1])) return undefined;
  const one = oneOf(phrase, 'apposition');
  if (one === undefined && !isDescriptive(phrase)) return undefined;
  const last = group.phrases[group.phrases.length - 1];
  if (last?.referent === undefined || !last.isName) return undefined;
  const { complements, next } = withBody(items, phrase, complementsFrom(items, at + 3));
  const after = items[next];
  const closes =
    isSeparator(after) ||
    isStop(after) ||
    (after?.kind === 'mark' && (after.class === 'relative' || after.class === 'dash'));
  const participle = after?.kind === 'verb' && after.form !== 'finite';
  if (!closes && !participle) return undefined;
  const description = one ?? descriptionOf(phrase, complements, 'apposition');
  const described = { ...last, descriptions: [...last.descriptions, description] };
  return {
    group: { ...group, phrases: [...group.phrases.slice(0, -1), described] },
    next: isSeparator(after) ? next + 1 : next,
  };
}

/** "Ann Lee, press officer, Acme Foods": the body that a comma parts from the office, as at the foot of a release. */
function withBody(
  items: readonly Item[],
  office: NounPhrase,
  { complements, next }: ReturnType<typeof complementsFrom>,
): ReturnType<typeof complementsFrom> {
  const body = isComma(items[next]) ? items[next + 1] : undefined;
  const name = single(body);
  const isBare = office.determiner === undefined && office.possessor === undefined && office.modifiers.length === 0;
  if (body?.kind !== 'nouns' || name?.isName !== true || typeOf(name) !== 'Organization' || !isBare)
    return { complements, next };
  const isOffice =
    readRole(office.words) !== undefined &&
    complements.every(({ nouns }) => nouns.phrases.every((one) => one.referent === undefined));
  const closes = isSeparator(items[next + 2]) || isStop(items[next + 2]);
  return isOffice && closes
    ? { complements: [...complements, { preposition: 'at', nouns: body }], next: next + 2 }
    : { complements, next };
}

/** "the head of Acme, Ann Lee, …": the office first, with a comma or without; "two Danish nationals, Ann and Bob,". */
export function backward(items: readonly Item[], at: number): FoundApposition | undefined {
  const role = single(items[at]);
  if (role === undefined || role.isName || role.isPronoun) return undefined;
  const isOffice = readRole(role.words) !== undefined || isCounterpart(role.words);
  const { complements, next } = complementsFrom(items, at + 1);
  const hasComma = isSeparator(items[next]);
  const names = items[hasComma ? next + 1 : next];
  if (names?.kind !== 'nouns') return undefined;
  const isFronted = (at === 0 || isBehindParticiple(items, at)) && hasComma && isOnePronoun(names);
  if (!isFronted && !names.phrases.every((name) => name.isName && typeOf(name) === 'Person')) return undefined;
  const isCounted = role.determiner !== undefined || /^(?:two|three|four|five|six|\d+)$/.test(role.words[0] ?? '');
  const isShared = isPlural(role) && names.phrases.length > 1 && hasComma && isCounted;
  if (
    isPlural(role)
      ? !(isShared || (isOffice && names.phrases.length > 1 && hasComma))
      : !isOffice || names.phrases.length > 1
  )
    return undefined;
  const after = items[behindAdverbs(items, hasComma ? next + 2 : next + 1)];
  const closes =
    isSeparator(after) || isStop(after) || (after?.kind === 'verb' && after.form === 'finite') || isConjunction(after);
  // "Ann Lee, head of Acme, Bo Berg, …": the office of who stands before it.
  if (hasComma && personBefore(items, at) !== undefined) return undefined;
  const isOfOther = isMainVerb(after) && !isFronted && items.slice(0, at).some(({ kind }) => kind === 'verb');
  if (hasComma && (!closes || isOfOther)) return undefined;
  const description = descriptionOf(role, complements, 'apposition');
  const [first, ...others] = names.phrases.map((name, at) => ({
    ...name,
    descriptions: [...name.descriptions, shareOut(description, at, names.phrases.length)],
  }));
  if (first === undefined) return undefined;
  return {
    group: groupOf([{ ...first, start: role.start }, ...others]),
    next: (hasComma ? next + 2 : next + 1) + (hasComma && isSeparator(after) ? 1 : 0),
  };
}

/** "A former head of Acme, she joined the party": she was. */
const isOnePronoun = ({ phrases: [phrase, ...others] }: NounGroup): boolean =>
  phrase !== undefined && others.length === 0 && phrase.isPronoun && /^s?he$/.test(phrase.lemma);

/** "Born in Halm, the daughter of a baker, she …": what opens the sentence tells of the same one. */
const isBehindParticiple = (items: readonly Item[], at: number): boolean => {
  const [first] = items;
  return (
    first?.kind === 'verb' &&
    first.form === 'participle' &&
    isSeparator(items[at - 1]) &&
    items.slice(1, at).every(({ kind }) => kind !== 'verb')
  );
};

/** "The Danish ambassador, Ann Lee, and the Chilean envoy, Bo Berg, …": an office with its holder between commas. */
export function enclosed(items: readonly Item[], at: number): FoundApposition | undefined {
  const role = single(items[at]);
  const { next } = complementsFrom(items, at + 1);
  const isPlain = items.slice(at + 1, next).every((item) => item.kind === 'nouns' || isText(item, 'of'));
  const isEnclosed = isComma(items[next]) && isComma(items[next + 2]) && items[next + 1]?.kind === 'nouns';
  if (role === undefined || isPlural(role) || !isPlain || !isEnclosed) return undefined;
  if (role.determiner !== undefined && role.determiner !== 'the') return undefined;
  // "a spokesman for the prosecutor, Bo Berg, said …": the spokesman's name as soon.
  const before = items[at - 1];
  return before?.kind === 'mark' && before.class === 'preposition' ? undefined : backward(items, at);
}

/** "The founder of Acme, Ann Lee now teaches": where the sentence goes on behind adverbs. */
function behindAdverbs(items: readonly Item[], from: number): number {
  let at = from;
  for (let item = items[at]; item?.kind === 'mark' && (ADVERBS.has(item.text) || isAdverb(item.text)); item = items[at])
    at++;
  return at;
}

/** "… punished the son of Bo Berg, Ann Lee said", "After meeting the head of Acme, Bo Berg left": who tells it, who left is another. */
const isMainVerb = (item: Item | undefined): boolean => item?.kind === 'verb' && item.form === 'finite';

const isPlural = (phrase: NounPhrase): boolean => {
  const last = phrase.words[phrase.words.length - 1] ?? '';
  return last !== phrase.lemma && last.endsWith('s');
};

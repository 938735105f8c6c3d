import type { EntityType } from '../../../model/entity';
import { readRole } from '../../../ontology/read-role';
import { isReporting } from './control-verbs';
import type { Complement, Description, Item, NounGroup, NounPhrase, Referent } from './reading';

/** A place that the text puts into another by a comma alone: "Bergen, Norway". */
export interface PlacePair {
  readonly inner: Referent;
  readonly outer: Referent;
  readonly start: number;
  readonly end: number;
}

export interface Folded {
  readonly items: readonly Item[];
  readonly placePairs: readonly PlacePair[];
}

/**
 * Folds what hangs on a phrase into it, so that subjects and objects stand beside their verbs: brackets go, "City, Country" is one
 * place, "A, B and C" one group, "of" phrases and appositions belong to their noun.
 */
export function foldPhrases(items: readonly Item[]): Folded {
  const placePairs: PlacePair[] = [];
  let folded = withoutAges(withoutBrackets(items));
  folded = foldPlaces(folded, placePairs);
  folded = coordinate(folded, areNamesAlike);
  folded = foldAppositions(resolveIts(resolveWhose(folded)), [backward]);
  folded = attachOf(folded);
  folded = foldAppositions(folded, [forward, backward]);
  folded = coordinate(folded, mayJoin);
  return { items: folded, placePairs };
}

const isText = (item: Item | undefined, text: string): boolean => item?.kind === 'mark' && item.text === text;
const isComma = (item: Item | undefined): boolean => item?.kind === 'mark' && item.class === 'comma';
const isStop = (item: Item | undefined): boolean =>
  item === undefined || (item.kind === 'mark' && (item.class === 'stop' || item.class === 'quote'));

/** The only phrase of a group; `undefined` for a plural group and for what is no group. */
const single = (item: Item | undefined): NounPhrase | undefined =>
  item?.kind === 'nouns' && item.phrases.length === 1 ? item.phrases[0] : undefined;

const typeOf = (phrase: NounPhrase | undefined): EntityType | undefined => phrase?.referent?.chain.type;

function withoutBrackets(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  let depth = 0;
  for (const item of items) {
    if (isText(item, '(') || isText(item, '[')) depth++;
    else if ((isText(item, ')') || isText(item, ']')) && depth > 0) depth--;
    else if (depth === 0) kept.push(item);
  }
  return depth === 0 ? kept : items.filter((item) => !isText(item, '(') && !isText(item, '['));
}

/** "Ann Lee, 51, who …": the age hides what follows. */
function withoutAges(items: readonly Item[]): Item[] {
  const kept: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    const age = single(items[at + 1]);
    if (item === undefined) break;
    const isAge =
      isComma(item) &&
      items[at - 1]?.kind === 'nouns' &&
      age !== undefined &&
      /^\d{1,3}$/.test(age.lemma) &&
      age.words.length === 1;
    if (isAge) {
      // The comma after the age stays and does its work.
      at++;
      if (!isComma(items[at + 1])) kept.push(item);
      continue;
    }
    kept.push(item);
  }
  return kept;
}

function foldPlaces(items: readonly Item[], pairs: PlacePair[]): Item[] {
  const folded: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) break;
    const inner = single(item);
    const outer = single(items[at + 2]);
    if (
      inner?.referent !== undefined &&
      outer?.referent !== undefined &&
      isComma(items[at + 1]) &&
      isPlacePair(inner, outer, items[at + 3])
    ) {
      pairs.push({ inner: inner.referent, outer: outer.referent, start: inner.start, end: outer.end });
      folded.push(groupOf([{ ...inner, end: outer.end }]));
      at += isComma(items[at + 3]) && !isListAhead(items, at + 4) ? 3 : 2;
      continue;
    }
    folded.push(item);
  }
  return folded;
}

/** "Bergen, Norway, and …" goes on; the comma after the country belongs to the pair unless a list follows. */
const isListAhead = (items: readonly Item[], at: number): boolean => {
  const next = items[at];
  return next?.kind === 'mark' && next.class === 'conjunction';
};

function isPlacePair(inner: NounPhrase, outer: NounPhrase, after: Item | undefined): boolean {
  if (!inner.isName || !outer.isName || typeOf(inner) !== 'Place' || typeOf(outer) !== 'Place') return false;
  const innerKind = inner.referent?.chain.kind;
  const outerKind = outer.referent?.chain.kind;
  // "…, Sweden said": the country begins a clause of its own.
  if (after?.kind === 'verb' && after.form === 'finite') return false;
  if (innerKind === 'country' || (outerKind !== 'country' && outerKind !== 'region')) return false;
  return (
    !(after?.kind === 'mark' && after.class === 'conjunction') &&
    outer.words.length === 0 &&
    outer.determiner === undefined
  );
}

type JoinTest = (left: NounPhrase, right: NounPhrase) => boolean;

function areNamesAlike(left: NounPhrase, right: NounPhrase): boolean {
  if (left.referent === undefined || right.referent === undefined) return false;
  return (typeOf(left) === 'Person') === (typeOf(right) === 'Person') && isPlain(left) && isPlain(right);
}

const isPlain = (phrase: NounPhrase): boolean => phrase.isName || phrase.isPronoun || phrase.referent !== undefined;

function mayJoin(left: NounPhrase, right: NounPhrase): boolean {
  if (left.isName && right.isName) return areNamesAlike(left, right);
  return true;
}

/** Joins "A and B", "A, B and C". A group after a verb is not joined with the subject of the next one. */
function coordinate(items: readonly Item[], joins: JoinTest): Item[] {
  const folded: Item[] = [];
  let at = 0;
  while (at < items.length) {
    const item = items[at];
    if (item === undefined) break;
    const end = item.kind === 'nouns' ? listEnd(items, at, joins) : at;
    if (end === at || item.kind !== 'nouns') {
      folded.push(item);
      at++;
      continue;
    }
    const phrases = items.slice(at, end + 1).flatMap((part) => (part.kind === 'nouns' ? part.phrases : []));
    folded.push(groupOf(phrases));
    at = end + 1;
  }
  return folded;
}

function listEnd(items: readonly Item[], start: number, joins: JoinTest): number {
  let at = start;
  let end = start;
  for (;;) {
    const current = items[at];
    const hasComma = isComma(items[at + 1]);
    const joint = hasComma && isConjunction(items[at + 2]) ? at + 2 : at + 1;
    const next = joint + 1;
    const left = current?.kind === 'nouns' ? current.phrases[current.phrases.length - 1] : undefined;
    const right = items[next];
    const rightFirst = right?.kind === 'nouns' ? right.phrases[0] : undefined;
    if (left === undefined || rightFirst === undefined || !joins(left, rightFirst)) return end;
    if (isConjunction(items[joint]) && !isText(items[joint], 'but')) {
      if (startsOwnClause(items, start, next)) return end;
      end = next;
      if (!isComma(items[next + 1]) && !isConjunction(items[next + 1])) return end;
      at = next;
      continue;
    }
    if (!hasComma || joint !== at + 1 || isDescriptive(rightFirst)) return end;
    // A list needs its "and" further on.
    if (!hasConjunctionAhead(items, next)) return end;
    at = next;
  }
}

const isConjunction = (item: Item | undefined): boolean => item?.kind === 'mark' && item.class === 'conjunction';

function hasConjunctionAhead(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length; at++) {
    const item = items[at];
    if (item?.kind === 'nouns' || isComma(item)) continue;
    return isConjunction(item);
  }
  return false;
}

/** "… met Ann and Bob praised him": the second is subject of its own verb, as the first is an object. */
function startsOwnClause(items: readonly Item[], start: number, next: number): boolean {
  const after = items[next + 1];
  const before = items[start - 1];
  if (after?.kind !== 'verb' || after.form !== 'finite') return false;
  if (before?.kind === 'verb') return !isReporting(before.lemma);
  return before?.kind === 'mark' && before.class === 'preposition' && before.text !== 'between';
}

/** "the president of Chile": what follows "of" belongs to the noun. */
function attachOf(items: readonly Item[]): Item[] {
  const folded: Item[] = [];
  // From right to left, so that "the son of the mayor of Halm" nests.
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at];
    if (item === undefined) continue;
    const next = folded[folded.length - 1];
    const afterNext = folded[folded.length - 2];
    if (item.kind === 'nouns' && isText(next, 'of') && afterNext?.kind === 'nouns') {
      const last = item.phrases[item.phrases.length - 1];
      if (last !== undefined && last.of === undefined && !last.isPronoun) {
        folded.pop();
        folded.pop();
        folded.push(groupOf([...item.phrases.slice(0, -1), ...namedBy(last, afterNext)], afterNext.end));
        continue;
      }
    }
    folded.push(item);
  }
  return folded.reverse();
}

/** "the city of Halm" is Halm; anything else keeps what follows "of" as its own. */
function namedBy(phrase: NounPhrase, of: NounGroup): readonly NounPhrase[] {
  const isPlace = of.phrases.every((inner) => inner.isName && typeOf(inner) === 'Place');
  const role = phrase.isName || !isPlace ? undefined : readRole(phrase.words.slice(-1));
  if (role === undefined || !SELF_NAMING.has(role.role.phrase)) return [withOf(phrase, of)];
  const description = descriptionOf(phrase, [], 'title');
  return of.phrases.map((inner) => ({
    ...inner,
    start: phrase.start,
    descriptions: [...inner.descriptions, description],
  }));
}

/** Nouns that "of" follows with the very name of the thing. */
const SELF_NAMING: ReadonlySet<string> = new Set([
  'town',
  'city',
  'village',
  'port',
  'suburb',
  'district',
  'province',
  'region',
]);

/** "members of the union", "the government of Norway" stand for what follows "of" as their possessor would. */
function withOf(phrase: NounPhrase, of: NounGroup): NounPhrase {
  return { ...phrase, of, end: of.end };
}

function groupOf(phrases: readonly NounPhrase[], end?: number): NounGroup {
  return { kind: 'nouns', start: phrases[0]?.start ?? 0, end: end ?? phrases[phrases.length - 1]?.end ?? 0, phrases };
}

/** Whether a phrase after a comma says what the name before it is. */
export function isDescriptive(phrase: NounPhrase): boolean {
  if (phrase.isName || phrase.isPronoun) return false;
  if (phrase.determiner !== undefined)
    return !['no', 'all', 'many', 'some', 'most', 'several'].includes(phrase.determiner);
  return phrase.possessor !== undefined || readRole(phrase.words) !== undefined;
}

/** "the KGB, whose chairman …": the name before owns what follows. */
function resolveWhose(items: readonly Item[]): Item[] {
  return items.map((item, at) => {
    if (item.kind !== 'nouns' || item.phrases[0]?.determiner !== 'whose') return item;
    const before = isComma(items[at - 1]) ? items[at - 2] : items[at - 1];
    const owner = before?.kind === 'nouns' ? before.phrases[before.phrases.length - 1]?.referent : undefined;
    if (owner === undefined) return item;
    return { ...item, phrases: item.phrases.map((phrase) => ({ ...phrase, possessor: owner })) };
  });
}

/** "Renamo protested; its leader …": the one body named before in the sentence, where stage 5 found none. */
function resolveIts(items: readonly Item[]): Item[] {
  const bodies = new Map<string, Referent>();
  return items.map((item) => {
    if (item.kind !== 'nouns') return item;
    const phrases = item.phrases.map((phrase) => {
      const [only] = bodies.values();
      const isOpen = phrase.determiner === 'its' && phrase.possessor === undefined && bodies.size === 1;
      return isOpen && only !== undefined ? { ...phrase, possessor: ownedBy(only, phrase) } : phrase;
    });
    for (const { referent } of item.phrases) {
      const isBody = referent?.chain.type === 'Organization' || referent?.chain.kind === 'country';
      if (referent !== undefined && isBody) bodies.set(referent.chain.id, referent);
    }
    return { ...item, phrases };
  });
}

const ownedBy = ({ chain, evidence }: Referent, phrase: NounPhrase): Referent => ({
  chain,
  evidence: {
    span: { start: phrase.span.start, end: phrase.span.start + (phrase.determiner?.length ?? 1) },
    naming: { span: evidence.naming?.span ?? evidence.span, rule: 'only-body' },
  },
});

type ReadApposition = (items: readonly Item[], at: number) => FoundApposition | undefined;

function foldAppositions(items: readonly Item[], readers: readonly ReadApposition[]): Item[] {
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
function forward(items: readonly Item[], at: number): FoundApposition | undefined {
  const group = items[at];
  const phrase = single(items[at + 2]);
  if (group?.kind !== 'nouns' || phrase === undefined || !isSeparator(items[at + 1]) || !isDescriptive(phrase))
    return undefined;
  const last = group.phrases[group.phrases.length - 1];
  if (last?.referent === undefined || !last.isName) return undefined;
  const { complements, next } = complementsFrom(items, at + 3);
  const after = items[next];
  const closes =
    isSeparator(after) ||
    isStop(after) ||
    (after?.kind === 'mark' && (after.class === 'relative' || after.class === 'dash'));
  const participle = after?.kind === 'verb' && after.form !== 'finite';
  if (!closes && !participle) return undefined;
  const described = { ...last, descriptions: [...last.descriptions, descriptionOf(phrase, complements, 'apposition')] };
  return {
    group: { ...group, phrases: [...group.phrases.slice(0, -1), described] },
    next: isSeparator(after) ? next + 1 : next,
  };
}

const isSeparator = (item: Item | undefined): boolean =>
  isComma(item) || (item?.kind === 'mark' && item.class === 'dash');

/** "the head of Acme, Ann Lee, …": the office first, with a comma or without; "two Danish nationals, Ann and Bob,". */
function backward(items: readonly Item[], at: number): FoundApposition | undefined {
  const role = single(items[at]);
  if (role === undefined || role.isName || role.isPronoun) return undefined;
  const isOffice = readRole(role.words) !== undefined || role.lemma === 'counterpart';
  const { complements, next } = complementsFrom(items, at + 1);
  const hasComma = isSeparator(items[next]);
  const names = items[hasComma ? next + 1 : next];
  if (names?.kind !== 'nouns' || !names.phrases.every((name) => name.isName && typeOf(name) === 'Person'))
    return undefined;
  const isShared = isPlural(role) && names.phrases.length > 1 && hasComma && role.determiner !== undefined;
  if (
    isPlural(role)
      ? !(isShared || (isOffice && names.phrases.length > 1 && hasComma))
      : !isOffice || names.phrases.length > 1
  )
    return undefined;
  const after = items[hasComma ? next + 2 : next + 1];
  const closes =
    isSeparator(after) || isStop(after) || (after?.kind === 'verb' && after.form === 'finite') || isConjunction(after);
  if (hasComma && !closes) return undefined;
  const description = descriptionOf(role, complements, 'apposition');
  const [first, ...others] = names.phrases.map((name) => ({
    ...name,
    descriptions: [...name.descriptions, description],
  }));
  if (first === undefined) return undefined;
  return {
    group: groupOf([{ ...first, start: role.start }, ...others]),
    next: (hasComma ? next + 2 : next + 1) + (hasComma && isSeparator(after) ? 1 : 0),
  };
}

const isPlural = (phrase: NounPhrase): boolean => {
  const last = phrase.words[phrase.words.length - 1] ?? '';
  return last !== phrase.lemma && last.endsWith('s');
};

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

/** A noun phrase as what it says of a name; its "of" comes first among the complements. */
export function descriptionOf(
  phrase: NounPhrase,
  complements: readonly Complement[],
  position: Description['position'],
): Description {
  return {
    words: phrase.words,
    span: phrase.span,
    position,
    ...(phrase.possessor !== undefined && { possessor: phrase.possessor }),
    modifiers: phrase.modifiers,
    complements: [...(phrase.of === undefined ? [] : [{ preposition: 'of', nouns: phrase.of }]), ...complements],
  };
}

import { PERSON_NOUNS } from '../../../language/lexicons/person-nouns';
import { readRole, type TitleReading } from '../../../ontology/read-role';
import { relationEntry } from '../../../ontology/relations';
import { groupOf, isText, single, typeOf } from './item-tests';
import type { Description, Item, NounPhrase } from './reading';

/**
 * Makes one phrase of the offices that one person holds: "founder and chief executive of Acme", "Acme's founder and chief executive
 * Ann Lee"; and of an office with what it is of before a name: "head of security Ann Lee", "chairman of Acme Ann Lee".
 */
export function joinOffices(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) break;
    const [one, other] = [single(item), single(items[at + 2])];
    const whole =
      one === undefined || other === undefined
        ? undefined
        : isText(items[at + 1], 'and')
          ? ofOneHolder(one, other)
          : isText(items[at + 1], 'of')
            ? (ofSubject(one, other) ?? ofBody(one, other))
            : undefined;
    joined.push(whole === undefined ? item : groupOf([whole]));
    if (whole !== undefined) at += 2;
  }
  return joined;
}

/** "founder and chief executive", but not "the king and the queen", "the king and Prime Minister Ann Lee". */
function ofOneHolder(one: NounPhrase, other: NounPhrase): NounPhrase | undefined {
  if (officeOf(one) === undefined && !isTrade(one)) return undefined;
  if (other.determiner !== undefined || other.possessor !== undefined) return undefined;
  const shared = {
    start: one.start,
    span: { start: one.span.start, end: other.span.end },
    ...(one.determiner !== undefined && { determiner: one.determiner }),
    ...(one.possessor !== undefined && { possessor: one.possessor }),
    modifiers: [...one.modifiers, ...other.modifiers],
  };
  if (!other.isName) return officeOf(other) === undefined ? undefined : { ...other, ...shared, also: [one.words] };
  if (typeOf(other) !== 'Person' || one.determiner === 'the' || officeOf(one)?.role.sort === 'state') return undefined;
  const descriptions = other.descriptions.map((title) => withAnother(title, one));
  return descriptions.some(({ also }) => also !== undefined)
    ? { ...other, ...shared, modifiers: other.modifiers, descriptions }
    : undefined;
}

/** "Danish author and activist Ann Lee": one of a trade without an article is nobody else. */
const isTrade = ({ isName, isPronoun, words, lemma, of, determiner }: NounPhrase): boolean =>
  !isName &&
  !isPronoun &&
  of === undefined &&
  determiner === undefined &&
  words[words.length - 1] === lemma &&
  PERSON_NOUNS.has(lemma);

function withAnother(title: Description, one: NounPhrase): Description {
  if (title.position !== 'title' || readRole(title.words) === undefined) return title;
  const isOwned = title.possessor !== undefined || title.modifiers.length > 0 || title.complements.length > 0;
  return {
    ...title,
    also: [one.words],
    ...(!isOwned && one.possessor !== undefined && { possessor: one.possessor }),
    ...(!isOwned && { modifiers: one.modifiers }),
  };
}

/** "head of security Ann Lee": what the office is of is read as a title of the name. */
function ofSubject(one: NounPhrase, name: NounPhrase): NounPhrase | undefined {
  const isNamed = name.isName && typeOf(name) === 'Person' && name.words.length > 0 && name.determiner === undefined;
  if (!isNamed || name.possessor !== undefined || officeOf(one) === undefined || readRole(name.words) !== undefined)
    return undefined;
  const [title] = name.descriptions;
  if (title === undefined || name.descriptions.length > 1 || title.modifiers.length > 0) return undefined;
  const subject: NounPhrase = {
    start: name.start,
    end: name.start + name.words.length,
    span: title.span,
    lemma: name.words[name.words.length - 1] ?? '',
    words: name.words,
    isName: false,
    isPronoun: false,
    modifiers: [],
    descriptions: [],
  };
  const description: Description = {
    words: one.words,
    span: one.span,
    position: 'title',
    ...(one.possessor !== undefined && { possessor: one.possessor }),
    modifiers: one.modifiers,
    complements: [{ preposition: 'of', nouns: groupOf([subject]) }],
  };
  return { ...name, start: one.start, words: [], descriptions: [description] };
}

/** "chairman of Acme Ann Lee": a body right before the name is what the office is of. */
function ofBody(one: NounPhrase, name: NounPhrase): NounPhrase | undefined {
  const [body] = name.modifiers;
  const isNamed = name.isName && typeOf(name) === 'Person' && name.descriptions.length === 0;
  const isBody = body !== undefined && name.modifiers.length === 1 && BODIES.has(body.chain.type);
  const role = officeOf(one);
  if (!isNamed || !isBody || role === undefined || !relationEntry(role.relation).office) return undefined;
  if (one.modifiers.length > 0 || one.possessor !== undefined) return undefined;
  const description: Description = {
    words: one.words,
    span: { start: one.span.start, end: body.evidence.span.end },
    position: 'title',
    modifiers: [body],
    complements: [],
  };
  return { ...name, start: one.start, determiner: undefined, modifiers: [], descriptions: [description] };
}

const BODIES: ReadonlySet<string> = new Set(['Organization', 'Place']);

/** The office that a phrase of one person names. */
function officeOf({ isName, isPronoun, words, lemma, of }: NounPhrase): TitleReading | undefined {
  const isOne = !isName && !isPronoun && of === undefined && words[words.length - 1] === lemma;
  return isOne ? readRole(words) : undefined;
}

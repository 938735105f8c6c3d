import type { Tense } from '../model/claim';
import type { RelationType } from '../model/id';
import {
  CHIEF_MODIFIERS,
  DEPUTY_WORDS,
  FORMER_WORDS,
  FUTURE_WORDS,
  LONGEST_ROLE,
  ROLE_MODIFIERS,
  ROLES,
  type Role,
  TITLE_ABBREVIATIONS,
} from './roles';

/** A title as read: its role, the relation after deputies and sub-units are seen, and whether it is held now. */
export interface TitleReading {
  readonly role: Role;
  readonly relation: RelationType;
  readonly tense: Tense;
  /** "deputy secretary of state". */
  readonly normalized: string;
}

/**
 * Reads the words of a title, without the names of countries and bodies in it: `['deputy', 'Prime', 'Minister']`. The longest
 * role phrase at the end counts, then the last one inside; `undefined` where there is none.
 */
export function readRole(words: readonly string[]): TitleReading | undefined {
  const plain = words.flatMap(plainWords);
  let form: TitleReading | undefined;
  for (let end = plain.length; end > 0; end--) {
    for (let size = Math.min(LONGEST_ROLE, end); size > 0; size--) {
      const role = ROLES.get(singular(plain.slice(end - size, end)).join(' '));
      if (role === undefined) continue;
      if (role.sort !== 'form') return reading(role, plain, { start: end - size, end });
      form ??= reading(role, plain, { start: end - size, end });
    }
  }
  return form;
}

/** Whether a word may belong to a title: a role noun, a modifier, or a word of time such as "former". */
export function isTitleWord(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return (
    ROLES.has(lower) ||
    ROLE_MODIFIERS.has(lower) ||
    DEPUTY_WORDS.has(lower) ||
    FORMER_WORDS.has(lower) ||
    FUTURE_WORDS.has(lower) ||
    TITLE_ABBREVIATIONS.has(lower)
  );
}

function reading(role: Role, words: readonly string[], at: { start: number; end: number }): TitleReading {
  const before = words.slice(0, at.start).filter((word) => word !== '-');
  const isDeputy = before.some((word) => DEPUTY_WORDS.has(word));
  const isSubUnit = before.some(
    (word) =>
      !CHIEF_MODIFIERS.has(word) && !FORMER_WORDS.has(word) && !FUTURE_WORDS.has(word) && ROLE_MODIFIERS.has(word),
  );
  const relation = isDeputy || isSubUnit ? (role.subordinate ?? role.relation) : role.relation;
  const isFuture = words.some((word) => FUTURE_WORDS.has(word));
  const isFormer = words.some((word) => FORMER_WORDS.has(word));
  return {
    role,
    relation,
    tense: isFormer ? 'former' : isFuture ? 'future' : 'current',
    normalized: [...before.filter((word) => !FORMER_WORDS.has(word) && !FUTURE_WORDS.has(word)), role.phrase].join(' '),
  };
}

/** "Gen." → general, "ex-premier" → ex, premier; "co-chair" stays one word where it is a role. */
function plainWords(word: string): readonly string[] {
  const lower = word.toLowerCase().replace(/\.$/, '');
  const whole = TITLE_ABBREVIATIONS.get(lower) ?? lower;
  if (ROLES.has(whole) || ROLE_MODIFIERS.has(whole) || CHIEF_MODIFIERS.has(whole)) return whole.split(' ');
  return whole.split(/[\s-]+/).filter((part) => part !== '');
}

function singular(words: readonly string[]): readonly string[] {
  const last = words[words.length - 1] ?? '';
  const base = last.endsWith('men') ? `${last.slice(0, -3)}man` : last.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
  return ROLES.has(words.join(' ')) ? words : [...words.slice(0, -1), base];
}

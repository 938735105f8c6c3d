import type { Clause } from '../grammar/reading';
import type { Word } from '../grammar/word';

/** "rules about Norwegians attacking Halm" tell of no attack. */
export function isTopic({ verb }: Clause, words: readonly Word[]): boolean {
  if (verb.form !== 'gerund') return false;
  const about = words.findLastIndex(
    ({ lower }, at) => at < verb.start && at >= verb.start - MOST_OF_TOPIC && TOPICAL.has(lower),
  );
  const between = about < 0 ? [] : words.slice(about + 1, verb.start);
  if (about === verb.start - 1) return THOUGHT.has(words[about - 1]?.lemma ?? '');
  return between.length > 0 && between.every(({ class: kind }) => NOMINAL.has(kind));
}

/** "thought about leaving": what is said about it has been done, what is thought has not. */
const THOUGHT: ReadonlySet<string> = new Set([
  'think',
  'dream',
  'wonder',
  'fantasise',
  'fantasize',
  'worry',
  'hesitate',
]);

const TOPICAL: ReadonlySet<string> = new Set(['about', 'regarding', 'concerning']);
const NOMINAL: ReadonlySet<string> = new Set(['name', 'noun', 'determiner']);
/** Words of the name that does it. */
const MOST_OF_TOPIC = 4;

/** "was let go after the talks": she went after nothing. */
export const isLetGo = ({ verb }: Clause, words: readonly Word[]): boolean =>
  verb.lemma === 'go' && words[verb.start - 1]?.lemma === 'let';

/** "strong-armed Norway" arms nobody; "re-elected" and "co-founded" are what they say. */
export function isCompound({ verb }: Clause, words: readonly Word[]): boolean {
  const [first, hyphen, own] = words.slice(Math.max(0, verb.end - 3), verb.end);
  return (
    hyphen?.lower === '-' && first?.end === hyphen.start && hyphen.end === own?.start && !PREFIXES.has(first.lower)
  );
}

const PREFIXES: ReadonlySet<string> = new Set('co re pre over counter un mis fire'.split(' '));

/** "blocked an EU statement criticising China": nobody has criticised it. */
export const isBlocked = ({ verb, subject }: Clause, clauses: readonly Clause[]): boolean =>
  verb.form === 'gerund' &&
  subject !== undefined &&
  clauses.some(
    ({ verb: other, object }) =>
      BLOCKING.has(other.lemma) && !other.isPassive && object?.phrases.some(({ end }) => end === verb.start) === true,
  );

const BLOCKING: ReadonlySet<string> = new Set(
  'block veto thwart derail obstruct scupper stall delay prevent stop'.split(' '),
);

import type { Tense } from '../model/claim';
import type { RelationType } from '../model/id';
import {
  CHIEF_MODIFIERS,
  DEPUTY_WORDS,
  FORMER_WORDS,
  FUTURE_WORDS,
  HONORIFICS,
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
  const title = words.join('\n');
  const known = READ.get(title);
  if (known !== undefined || READ.has(title)) return known;
  const read = readTitle(words);
  if (READ.size >= MOST_READ) READ.clear();
  READ.set(title, read);
  return read;
}

/** Articles have the same few titles again and again. */
const READ = new Map<string, TitleReading | undefined>();
const MOST_READ = 4096;

function readTitle(words: readonly string[]): TitleReading | undefined {
  const plain = words.flatMap(plainWords);
  let form: TitleReading | undefined;
  for (let end = plain.length; end > 0; end--) {
    const last = plain[end - 1] ?? '';
    if (!ROLE_ENDS.has(last) && !ROLE_ENDS.has(singular(last))) continue;
    for (let size = Math.min(LONGEST_ROLE, end); size > 0; size--) {
      const role = ROLES.get(phraseOf(plain.slice(end - size, end)));
      if (role === undefined) continue;
      // "chief critic" is no chief: only forms of address and words of time may follow the role.
      const follows = plain.slice(end);
      if (role.sort !== 'modifier' && role.sort !== 'agent' && !follows.every(mayFollow)) continue;
      if (role.sort !== 'form') return reading(role, plain, { start: end - size, end });
      form ??= reading(role, plain, { start: end - size, end });
    }
  }
  return form ?? occupation(plain);
}

/** "his Danish counterpart", "her opposite number": the office of the one whose counterpart it is. */
export const isCounterpart = (words: readonly string[]): boolean =>
  /(?:^| )(?:counterpart|opposite number)$/.test(words.join(' '));

/** "organiser", "geologist": a noun of occupation that the table does not list is a job with whoever is named. */
function occupation(words: readonly string[]): TitleReading | undefined {
  const last = words[words.length - 1] ?? '';
  const role = ROLES.get(JOB);
  if (role === undefined || !/^[a-z-]{3,}(?:er|or|ist|ian|eer|man|woman)$/.test(last) || NO_JOBS.has(last))
    return undefined;
  const { tense } = reading(role, words, { start: words.length - 1, end: words.length });
  return {
    role: { ...role, phrase: last, serves: ['Organization', 'Place'] },
    relation: role.relation,
    tense,
    normalized: words.join(' '),
  };
}

/** The table's phrase that stands for any job. */
const JOB = 'employee';

/** Nouns of that form which are no jobs. */
const NO_JOBS: ReadonlySet<string> = new Set(
  `supporter user customer follower lover voter hater winner loser survivor killer outsider insider partner buyer seller rider passenger protester
  demonstrator prisoner investor contractor competitor visitor ancestor successor predecessor father mother brother sister daughter other rather
  member number order power matter paper river tower corner centre center summer winter letter offer answer former latter later older younger
  supplier maker lender insurer rival retailer operator manufacturer carrier broadcaster developer exporter importer producer explorer miner
  provider creditor debtor tenant owner founder leader fighter striker defender keeper human woman man chairman spokesman businessman
  computer newspaper poster border danger fever disorder terror error minor major senior junior prior superior interior mirror sponsor donor
  scorer opener finisher newcomer settler foreigner stranger villager commuter driver accuser beneficiary ringer water finger character chapter`
    .trim()
    .split(/\s+/),
);

/** "Ambassador Extraordinary and Plenipotentiary". */
const ENVOYS_WORDS: ReadonlySet<string> = new Set(['extraordinary', 'and', 'plenipotentiary']);

const mayFollow = (word: string): boolean =>
  ENVOYS_WORDS.has(word) ||
  FUTURE_WORDS.has(word) ||
  HONORIFICS.has(word) ||
  word === '-' ||
  ROLES.get(word)?.sort === 'form';

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
  const lower = word.toLowerCase();
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const whole = TITLE_ABBREVIATIONS.get(bare) ?? bare;
  if (!/[\s-]/.test(whole)) return whole === '' ? [] : [whole];
  if (ROLES.has(whole) || ROLE_MODIFIERS.has(whole) || CHIEF_MODIFIERS.has(whole)) return whole.split(' ');
  return whole.split(/[\s-]+/).filter((part) => part !== '');
}

/** Last words of the phrases of the table. */
const ROLE_ENDS: ReadonlySet<string> = new Set(
  [...ROLES.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);

/** Words as a phrase of the table: as they stand, else with the last in the singular. */
function phraseOf(words: readonly string[]): string {
  const whole = words.join(' ');
  return ROLES.has(whole) ? whole : [...words.slice(0, -1), singular(words[words.length - 1] ?? '')].join(' ');
}

function singular(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  return word.endsWith('s') ? word.replace(/ies$/, 'y').replace(/(?<!s)s$/, '') : word;
}

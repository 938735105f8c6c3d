import { COMMON_WORDS } from '../../language/lexicons/common-words';
import { EVENT_HEADS, organizationKindOf, placeKindOf } from '../../language/lexicons/name-heads';
import { PARTICLES } from '../../language/lexicons/name-particles';
import { wordSet } from '../../language/lexicons/words';
import { afterPreposition, againstWhat, isCompanyEnding } from './after-preposition';
import { endsList, inList, joinsByAnd } from './joined-in-name';
import type { TokenRange } from './name-candidate';
import { afterWord, isCalendarAt, isNameWord } from './name-words';
import type { SentenceView } from './sentence-view';

/** Plurals and collectives whose possessive opens or goes inside a name: "People's Party", "Miners' Union". */
const OWNERS = wordSet(
  'people peoples workers children women men lord king queen prince farmers fishermen teachers nurses players students writers soldiers veterans lawyers mothers citizens consumers taxpayers seafarers miners magistrate coroner sheriff crown creditors publishers actors pilots librarians welders lorry drivers residents tenants parents pensioners bankers doctors patients journalists employers builders painters sailors magistrates saint world nation america ordinary managers directors officers',
);

/** Lower-case second halves of given names written with a hyphen: "Jong-un", "Sung-min", "Jae-in". */
const SYLLABLE =
  /^(?:[bcdfghjklmnpqrstwxyz]?[hwy]?[aeiou]{1,3}(?:ng?|k|m|p|t|h|l|r)?|eul|hyun|hyeon|kyu|kyun|gyu|young|yeong|woong|seong|sung|kwang|joong|chul|cheol|yeol|yuan|xiang|qiang|liang|chiang|keung|leung|cheung|yeung|shing|ching|chung|kwok|wing|ming|ping|ting)$/;

/** Words behind a hyphen that end a name before them: "Boston-based". */
const SUFFIXES = wordSet(
  'based led born made held run owned backed listed style wide bound like area era only funded trained brokered controlled occupied allied dominated sponsored linked friendly hit torn majority speaking educated level and',
);

/** The capitalised run that begins at `first`, with the small words, hyphens and possessives that belong inside names. */
export function extendRun(view: SentenceView, first: number): TokenRange {
  let last = first + Math.max(1, view.matches[first]?.length ?? 1);
  if (view.isLower[first] && view.matches[first] === undefined) last = first + (view.forms[first + 1] === '-' ? 3 : 2);
  for (;;) {
    const next = stepInside(view, { first, last });
    if (next === undefined) break;
    last = next;
  }
  return { first, last };
}

/** Index after the next part of the name, if what follows `last` belongs to it. */
function stepInside(view: SentenceView, { first, last }: TokenRange): number | undefined {
  const form = view.forms[last];
  if (form === undefined) return undefined;
  if (isNameWord(view, last)) return afterWord(view, last);
  if (form === '-' && view.isGlued[last] && view.isGlued[last + 1]) return afterHyphen(view, last);
  const lower = view.lowers[last] as string;
  // "Clémence d’Orbigny": the particle is written with the name.
  if (/^(?:d|l|dell|dall|all)['’]\p{Lu}/u.test(form)) return last + 1;
  // "Petty Officer 1st Class Ann Lee"
  if (/^[123](?:st|nd|rd)$/.test(lower) && view.forms[last + 1] === 'Class') return last + 2;
  if (/^\d/.test(form)) return numberBelongs(view, { first, last }) ? last + 1 : undefined;
  if (form === '&') return view.isUpper[last + 1] ? last + 2 : undefined;
  if (form === ',' && endsList(view, { first, last })) return last + 3;
  if (form === ',') return inList(view, { first, last }) || isCompanyEnding(view, last + 1) ? last + 2 : undefined;
  if (form === 'plc' || form === 'gmbh') return last + 1;
  if (lower === 'and') return joinsByAnd(view, { first, last }) ? last + 2 : undefined;
  if (lower === 'of' || lower === 'for' || lower === 'on' || lower === 'to')
    return afterPreposition(view, { first, last });
  if (lower === 'against') return againstWhat(view, { first, last });
  if (form === "'s" || form === '’s' || form === "'" || form === '’') return afterPossessive(view, last);
  if (PARTICLES.has(lower) && view.isLower[last]) return afterParticles(view, last);
  if ((form === '“' || form === '"') && isNickname(view, last)) return last + 4;
  return undefined;
}

/** Houses and units of which one town has several, told apart by numbers. */
const isCounted = ({ lowers }: SentenceView, at: number): boolean =>
  placeKindOf(lowers[at] ?? '') === 'facility' || organizationKindOf(lowers[at] ?? '') === 'school';

function afterHyphen(view: SentenceView, at: number): number | undefined {
  const next = view.lowers[at + 1] ?? '';
  if (view.isUpper[at + 1]) return at + 2;
  if (/^\d/.test(next)) return at + 2;
  if (SUFFIXES.has(next)) return undefined;
  if (PARTICLES.has(next) && view.forms[at + 2] === '-' && view.isUpper[at + 3]) return at + 4;
  return SYLLABLE.test(next) && !COMMON_WORDS.has(next) ? at + 2 : koreanOrChinese(view, at, next) ? at + 2 : undefined;
}

/** Syllables that are English words too ("un", "in", "man") pass after a word that is no English one. */
const koreanOrChinese = (view: SentenceView, at: number, next: string): boolean =>
  next.length <= 5 &&
  SYLLABLE.test(next) &&
  !COMMON_WORDS.has(view.lowers[at - 1] as string) &&
  view.isUpper[at - 2] === true;

/** "Combined Task Force", "CTF": what has a number behind it. */
const isNumberedForce = ({ lowers, forms }: SentenceView, { first, last }: TokenRange): boolean =>
  last - first === 1
    ? /^[A-Z]*T[FGU]$/.test(forms[first] ?? '')
    : /^(?:force|group|unit|element)$/.test(lowers[last - 1] ?? '') && lowers[last - 2] === 'task';

function numberBelongs(view: SentenceView, { first, last }: TokenRange): boolean {
  const before = view.lowers[last - 1] as string;
  const number = view.forms[last] as string;
  if (before === 'resolution' || before === 'article' || before === 'amendment') return true;
  // "Executive Order 13224", "Combined Task Force 150", "CTF 150"
  if (before === 'order' && /^(?:executive|presidential)$/.test(view.lowers[last - 2] ?? ''))
    return /^\d+$/.test(number);
  if (isNumberedForce(view, { first, last }) && /^\d{1,3}$/.test(number)) return true;
  // "Halm 04", the club, by the year it was founded in.
  if (/^0\d$/.test(number)) return last - first >= 1;
  // "Halm Prison No. 3", "School No. 12"
  if (before === 'no.' && isCounted(view, last - 2)) return /^\d{1,4}$/.test(number);
  if (view.lowers[first] === 'exercise' && last - first >= 2) return /^\d{1,4}$/.test(number);
  if (/^(?:19|20)\d\d$/.test(number))
    return /^(?:cup|olympics|games|euro|expo|championship|championships)$/.test(before);
  return (
    last - first >= 1 &&
    /^\d{1,3}$/.test(number) &&
    /^(?:channel|radio|formula|flight|stream|route|highway|group|tv|soyuz|apollo)$/.test(before)
  );
}

function afterPossessive(view: SentenceView, at: number): number | undefined {
  if (!isNameWord(view, at + 1) || view.isCapitalized) return undefined;
  if (/^(?:st|st\.|saint)$/.test(view.lowers[at - 2] ?? '') && placeKindOf(view.lowers[at + 1] as string) !== undefined)
    return at + 2;
  const owner = view.lowers[at - 1] as string;
  if (!OWNERS.has(owner) && !isPluralOwner(view, at)) return undefined;
  for (let end = at + 1; end < Math.min(view.forms.length, at + 5) && isNameWord(view, end); end++) {
    const word = view.lowers[end] as string;
    if (organizationKindOf(word) !== undefined || view.forms[end] === 'List') return end + 1;
    // "the Women's World Cup"
    if (/^(?:men|women|ladies)$/.test(owner) && EVENT_HEADS.has(word)) return end + 1;
  }
  return undefined;
}

/** "the Plot Holders' Sangh", "the Growers' League": a plural of a common noun owns a body and no thing. */
const isPluralOwner = (view: SentenceView, at: number): boolean => {
  const owner = view.lowers[at - 1] as string;
  const isPlural = /^['’]$/.test(view.forms[at] as string) && /(?:[^s]ers|ors|ists|ants|ees|men)$/.test(owner);
  return isPlural && view.isUpper[at - 1] === true && view.matches[at - 1] === undefined;
};

function afterParticles(view: SentenceView, at: number): number | undefined {
  let end = at;
  while (PARTICLES.has(view.lowers[end] as string) && view.isLower[end] && end < at + 3) end++;
  if (view.forms[end] === '-' && view.isGlued[end]) return view.isUpper[end + 1] ? end + 2 : undefined;
  if (!view.isUpper[end] || isCalendarAt(view, end)) return undefined;
  const before = view.lowers[at - 1] as string;
  if (view.lowers[at] === 'as' || view.lowers[at] === 'e' || view.lowers[at] === 'y') return undefined;
  return /^(?:talks|said)$/.test(before) ? undefined : afterWord(view, end);
}

/** `Paul “P.J.” Marlow`. */
const isNickname = (view: SentenceView, at: number): boolean =>
  view.isUpper[at + 1] === true &&
  /^[”"]$/.test(view.forms[at + 2] ?? '') &&
  view.isUpper[at + 3] === true &&
  view.isGlued[at + 1] === true;

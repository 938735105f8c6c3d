import { startsUpper } from '../../language/characters';
import type { NameCandidate } from './name-candidate';

/** A name and the short form in brackets behind it, as candidate keys. */
export interface BracketedForm {
  readonly full: string;
  readonly short: string;
}

/** Short forms given in brackets: "Democratic Alliance Party (DAP)", "Joint Plan [JCPOA]". `candidates` are those of one sentence, in order. */
export function bracketedForms(candidates: readonly NameCandidate[]): BracketedForm[] {
  const forms: BracketedForm[] = [];
  const byFirst = new Map(candidates.map((candidate) => [candidate.first, candidate] as const));
  for (const candidate of candidates) {
    const { view, last } = candidate;
    const opening = view.forms[last];
    if (opening !== '(' && opening !== '[') continue;
    const called = calledIn(candidate, byFirst);
    if (called !== undefined) forms.push({ full: candidate.key, short: called.key });
    const short = called === undefined ? byFirst.get(last + 1) : undefined;
    if (short === undefined || !/^[)\],;]$/.test(view.forms[short.last] ?? '') || short.words.length > 1) continue;
    // "West Halm (MUWH)": letters of something longer, of which a place ends the name.
    const isPlace = candidate.reading?.type === 'Place' || candidate.reading?.type === 'Person';
    if (isPlace && !candidate.words[0]?.startsWith(short.words[0]?.[0] as string)) continue;
    if (abbreviates(short.words[0] as string, candidate.words)) forms.push({ full: candidate.key, short: short.key });
  }
  return forms;
}

/** 'Fjord Minerals Ltd (the "Company")', '("Fjord")': what a notice says that it calls a body by. */
function calledIn(
  { view: { forms, lowers }, last }: NameCandidate,
  byFirst: ReadonlyMap<number, NameCandidate>,
): NameCandidate | undefined {
  const quote = lowers[last + 1] === 'the' ? last + 2 : last + 1;
  if (!/^["“]$/.test(forms[quote] ?? '')) return undefined;
  const short = byFirst.get(quote + 1);
  return short !== undefined && /^["”]$/.test(forms[short.last] ?? '') && forms[short.last + 1] === ')'
    ? short
    : undefined;
}

/** Whether the letters of a short form stand in this order at the beginnings of the long form's words, or most of them do. */
export function abbreviates(short: string, words: readonly string[]): boolean {
  const letters = short.replace(/[^A-Za-z]/g, '');
  if (letters.length < 2 || letters.length > 10 || !startsUpper(short) || words.length < 2) return false;
  const initials = words.flatMap((word) => word.split(/[-’']/)).map((word) => (word[0] ?? '').toLowerCase());
  let at = 0;
  let found = 0;
  for (const letter of letters.toLowerCase()) {
    const next = initials.indexOf(letter, at);
    if (next < 0) continue;
    found++;
    at = next + 1;
  }
  const capitals = short.replace(/[^A-Z]/g, '').length;
  return found >= Math.min(letters.length, Math.max(2, Math.ceil(capitals * 0.6))) || capitals >= 3;
}

/** Initials of the words that begin with capitals, in small letters: "Human Rights Watch" → "hrw"; `undefined` below two. */
export function acronymKey(words: readonly string[]): string | undefined {
  const initials = words.filter(startsUpper).map((word) => (word[0] as string).toLowerCase());
  return initials.length >= 2 ? initials.join('') : undefined;
}

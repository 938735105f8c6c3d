import type { Candidate } from './match/candidate';

/** Base by kind of pattern: the share of right claims that each gave on the development articles, rounded. */
const BASE: Readonly<Record<string, number>> = {
  title: 0.95,
  apposition: 0.9,
  predicate: 0.85,
  place: 0.9,
  verb: 0.85,
  noun: 0.8,
  name: 0.8,
  bare: 0.6,
};

/** Factors for what makes a reading less sure. */
const BY_NAMING = 0.9;
const NOT_ASSERTED = 0.95;
const NEGATED = 0.95;

/** How likely a claim is to be right, 0–1, from the pattern that read it and the way its ends are named. Two digits. */
export function confidenceOf({ rule, subject, object, polarity, modality }: Candidate): number {
  const base = BASE[rule.slice(0, rule.indexOf(':'))] ?? 0.75;
  const named = [subject, object].filter(({ evidence }) => evidence.naming !== undefined).length;
  const status = (modality === 'asserted' ? 1 : NOT_ASSERTED) * (polarity === 'positive' ? 1 : NEGATED);
  return Math.round(base * BY_NAMING ** named * status * 100) / 100;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Phrase sets: short texts that state one relation in the many ways of the press, one file for each relation, beside texts that look
 * like it. They say how much of English the rules understand. Odd lines may be read to mend rules, even ones are only scored.
 */
export const PHRASES = join(__dirname, 'phrases');

/** One short text and what it states. */
export interface Phrase {
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly publishedAt: string;
  readonly text: string;
  readonly claims: readonly string[];
  readonly optional?: readonly string[];
}

/** A claim as a phrase set writes it: `Subject | TYPE | Object | negative planned | date=2024-05-12 | place=Geneva | said=Ann Reed`. */
export interface PhraseClaim {
  readonly subject: string;
  readonly type: string;
  readonly object: string;
  /** Words of `positive`, `negative`, `asserted`, `planned`, `alleged`, `hypothetical`; what is not said is positive and asserted. */
  readonly status: string;
  readonly date?: string;
  readonly place?: string;
  readonly said?: string;
}

/** What a claim may give beside its ends and status. */
export const DETAILS = ['date', 'place', 'said'] as const;
export type Detail = (typeof DETAILS)[number];

/** The phrases of one file, by the name of the file without its ending. */
export function readPhrases(folder: string = PHRASES): ReadonlyMap<string, readonly Phrase[]> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return new Map(
    files.map((name) => [
      name.replace('.jsonl', ''),
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as Phrase),
    ]),
  );
}

/** @throws {Error} where the text is no claim. */
export function parseClaim(text: string): PhraseClaim {
  const [subject, type, object, ...rest] = text.split('|').map((part) => part.trim());
  if (subject === undefined || type === undefined || object === undefined) throw new Error(`no claim: ${text}`);
  const details = Object.fromEntries(
    rest.flatMap((part) => {
      const [name, value] = part.split('=');
      return value === undefined ? [] : [[name, value]];
    }),
  ) as Partial<Record<Detail, string>>;
  const words = rest.filter((part) => !part.includes('=')).join(' ');
  const polarity = words.includes('negative') ? 'negative' : 'positive';
  const modality = /planned|alleged|hypothetical/.exec(words)?.[0] ?? 'asserted';
  return { subject, type, object, status: `${polarity} ${modality}`, ...details };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Fewest characters by which a language can be told; below it the answer is `und`. */
const LEAST_CHARACTERS = 80;

/** Most characters looked at. */
const SAMPLE_CHARACTERS = 4_000;

/** Words that English has in every paragraph and no other language of the detector's writes often. */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `the and that this these those with from which who been would could should they their its his she said after about when while than`.split(
    ' ',
  ),
);

/** A text with so many different ones, and one in so few words, is English; the detector says so of such texts too. */
const LEAST_ENGLISH_WORDS = 4;
const ENGLISH_WORD_IN = 12;

/** Returns the ISO 639-1 code of a text's language, or `und` under 80 characters and where the detector is at a loss. */
export function detectLanguage(text: string): string {
  const sample = text
    .replace(/https?:\S+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (sample.length < LEAST_CHARACTERS) return 'und';
  const start = sample.slice(0, SAMPLE_CHARACTERS);
  return isEnglish(start) ? 'en' : detector().detect(start).language || 'und';
}

/** Whether a text is English beyond doubt, so that the detector with its tables need not be loaded. */
function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const found = words.filter((word) => ENGLISH_WORDS.has(word));
  return found.length * ENGLISH_WORD_IN >= words.length && new Set(found).size >= LEAST_ENGLISH_WORDS;
}

interface Detector {
  detect(text: string): { readonly language: string };
}

let loaded: Detector | undefined;

function detector(): Detector {
  loaded ??= loadDetector();
  return loaded;
}

/**
 * eld exports itself for `import` alone, which CommonJS cannot name, so that its file is found by its path. The
 * smallest of its tables is enough to tell English from the rest: 0.2 s and 90 MB to load, the largest 1.3 s and 390 MB.
 */
function loadDetector(): Detector {
  const file = join('eld', 'src', 'entries', 'static.extrasmall.js');
  const folder = (require.resolve.paths('eld') ?? []).find((path) => existsSync(join(path, file)));
  const entry: { readonly eld: Detector } = require(join(folder ?? '', file));
  return entry.eld;
}

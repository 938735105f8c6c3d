import type { NameSpan, NameType } from '../model/token';
import { bestTags, type ChainScores } from './tag-sequence';
import { startsUpper } from './word-features';

const { max } = Math;

/** Emissions of one sentence: tokens × `columns`, tags in the order of `NAME_TAGS`. */
export interface NameScores {
  readonly words: readonly string[];
  readonly emissions: Float32Array;
}

/** BIOES tags in the order of the network's columns: 0 is O, then B, I, E, S of each type. */
const TYPES: readonly NameType[] = ['PER', 'ORG', 'LOC'];
const PLACES = 4;

export interface NameOptions extends ChainScores {
  readonly columns: number;
  /** How far a word's type evidence moves to its mean over the document, 0–1. Chosen on UNER-EWT dev and WikiGold. */
  readonly documentShare?: number;
}

/**
 * What a name must be ahead of no name, in scores, beyond what suits the development sets: in news, of which the network has seen
 * only our own sentences, what is barely a name is most often none. Chosen on the articles with gold graphs.
 */
const LEAN = 0.35;

/**
 * Names of each sentence of one document, in text order. A capitalised word that stands in several places is pulled towards one
 * type by its mean evidence over the document (after Luo et al., AAAI 2020, on pooled document features), then tags are decoded
 * with a lean to no name. Mail and web addresses are no names, and none reaches over a word between clauses.
 */
export function findNames(sentences: readonly NameScores[], options: NameOptions): NameSpan[][] {
  const { columns, documentShare = 0.5 } = options;
  if (documentShare > 0) shareEvidence(sentences, columns, documentShare);
  for (const { emissions } of sentences) for (let at = 0; at < emissions.length; at += columns) emissions[at]! += LEAN;
  return sentences.map(({ words, emissions }) =>
    emissions.length === 0
      ? []
      : spansOf(bestTags(emissions, columns, options))
          .filter((span) => !words.slice(span.start, span.end).some(isAddress))
          .flatMap((span) => partsOf(span, words)),
  );
}

/** Words between clauses, which headlines put between two names: "Rangers as United". No name holds one written small. */
const BETWEEN_CLAUSES = new Set(['as', 'while', 'after', 'before', 'because', 'but', 'when', 'amid', 'says', 'said']);

/** The name, cut where a word between clauses stands inside it. */
function partsOf({ start, end, type }: NameSpan, words: readonly string[]): NameSpan[] {
  const parts: NameSpan[] = [];
  let first = start;
  for (let i = start; i <= end; i++) {
    if (i < end && !BETWEEN_CLAUSES.has(words[i]!)) continue;
    if (i > first) parts.push({ start: first, end: i, type });
    first = i + 1;
  }
  return parts;
}

const isAddress = (word: string): boolean => /.@.|:\/\/|^www\./.test(word);

/** Moves each repeated capitalised word's evidence for a type (its best tag of the type against O) towards the document's mean, in place. */
function shareEvidence(sentences: readonly NameScores[], columns: number, share: number): void {
  const places = new Map<string, { emissions: Float32Array; at: number }[]>();
  for (const { words, emissions } of sentences) {
    for (let i = 0; i < words.length; i++) {
      if (!startsUpper(words[i]!)) continue;
      const found = places.get(words[i]!);
      const place = { emissions, at: i * columns };
      if (found) found.push(place);
      else places.set(words[i]!, [place]);
    }
  }
  for (const found of places.values()) {
    if (found.length < 2) continue;
    for (let type = 0; type < TYPES.length; type++) {
      const evidence = found.map(({ emissions, at }) => typeEvidence(emissions, at, type));
      const mean = evidence.reduce((a, b) => a + b, 0) / found.length;
      for (const [k, { emissions, at }] of found.entries()) {
        const shift = share * (mean - evidence[k]!);
        for (let p = 0; p < PLACES; p++) emissions[at + 1 + PLACES * type + p]! += shift;
      }
    }
  }
}

function typeEvidence(emissions: Float32Array, at: number, type: number): number {
  const first = at + 1 + PLACES * type;
  const best = max(emissions[first]!, emissions[first + 1]!, emissions[first + 2]!, emissions[first + 3]!);
  return best - emissions[at]!;
}

function spansOf(tags: Uint8Array): NameSpan[] {
  const spans: NameSpan[] = [];
  let start = -1;
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i]!;
    if (tag === 0) {
      start = -1;
      continue;
    }
    const place = (tag - 1) % PLACES;
    if (place === 0 || place === 3) start = i;
    if (place >= 2 && start >= 0) {
      spans.push({ start, end: i + 1, type: TYPES[(tag - 1 - place) / PLACES]! });
      start = -1;
    }
  }
  return spans;
}

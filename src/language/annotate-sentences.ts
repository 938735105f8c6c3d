import type { NameSpan } from '../model/token';
import { type ModelFile, readModelFile } from './model-file';
import { findNames, type NameOptions, type NameScores } from './names';
import { BATCH_TOKENS, createNetwork, MOST_TOKENS, type Network, type SentenceScores } from './network';
import { spanningTree } from './spanning-tree';
import { createLemmatizer, createMorphology, type Lemmatizer, type Morphology } from './treebank-lemmas';

/** Governors and relations of one sentence, one value a token. */
export interface DependencyTree {
  /** Index of the governing token, -1 for the root. */
  readonly heads: Int32Array;
  /** Universal Dependencies relations without subtypes. */
  readonly deprels: readonly string[];
}

/** What the network says about one sentence. */
export interface SentenceAnnotation {
  /** Universal parts of speech, one a token. */
  readonly upos: readonly string[];
  /** Penn Treebank tags, one a token. */
  readonly xpos: readonly string[];
  /** Dictionary forms, one a token; names keep their case. Empty where `morphology` is off. */
  readonly lemmas: readonly string[];
  /** Universal features as in CoNLL-U, `_` where there are none, one a token. Empty where `morphology` is off. */
  readonly features: readonly string[];
  /** Present where the sentence was parsed. */
  readonly tree?: DependencyTree;
  /** In text order, not overlapping. */
  readonly names: readonly NameSpan[];
}

export interface AnnotateOptions extends Pick<NameOptions, 'documentShare'> {
  /** Whether to parse the sentence of that index; default all. A sentence with no name and no trigger needs no parse. */
  readonly parse?: (index: number) => boolean;
  /** Whether to give lemmas and features in the treebank's conventions; default yes. */
  readonly morphology?: boolean;
}

/** Annotates the sentences of one document, given as words; see `annotateSentences`. */
export type Annotator = (sentences: readonly (readonly string[])[], options?: AnnotateOptions) => SentenceAnnotation[];

/** An English annotator over a model; default the one that ships. Loading takes about 100 ms: keep it and use it again. */
export function createAnnotator(
  file: ModelFile = readModelFile(),
  options: { readonly simd?: boolean } = {},
): Annotator {
  const language = {
    network: createNetwork(file, options),
    lemma: createLemmatizer(file),
    features: createMorphology(file),
  };
  return (sentences, annotateOptions) => annotateSentences(language, sentences, annotateOptions);
}

/** What annotating reads: the network and the tables beside it. */
export interface LanguageModel {
  readonly network: Network;
  readonly lemma: Lemmatizer;
  readonly features: Morphology;
}

/**
 * Tags, lemmas, dependency trees and names of the sentences of one document, in their order; words follow the tokens of Universal
 * Dependencies. The same input gives the same output on every machine. Sentences of more than 160 tokens are read in pieces, and
 * the trees of later pieces hang on the first with `parataxis`. Cost: linear in tokens.
 */
export function annotateSentences(
  { network, lemma, features }: LanguageModel,
  sentences: readonly (readonly string[])[],
  { parse = () => true, morphology = true, documentShare }: AnnotateOptions = {},
): SentenceAnnotation[] {
  const drafts = sentences.map((words, index) => openDraft(network, words, parse(index)));
  for (const batch of makeBatches(sentences)) {
    network.score(
      batch.map((piece) => piece.words),
      (k, scores) => readScores(network, { draft: drafts[batch[k]!.sentence]!, piece: batch[k]!, scores }),
    );
  }
  const { transitions, starts, ends, nameColumns: columns } = network;
  const names = findNames(
    drafts.map((draft) => draft.names),
    { transitions, starts, ends, columns, ...(documentShare === undefined ? {} : { documentShare }) },
  );
  return drafts.map(({ upos, xpos, tree, names: { words } }, i) => ({
    upos,
    xpos,
    lemmas: morphology ? words.map((word, k) => lemma(word, xpos[k]!)) : [],
    features: morphology ? words.map((word, k) => features(word, upos[k]!, xpos[k]!)) : [],
    ...(tree ? { tree } : {}),
    names: names[i]!,
  }));
}

/** A sentence, or a part of one that is too long to be read in one piece. */
interface Piece {
  readonly sentence: number;
  /** Index of its first token in the sentence. */
  readonly from: number;
  readonly words: readonly string[];
}

interface Draft {
  readonly upos: string[];
  readonly xpos: string[];
  readonly tree?: { readonly heads: Int32Array; readonly deprels: string[] };
  readonly names: NameScores;
}

function openDraft(network: Network, words: readonly string[], parsed: boolean): Draft {
  const n = words.length;
  return {
    upos: new Array<string>(n).fill('X'),
    xpos: new Array<string>(n).fill('FW'),
    ...(parsed ? { tree: { heads: new Int32Array(n).fill(-1), deprels: new Array<string>(n).fill('root') } } : {}),
    names: { words, emissions: new Float32Array(n * network.nameColumns) },
  };
}

/** Pieces in batches of at most `BATCH_TOKENS` tokens, longest first, so that sentences of like length run together. */
function makeBatches(sentences: readonly (readonly string[])[]): Piece[][] {
  const pieces: Piece[] = [];
  for (const [sentence, words] of sentences.entries())
    for (let from = 0; from < words.length; from += MOST_TOKENS)
      pieces.push({
        sentence,
        from,
        words: words.length <= MOST_TOKENS ? words : words.slice(from, from + MOST_TOKENS),
      });
  pieces.sort((a, b) => b.words.length - a.words.length || a.sentence - b.sentence || a.from - b.from);
  const batches: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    if (piece.words.length > room) {
      batches.push([]);
      room = BATCH_TOKENS;
    }
    batches.at(-1)!.push(piece);
    room -= piece.words.length;
  }
  return batches;
}

/** Writes what the scores of a piece decide into its sentence. */
function readScores(
  network: Network,
  { draft, piece, scores }: { draft: Draft; piece: Piece; scores: SentenceScores },
): void {
  const { upos, xpos, labels } = network.header;
  const { from, words } = piece;
  const n = words.length;
  draft.names.emissions.set(scores.names, from * network.nameColumns);
  for (let i = 0; i < n; i++) {
    draft.upos[from + i] = upos[argmaxRow(scores.upos, i * network.uposColumns, upos.length)]!;
    draft.xpos[from + i] = xpos[argmaxRow(scores.xpos, i * network.xposColumns, xpos.length)]!;
  }
  if (!draft.tree) return;
  const heads = spanningTree(scores.arcs, n);
  const relations = scores.labels(heads);
  for (let i = 0; i < n; i++) {
    const isRoot = heads[i] === 0;
    draft.tree.heads[from + i] = isRoot ? -1 : from + heads[i]! - 1;
    const label = labels[argmaxRow(relations, i * network.labelColumns, labels.length)]!;
    draft.tree.deprels[from + i] = isRoot ? 'root' : label === 'root' ? 'parataxis' : label;
  }
  if (from > 0) joinPiece(draft.tree, from, n);
}

/** Hangs the root of a later piece on the root of the first. The first piece of a sentence is the longest, so it was read before. */
function joinPiece(tree: { readonly heads: Int32Array; readonly deprels: string[] }, from: number, n: number): void {
  const first = tree.heads.indexOf(-1);
  for (let i = from; i < from + n; i++) {
    if (tree.heads[i] === -1) {
      tree.heads[i] = first;
      tree.deprels[i] = 'parataxis';
    }
  }
}

function argmaxRow(scores: Float32Array, at: number, count: number): number {
  let best = 0;
  for (let k = 1; k < count; k++) if (scores[at + k]! > scores[at + best]!) best = k;
  return best;
}

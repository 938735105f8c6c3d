import { useState } from 'preact/hooks';
import { MAX_PAGE } from '../../api/limits';
import { apiPaths } from '../../api/paths';
import type { DecisionRecord, ReviewPair, ReviewResponse } from '../../api/review';
import { useApp } from '../state/app-state';
import { type Deciding, useDeciding } from '../state/use-deciding';
import { type Latest, useLatest } from '../state/use-latest';
import { decisionWords } from './decision-words';
import { idsOf, nextPair, pairKey, pairsToAsk } from './queue';

const PAGE = 20;

/** Going through the queue, pair by pair. */
export interface Review {
  readonly queue: Latest<ReviewResponse>;
  /** The pair that is asked about; absent where none is left. */
  readonly pair: ReviewPair | undefined;
  /** Pairs that still wait, those put off included. */
  readonly left: number;
  /** Pairs that were put off in this visit. */
  readonly later: number;
  /** What was decided in this visit and still holds, the latest last. */
  readonly made: readonly DecisionRecord[];
  readonly busy: boolean;
  readonly deciding: Deciding;
  /** A reason for the next answer. */
  readonly why: string;
  setWhy(why: string): void;
  answer(kind: 'same' | 'different'): void;
  putOff(): void;
  /** Goes through what was put off again. */
  again(): void;
  /** Takes the latest decision of this visit back. */
  undo(): void;
}

export function useReview(): Review {
  const { announcement } = useApp();
  const deciding = useDeciding();
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const [why, setWhy] = useState('');
  const [made, setMade] = useState<readonly DecisionRecord[]>([]);
  const limit = pairsToAsk(later.size, { page: PAGE, most: MAX_PAGE });
  const queue = useLatest<ReviewResponse>(apiPaths.review({ limit }));
  const pairs = queue.remote.kind === 'ready' ? queue.remote.value.pairs : [];
  const pair = nextPair(pairs, later);
  const left = queue.remote.kind === 'ready' ? queue.remote.value.total : 0;
  const busy = deciding.busy || queue.asking;
  return {
    queue,
    pair,
    left,
    later: pairs.filter((other) => later.has(pairKey(other))).length,
    made,
    busy,
    deciding,
    why,
    setWhy,
    async answer(kind) {
      if (pair === undefined || busy) return;
      const reason = why.trim();
      const kept = await deciding.decide({ kind, entities: idsOf(pair), ...(reason === '' ? {} : { why: reason }) });
      if (kept === undefined) return;
      setWhy('');
      setMade((before) => [...before, kept]);
      announcement.value = `Kept: ${decisionWords(kept)}.`;
    },
    putOff() {
      if (pair === undefined || busy) return;
      setWhy('');
      setLater(new Set([...later, pairKey(pair)]));
      announcement.value = 'Put off.';
    },
    again: () => setLater(new Set()),
    async undo() {
      const last = made.at(-1);
      if (last === undefined || busy) return;
      const undone = await deciding.undo(last.id);
      if (undone === undefined) return;
      setMade((before) => before.filter(({ id }) => id !== last.id));
      announcement.value = `Taken back: ${decisionWords(last)}.`;
    },
  };
}

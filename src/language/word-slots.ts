import type { WordEntry } from './word-table';

/** Which word each of a number of slots holds. */
export interface WordSlots {
  /** Slot of each word of a batch; words that had none are `added`, once each. The batch has no more different words than slots. */
  readonly take: (batch: readonly WordEntry[]) => {
    readonly slotOf: Int32Array;
    readonly added: readonly { readonly entry: WordEntry; readonly slot: number }[];
  };
}

/**
 * Slots of which a full set gives up words not asked for since the last round (the clock algorithm, Corbató 1968): common words stay, where
 * emptying all would compute them anew. Cost: linear in the batch.
 */
export function createWordSlots(size: number): WordSlots {
  const slots = new Map<WordEntry, number>();
  const holders: WordEntry[] = [];
  const wasAsked = new Uint8Array(size);
  const lastBatch = new Int32Array(size);
  let batches = 0;
  let hand = 0;

  function freeSlot(): number {
    if (holders.length < size) return holders.length;
    while (wasAsked[hand] === 1 || lastBatch[hand] === batches) {
      wasAsked[hand] = 0;
      hand = (hand + 1) % size;
    }
    slots.delete(holders[hand]!);
    return hand;
  }

  function ask(slot: number): void {
    wasAsked[slot] = 1;
    lastBatch[slot] = batches;
  }

  return {
    take: (batch) => {
      batches++;
      for (const entry of batch) {
        const slot = slots.get(entry);
        if (slot !== undefined) ask(slot);
      }
      const added: { entry: WordEntry; slot: number }[] = [];
      const slotOf = Int32Array.from(batch, (entry) => {
        const known = slots.get(entry);
        if (known !== undefined) return known;
        const slot = freeSlot();
        holders[slot] = entry;
        slots.set(entry, slot);
        // Asked once is no sign of a common word: the next round may take it.
        lastBatch[slot] = batches;
        added.push({ entry, slot });
        return slot;
      });
      return { slotOf, added };
    },
  };
}

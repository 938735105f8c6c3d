import type { ResolutionSource } from './source';

/** A ledger whose ids are read and not added to. */
export const readOnlySource = (source: ResolutionSource): ResolutionSource => ({
  id: source.id,
  sequence: () => source.sequence(),
  timeOf: (sequence) => source.timeOf(sequence),
  current: (id) => source.current(id),
  article: (id) => source.article(id),
  changesAfter: (sequence, options) => source.changesAfter(sequence, options),
  recordedIds: (anchors) => source.recordedIds(anchors),
  decisionsIn: (contentHash) => source.decisionsIn(contentHash),
  decision: (id) => source.decision(id),
  isIdTaken: (id) => source.isIdTaken(id),
  recordIds: () => undefined,
});

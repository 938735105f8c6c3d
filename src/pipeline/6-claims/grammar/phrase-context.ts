import type { Mention } from '../../../model/mention';
import type { FirstPerson } from './first-person';
import type { NameNode } from './name-nodes';

import type { Referents } from './referents';
import type { Word } from './word';

/** What is known of a sentence when its noun phrases are read. */
export interface PhraseContext {
  readonly words: readonly Word[];
  readonly nodes: ReadonlyMap<number, NameNode>;
  /** Nominals of the sentence that stand for a chain. */
  readonly nominals: readonly Mention[];
  readonly referents: Referents;
  /** Who "I" and "we" are. */
  readonly firstPerson?: FirstPerson;
}

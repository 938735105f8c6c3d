import type { Modality, Polarity, Tense } from '../../../model/claim';
import type { RelationType } from '../../../model/id';
import type { TimeExpression } from '../../../model/mention';
import type { Span } from '../../../model/span';
import type { Complement, Referent } from '../grammar/reading';

/** What a pattern read in one sentence, before attribution and proof are added. */
export interface Candidate {
  readonly relation: RelationType;
  readonly subject: Referent;
  readonly object: Referent;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly tense?: Tense;
  readonly role?: { readonly text: string; readonly normalized: string };
  readonly aspect?: string;
  /** Speaker by grammar: the subject of the verb of saying that governs the statement. */
  readonly speaker?: Referent;
  readonly trigger: Span;
  /** `verb:meet:S meet with O`. */
  readonly rule: string;
  /** Times of its clause; of a standing relation those at which it began. */
  readonly times: readonly TimeExpression[];
  /** Whether it holds by title or position and not as an event: it has no speaker or place of its own, and no date but that of its beginning. */
  readonly isStanding?: true;
  /** Prepositional phrases of its clause, where a place may stand. */
  readonly complements: readonly Complement[];
}

/** What holds by a title, an owner or a place, told by nothing but the words that stand there. */
export const standing = (
  claim: Pick<Candidate, 'relation' | 'subject' | 'object' | 'trigger' | 'rule' | 'tense' | 'role'>,
): Candidate => ({
  polarity: 'positive',
  modality: 'asserted',
  times: [],
  complements: [],
  isStanding: true,
  ...claim,
});

/** Whether two candidates are told of the same subject and object. */
export const hasSameEnds = (one: Candidate, other: Candidate): boolean =>
  one.subject.chain.id === other.subject.chain.id && one.object.chain.id === other.object.chain.id;

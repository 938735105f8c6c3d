import { contextEvidence } from '../evidence/context-evidence';
import { addEvidence, type Evidence } from '../evidence/evidence';
import { shapeEvidence } from '../evidence/shape-evidence';
import type { NameCandidate, Reading } from '../name-candidate';

/** All candidates of one article that are written alike. */
export interface NameGroup {
  readonly key: string;
  readonly words: readonly string[];
  readonly candidates: NameCandidate[];
  readonly evidence: Evidence;
  /** Occurrences where a capital tells something. */
  firm: number;
  reading?: Reading | undefined;
}

/** Groups candidates by how they are written, in order of their first. */
export function groupByKey(candidates: readonly NameCandidate[]): Map<string, NameGroup> {
  const groups = new Map<string, NameGroup>();
  for (const candidate of candidates) {
    let group = groups.get(candidate.key);
    if (group === undefined) {
      group = {
        key: candidate.key,
        words: candidate.words,
        candidates: [],
        evidence: shapeEvidence(candidate.words),
        firm: 0,
      };
      groups.set(candidate.key, group);
    }
    group.candidates.push(candidate);
    addEvidence(group.evidence, contextEvidence(candidate));
    if (!candidate.isOpening) group.firm++;
  }
  return groups;
}

/** Reading that the name's own words or a title settle. A title outweighs a list: "Mr Jordan". */
export function settledReading(group: NameGroup): Reading | undefined {
  const titled = group.candidates.find((candidate) => candidate.title !== undefined);
  if (titled?.reading !== undefined) return titled.reading;
  return group.candidates.find((candidate) => candidate.reading !== undefined)?.reading;
}

/** Whether a list gave the reading. */
export const isListed = (reading: Reading): boolean => reading.rule.startsWith('gazetteer:');

/** Points for a person that the words around a name give, without those of the model. */
export const toldPerson = ({ person, seenPerson }: Evidence): number => person - seenPerson;

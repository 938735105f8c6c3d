import { contextEvidence } from '../evidence/context-evidence';
import { addEvidence, type Evidence } from '../evidence/evidence';
import { shapeEvidence } from '../evidence/shape-evidence';
import type { NameCandidate, Reading } from '../name-candidate';
import type { SentenceView } from '../sentence-view';

/** All candidates of one article that are written alike. */
export interface NameGroup {
  readonly key: string;
  readonly words: readonly string[];
  readonly candidates: NameCandidate[];
  readonly evidence: Evidence;
  /** Occurrences where a capital tells something. */
  firm: number;
  /** Whether the article has it in small letters too. */
  isWord: boolean;
  reading?: Reading | undefined;
}

/** Groups candidates by how they are written, in order of their first; `views` are the sentences of the article. */
export function groupByKey(
  candidates: readonly NameCandidate[],
  views: readonly SentenceView[],
): Map<string, NameGroup> {
  const groups = new Map<string, NameGroup>();
  const words = smallWords(views);
  for (const candidate of candidates) {
    let group = groups.get(candidate.key);
    if (group === undefined) {
      group = {
        key: candidate.key,
        words: candidate.words,
        candidates: [],
        evidence: shapeEvidence(candidate.words),
        firm: 0,
        isWord: words.has(candidate.key),
      };
      groups.set(candidate.key, group);
    }
    group.candidates.push(candidate);
    addEvidence(group.evidence, contextEvidence(candidate));
    if (!candidate.isOpening) group.firm++;
  }
  return groups;
}

function smallWords(views: readonly SentenceView[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { forms, isLower } of views) {
    for (const [at, form] of forms.entries()) if (isLower[at]) words.add(form);
  }
  return words;
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

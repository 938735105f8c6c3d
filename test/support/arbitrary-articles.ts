import fc from 'fast-check';
import { type Figure, type GeneratedArticle, generateOutcome, type Statement } from './generated-world';
import { openTemporaryWorkspace, type TemporaryWorkspace } from './temporary-workspace';

/**
 * Names that meet in every way that resolution knows. The first six, drawn most, are a family whose forms overlap: what
 * one article ties together another tells apart.
 */
export const FIGURES: readonly Figure[] = [
  { type: 'Person', forms: ['George Orr', 'G. W. Orr', 'Orr'] },
  { type: 'Person', forms: ['George W. Orr', 'George Orr', 'Orr'] },
  { type: 'Person', forms: ['George H. Orr', 'George W. Orr', 'G. W. Orr'] },
  { type: 'Person', forms: ['G. W. Orr', 'Walker Orr', 'George H. Orr'] },
  { type: 'Place', forms: ['Georgia'] },
  { type: 'Place', kind: 'region', forms: ['Georgia'] },
  { type: 'Place', kind: 'country', forms: ['Georgia'] },
  { type: 'Person', forms: ['Ann Lee', 'Lee', 'Ann M. Lee'] },
  { type: 'Place', kind: 'country', forms: ['United States', 'US', 'America'] },
  { type: 'Organization', kind: 'igo', forms: ['United Nations', 'UN'] },
  { type: 'Organization', forms: ['Harbour Safety Board', 'HSB', 'Safety Board'] },
  { type: 'Organization', kind: 'ngo', forms: ['HSB', 'Safety Board', 'Board of Safety'] },
  { type: 'Group', kind: 'other', forms: ['Harbour Safety Board', 'Dockers'] },
  { type: 'Person', forms: ['Georg Orr', 'Orr'] },
  { type: 'Place', kind: 'country', forms: ['France'] },
  { type: 'Organization', kind: 'government', forms: ['Foreign Ministry', 'French Foreign Ministry'] },
];

const figure = fc.oneof({ weight: 2, arbitrary: fc.nat(5) }, { weight: 1, arbitrary: fc.nat(FIGURES.length - 1) });

const statement: fc.Arbitrary<Statement> = fc.record(
  {
    subject: figure,
    subjectForm: fc.nat(2),
    subjectAlso: fc.nat(2),
    object: figure,
    objectForm: fc.nat(2),
    type: fc.constantFrom('MET_WITH', 'SUPPORTS', 'LEADS'),
    polarity: fc.constantFrom('positive', 'positive', 'negative'),
    modality: fc.constantFrom('asserted', 'asserted', 'asserted', 'planned'),
    tense: fc.constantFrom('current', 'former'),
    role: fc.constantFrom('President', 'Head'),
    date: fc.constantFrom('2016-02-11', '2016-03', '2016'),
    confidence: fc.constantFrom(0.5, 0.6, 0.9),
    pronoun: fc.boolean(),
  },
  { requiredKeys: ['subject', 'subjectForm', 'object', 'objectForm', 'type'] },
);

const year = fc.constantFrom(1951, 1952, 1955, 1984);
const born = fc.record({ 0: year, 1: year, 2: year, 7: year }, { requiredKeys: [] });

/** An article about any of the figures; six ids, so that revisions and removals meet. */
export const article: fc.Arbitrary<GeneratedArticle> = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    outlet: fc.constantFrom('Post', 'Times'),
    agency: fc.constant('Wire'),
    publishedAt: fc.constantFrom('2016-03-01', '2016-03-02', '2016-03-02T08:00:00Z', '2016-05-02'),
    readAt: fc.nat(5),
    family: fc.nat(2),
    born,
    statements: fc.array(statement, { maxLength: 4 }),
  },
  { requiredKeys: ['id', 'statements'] },
);

/** More in a long run: NEWSGRAPH_PROPERTY_RUNS=2000. */
export const RUNS = { numRuns: Number(process.env['NEWSGRAPH_PROPERTY_RUNS'] ?? 30) };

/** Time for one property; a longer run gets more. */
export const PROPERTY_MS = 120_000 * Math.max(1, RUNS.numRuns / 30);

/** Runs `work` in a workspace of its own. */
export async function inWorkspace<Result>(work: (workspace: TemporaryWorkspace) => Promise<Result>): Promise<Result> {
  const workspace = await openTemporaryWorkspace();
  try {
    return await work(workspace);
  } finally {
    await workspace.close();
  }
}

export const outcomes = (generated: readonly GeneratedArticle[]) =>
  generated.map((each) => generateOutcome(each, FIGURES));

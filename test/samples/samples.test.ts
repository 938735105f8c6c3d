import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExtractionLine, extractDocument } from '../../src/app/extract';
import { loadDocuments } from '../../src/app/load';

jest.setTimeout(60_000);

const SAMPLES = join(__dirname, '../../samples');

interface Fact {
  readonly subject: string;
  readonly type: string;
  readonly object: string;
  readonly polarity: string;
  readonly modality: string;
  readonly date?: string;
}

/** What each sample states plainly, by file, or by file and id where a file holds several. */
const expected: Readonly<Record<string, readonly Fact[]>> = JSON.parse(
  readFileSync(join(__dirname, 'expected.json'), 'utf8'),
);

async function readSample(key: string): Promise<ExtractionLine | undefined> {
  const [file = '', id] = key.split('#');
  for await (const loaded of loadDocuments([join(SAMPLES, file)], {
    now: () => new Date('2024-01-01'),
    stdin: process.stdin,
  })) {
    if (loaded.kind === 'rejected' || (id !== undefined && loaded.document.id !== id)) continue;
    const result = await extractDocument(loaded.document);
    if (result.kind === 'extracted') return result.line;
  }
  return undefined;
}

/** Whether a fact was read, either way round: the list gives pairs of symmetric relations in any order. */
function isFound(
  { subject, type, object, polarity, modality, date }: Fact,
  { entities, relations }: ExtractionLine,
): boolean {
  const names = new Map(entities.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  const isPair = (one: string, other: string) =>
    names.get(one)?.includes(subject) && names.get(other)?.includes(object);
  return relations.some(
    (relation) =>
      relation.type === type &&
      relation.polarity === polarity &&
      relation.modality === modality &&
      (date === undefined || relation.date === date) &&
      (isPair(relation.subject, relation.object) || isPair(relation.object, relation.subject)),
  );
}

test('most of what the samples state plainly is read from them, and something from each', async () => {
  const found: Fact[] = [];
  for (const [key, facts] of Object.entries(expected)) {
    const line = await readSample(key);
    expect([key, line?.status]).toEqual([key, 'extracted']);
    const own = facts.filter((fact) => line && isFound(fact, line));
    expect(own.length).toBeGreaterThan(facts.length / 4);
    found.push(...own);
  }
  expect(found.length / Object.values(expected).flat().length).toBeGreaterThan(0.7);
});

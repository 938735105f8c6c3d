import type { ExtractionLine, RelationLine } from '../app/extract';
import type { createPainter, Style } from './terminal';

type Paint = ReturnType<typeof createPainter>;

const TYPE_STYLES: Readonly<Record<string, Style>> = {
  Person: 'blueBright',
  Organization: 'yellow',
  Place: 'green',
  Group: 'gray',
  Event: 'red',
  Law: 'magenta',
  Product: 'magenta',
};

/** An article for a person: its sentences with names in the colour of their type, and under each what it states. */
export function formatExtraction(line: ExtractionLine, paint: Paint): string {
  const heading = [line.title ?? line.id, line.publishedAt?.slice(0, 10), line.status].filter(Boolean).join(' · ');
  const blocks = line.sentences.map((sentence) => {
    const claims = line.relations.filter(({ evidence }) => evidence.start === sentence.start);
    return [
      paintNames(line, sentence, paint),
      ...claims.map((claim) => `  → ${formatRelation(line, claim, paint)}`),
    ].join('\n');
  });
  const legend = Object.entries(TYPE_STYLES).map(([type, style]) => paint(style, type));
  return [paint('bold', heading), legend.join(' '), '', ...blocks, ''].join('\n');
}

function paintNames(
  { text, entities }: ExtractionLine,
  { start, end }: { start: number; end: number },
  paint: Paint,
): string {
  const names = entities
    .flatMap(({ type, mentions }) => mentions.map((mention) => ({ ...mention, type })))
    .filter((mention) => mention.kind === 'name' && mention.start >= start && mention.end <= end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let out = '';
  let at = start;
  for (const name of names) {
    if (name.start < at) continue;
    out += text.slice(at, name.start) + paint(TYPE_STYLES[name.type] ?? 'bold', text.slice(name.start, name.end));
    at = name.end;
  }
  return (out + text.slice(at, end)).replace(/\s+/g, ' ').trim();
}

function formatRelation({ entities }: ExtractionLine, relation: RelationLine, paint: Paint): string {
  const name = (id: string | null) => entities.find((entity) => entity.id === id)?.name;
  const status = [
    relation.polarity === 'negative' ? 'denied' : undefined,
    relation.modality === 'asserted' ? undefined : relation.modality,
    relation.tense && relation.tense !== 'current' ? relation.tense : undefined,
    relation.role?.text,
    relation.aspect ? `about ${relation.aspect}` : undefined,
    relation.date ?? undefined,
    relation.place ? `in ${name(relation.place)}` : undefined,
    relation.saidBy ? `said by ${name(relation.saidBy)}` : undefined,
    `confidence ${relation.confidence.toFixed(2)}`,
  ].filter((part) => part !== undefined);
  const head = `${paint('bold', name(relation.subject) ?? '')} ${paint('cyan', relation.type.toLowerCase())} ${paint('bold', name(relation.object) ?? '')}`;
  return `${head}  ${paint('dim', status.join(' · '))}`;
}

import type { Causes, Change, GraphDifference } from '../app/diff';
import type { Entity } from '../model/entity';
import type { Fact } from '../model/fact';
import type { ArticleId } from '../model/id';
import { count } from './counts';
import type { Painter } from './terminal';

interface Options {
  readonly paint: Painter;
  readonly titles: (id: ArticleId) => string;
  /** Rows of each part. */
  readonly limit: number;
}

/** What differs between two graphs for a terminal: a summary, then entities, then facts, each with what caused it. */
export function formatDifference({ articles, entities, facts }: GraphDifference, options: Options): string {
  const numbers = (kind: 'new' | 'gone' | 'changed'): string =>
    `${kind}: ${[
      count(articles[kind].length, 'article'),
      count(entities.filter((change) => change.kind === kind).length, 'entity', 'entities'),
      count(facts.filter((change) => change.kind === kind).length, 'fact'),
    ].join(', ')}`;
  const told = entities.filter(
    (change) => change.kind !== 'changed' || change.properties.some((name) => SHOWN.has(name)),
  );
  return [
    ...(['new', 'gone', 'changed'] as const).map(numbers),
    '',
    ...lines(told, entityWords, options),
    ...lines(facts, factWords, options),
  ]
    .join('\n')
    .trimEnd();
}

/** Properties of an entity whose change is worth a line; counts follow from the articles. */
const SHOWN: ReadonlySet<string> = new Set(['name', 'type', 'kind', 'aliases', 'externalIds']);

function lines<Row>(
  changes: readonly Change<Row>[],
  words: (change: Change<Row>) => string,
  { paint, titles, limit }: Options,
): readonly string[] {
  const shown = changes.slice(0, limit).flatMap((change) => {
    const [sign, style] = SIGNS[change.kind];
    return [
      `${paint(style, sign)} ${words(change)}`,
      ...causeLines(change.causes, titles).map((line) => paint('dim', line)),
    ];
  });
  const more = changes.length - limit;
  return [...shown, ...(more > 0 ? [`… and ${more} more; --limit shows them`] : []), ''];
}

const SIGNS = { new: ['+', 'green'], gone: ['−', 'red'], changed: ['~', 'yellow'] } as const;

function entityWords(change: Change<Entity>): string {
  const { name, type, id } = change.kind === 'gone' ? change.before : change.after;
  const base = `${name}  ${type}  ${id}`;
  if (change.kind === 'gone') return change.nowIn === undefined ? base : `${base} → now ${change.nowIn}`;
  if (change.kind === 'new') return base;
  const { before, after, properties } = change;
  const told = properties.filter((property) => SHOWN.has(property));
  return `${base}  ${told.map((property) => `${property}: ${value(before, property)} → ${value(after, property)}`).join('; ')}`;
}

function factWords(change: Change<Fact>): string {
  const fact = change.kind === 'gone' ? change.before : change.after;
  const base = `${fact.subject} ${fact.type.toLowerCase()} ${fact.object}`;
  if (change.kind !== 'changed') return base;
  const told = change.properties.filter(
    (property) => property === 'claims' || property === 'origins' || property === 'current',
  );
  const words = told.map(
    (property) => `${property} ${value(change.before, property)} → ${value(change.after, property)}`,
  );
  return words.length === 0 ? base : `${base}  ${words.join(', ')}`;
}

function value(row: object, property: string): string {
  const found = new Map<string, unknown>(Object.entries(row)).get(property);
  return found === undefined ? '–' : Array.isArray(found) ? `[${found.join(', ')}]` : String(found);
}

function causeLines({ articles, decisions }: Causes, titles: Options['titles']): readonly string[] {
  const shown = articles.slice(0, 3).map((id) => `    ${titles(id)}  ${id}`);
  const more = articles.length - 3;
  return [
    ...decisions.map((decision) => `    decision ${decision}`),
    ...shown,
    ...(more > 0 ? [`    … and ${count(more, 'more article')}`] : []),
  ];
}

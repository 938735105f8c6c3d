import type { GraphCounts } from '../store/contract';

/** "1 fact", "2 facts", with thousands separated. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(number)} ${number === 1 ? singular : plural}`;
}

/** "1,500" */
export const grouped = (number: number): string => number.toString().replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** What a graph holds, as a sentence. */
export function formatCounts({ articles, entities, facts, claims }: GraphCounts): string {
  return `The graph holds ${count(articles, 'article')}, ${count(entities, 'entity', 'entities')}, ${count(facts, 'fact')}, ${count(claims, 'claim')}.`;
}

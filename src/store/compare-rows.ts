import { compareCodeUnits } from '../base/compare';
import type { ArticleId } from '../model/id';

/** A row of a graph that is not as the ledger gives it. */
export interface RowDifference {
  /** `missing` should be there, `foreign` should not, `changed` differs in some properties. */
  readonly kind: 'missing' | 'foreign' | 'changed';
  /** What it is and what it goes by: `fact 4f…`. */
  readonly where: string;
  /** The ends of an edge or claim: `person/ann-lee MET_WITH person/bo-chen`. */
  readonly says?: string;
  /** The article that it belongs to, where it belongs to one. */
  readonly article?: ArticleId;
  /** For `changed`: what differs, with both values; absent values are undefined. */
  readonly properties: readonly PropertyDifference[];
}

export interface PropertyDifference {
  readonly name: string;
  readonly found: unknown;
  readonly expected: unknown;
}

/** What two rows differ in, property by property; objects in them are compared whole, whatever the order of their keys. */
export function differingProperties(expected: object, found: object): readonly PropertyDifference[] {
  const [want, have] = [new Map(Object.entries(expected)), new Map(Object.entries(found))];
  return [...new Set([...want.keys(), ...have.keys()])].flatMap((name) => {
    const difference = { name, found: have.get(name) as unknown, expected: want.get(name) as unknown };
    return canonical(difference.found) === canonical(difference.expected) ? [] : [difference];
  });
}

/** The ends of an edge or claim and its article, as far as a row has them. */
export function describeRow(row: object): Pick<RowDifference, 'says' | 'article'> {
  const { subject, type, object, article, entity, from, to } = row as Readonly<Record<string, unknown>>;
  const parts = [
    [subject, type, object],
    [article, 'MENTIONS', entity],
    [from, 'leads to', to],
  ];
  const says = parts.find((words) => words.every((word) => typeof word === 'string'));
  return {
    ...(says !== undefined && { says: says.join(' ') }),
    ...(typeof article === 'string' && { article: article as ArticleId }),
  };
}

/** JSON with the keys of objects in order. */
const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_key, part: unknown) =>
    part === null || typeof part !== 'object' || Array.isArray(part)
      ? part
      : Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareCodeUnits(a, b))),
  );

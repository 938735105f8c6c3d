import type { Birth } from '../model/chain';

/** Years between two births up to which an article may have counted wrongly. */
const SLACK = 2;

/** Years in which a person can have been born, as nodes keep them: `1964`, `1964-1965`. */
export const formatYears = ({ from, to }: Pick<Birth, 'from' | 'to'>): string =>
  from === to ? `${from}` : `${from}-${to}`;

/** Whether two people cannot be one by their years of birth; what tells none is apart from nobody. */
export const areYearsApart = (a: string, b: string): boolean => a !== '' && b !== '' && yearsBetween(a, b) > SLACK;

/** Whether two people can have been born in the same year; what tells none agrees with nobody. */
export const doYearsAgree = (a: string, b: string): boolean => a !== '' && b !== '' && yearsBetween(a, b) <= 0;

/** Years from the end of one to the beginning of the other; 0 or less where they overlap. */
function yearsBetween(a: string, b: string): number {
  const [one, other] = [a, b].map((years) => years.split('-').map(Number)) as [number[], number[]];
  return Math.max(one[0]! - other.at(-1)!, other[0]! - one.at(-1)!);
}

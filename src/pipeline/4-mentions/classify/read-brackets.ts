import type { BracketedForm } from '../bracketed-forms';
import { type NameGroup, settledReading } from './name-group';
import { readSeveral } from './read-several';

/** "Democratic Alliance Party (DAP)": the short form is read as the long one. */
export function readBrackets(groups: ReadonlyMap<string, NameGroup>, brackets: readonly BracketedForm[]): void {
  for (const { full, short } of brackets) {
    const long = groups.get(full);
    const brief = groups.get(short);
    if (long === undefined) continue;
    const settled = settledReading(long);
    if (settled === undefined) long.evidence.organization += 3;
    long.reading ??= readSeveral(long, groups);
    if (brief !== undefined && long.reading !== undefined)
      brief.reading = {
        ...long.reading,
        rule: 'acronym:bracket',
        canonical: long.reading.canonical ?? long.words.join(' '),
      };
  }
}

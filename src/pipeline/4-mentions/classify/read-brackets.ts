import type { BracketedForm } from '../bracketed-forms';
import type { ArticleNames } from './article-names';
import { settledReading } from './name-group';
import { readSeveral } from './read-several';

/** "Democratic Alliance Party (DAP)": the short form is read as the long one. */
export function readBrackets(names: ArticleNames, brackets: readonly BracketedForm[]): void {
  for (const { full, short } of brackets) {
    const long = names.groups.get(full);
    const brief = names.groups.get(short);
    if (long === undefined) continue;
    const settled = settledReading(long);
    if (settled === undefined) long.evidence.organization += 3;
    long.reading ??= readSeveral(long, names);
    if (brief !== undefined && long.reading !== undefined)
      brief.reading = {
        ...long.reading,
        rule: 'acronym:bracket',
        canonical: long.reading.canonical ?? long.words.join(' '),
      };
  }
}

import { readRole } from '../../../ontology/read-role';
import { descriptionOf } from '../grammar/complements';
import type { SentenceReading } from '../grammar/reading';
import { denoted } from './denoted';
import type { Held } from './offices-taken';

/** "Ann Lee, until recently head of Acme,", "Ann Lee, until last year a judge at the court,": what somebody was. */
export function officesUntil({ phrases, words }: SentenceReading): readonly Held[] {
  return phrases.flatMap(({ phrase }) => {
    const isUntil = words[phrase.end]?.lower === ',' && words[phrase.end + 1]?.lower === 'until';
    const [holder, ...others] = isUntil && phrase.isName ? denoted(phrase) : [];
    if (holder?.chain.type !== 'Person' || others.length > 0) return [];
    const found = phrases.find(
      ({ phrase: { start, isName, words: own } }) =>
        start > phrase.end + 2 && start <= phrase.end + LONGEST_TIME && !isName && readRole(own) !== undefined,
    );
    if (found === undefined) return [];
    const description = descriptionOf(found.phrase, found.complements, 'apposition');
    return [{ holder, description, tense: 'former' as const }];
  });
}

/** Words from the comma to the office: ", until recently", ", until last year". */
const LONGEST_TIME = 5;

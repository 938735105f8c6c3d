import type { Referent } from './reading';
import type { Word } from './word';

/** Who says "I" or "we" in a sentence, and with which of the words. */
export interface FirstPerson {
  readonly speaker: Referent;
  readonly forms: ReadonlySet<string>;
}

/** "I" and "we" in all their forms, in small letters. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'us', 'me', 'my', 'our']);

/** Forms by which one speaks of oneself alone. */
export const SINGULAR: ReadonlySet<string> = new Set(['i', 'me', 'my']);

/** Rule that links "I" and "we" to their speaker. */
export const SPEAKER = 'speaker';

/** "We reject this," Lee said: the speaker, proven by the words that name him; `undefined` for other words. */
export function speakerAs(word: Word, firstPerson: FirstPerson | undefined): Referent | undefined {
  if (firstPerson === undefined || !firstPerson.forms.has(word.lower)) return undefined;
  const { chain, evidence } = firstPerson.speaker;
  return {
    chain,
    evidence: {
      span: { start: word.start, end: word.end },
      naming: { span: evidence.naming?.span ?? evidence.span, rule: SPEAKER },
    },
  };
}

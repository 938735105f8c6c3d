import type { Referent } from './reading';
import type { Word } from './word';

const FIRST_PERSON = new Set(['i', 'we', 'us', 'me', 'my', 'our']);

/** "We reject this," Lee said: the speaker, proven by the words that name him; `undefined` for other words. */
export function speakerAs(word: Word, speaker: Referent | undefined): Referent | undefined {
  if (speaker === undefined || !FIRST_PERSON.has(word.lower)) return undefined;
  const { span, naming } = speaker.evidence;
  return {
    chain: speaker.chain,
    evidence: { span: { start: word.start, end: word.end }, naming: { span: naming?.span ?? span, rule: 'speaker' } },
  };
}

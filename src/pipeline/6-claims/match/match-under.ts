import { relationType } from '../../../ontology/relations';
import type { NounPhrase, SentenceReading } from '../grammar/reading';
import { type Candidate, standing } from './candidate';
import { denoted } from './denoted';

const LEADS = relationType('LEADS');

/** Reads "the ministry under Secretary Ann Lee", "Under Ann Lee, Acme has grown": whom a body has over it. */
export function matchUnder({ phrases, words }: SentenceReading): readonly Candidate[] {
  const lower = (at: number): string => words[at]?.lower ?? '';
  const startingAt = (at: number): NounPhrase | undefined =>
    phrases.find(({ phrase }) => phrase.start === at || (phrase.start === at + 1 && lower(at) === 'the'))?.phrase;
  return phrases.flatMap(({ phrase: holder }) => {
    if (!holder.isName || lower(holder.start - 1) !== 'under') return [];
    const isFronted = holder.start === 1 && lower(holder.end) === ',';
    const body = isFronted
      ? startingAt(holder.end + 1)
      : phrases.find(({ phrase }) => phrase.end === holder.start - 1)?.phrase;
    // "studied at Halden College under Ann Lee", "bought Acme under Ann Lee"
    const before = body === undefined ? undefined : words[body.start - 1];
    const isInside = before?.class === 'verb' || /^(?:at|in)$/.test(before?.lower ?? '');
    return body === undefined || isInside ? [] : under(body, holder);
  });
}

function under(body: NounPhrase, holder: NounPhrase): readonly Candidate[] {
  const people = denoted(holder).filter(({ chain }) => chain.type === 'Person');
  const bodies = body.isName ? denoted(body).filter(({ chain }) => chain.type === 'Organization') : [];
  return people.flatMap((subject) =>
    bodies.map((object) =>
      standing({ relation: LEADS, subject, object, tense: 'current', trigger: holder.span, rule: 'under:name' }),
    ),
  );
}

import { isLegalPair } from '../../../ontology/checks';
import { RELATION_TYPES, relationEntry } from '../../../ontology/relations';
import type { Description, Referent, SentenceReading } from '../grammar/reading';
import { type Candidate, standing } from './candidate';

/** "the Danish coach of Rovers", "an Australian woman": the nationality, where the demonym names no employer. */
export function fromDemonym(
  subject: Referent,
  description: Description,
  described: readonly Candidate[],
  { words }: SentenceReading,
): readonly Candidate[] {
  const relation = RELATION_TYPES.find((type) => relationEntry(type).demonym === true);
  const isPlainPerson = PERSONS.has(description.words[description.words.length - 1] ?? '');
  const serves = described.filter(({ trigger, isStanding }) => trigger === description.span && isStanding);
  if (relation === undefined || description.position === 'as' || (serves.length === 0 && !isPlainPerson)) return [];
  return description.modifiers
    .filter(({ chain, evidence }) => {
      const word = words.find(({ start }) => start === evidence.span.start);
      const isDemonym = chain.kind === 'country' && word !== undefined && word.lower !== chain.name.toLowerCase();
      return isDemonym && !serves.some(({ object }) => object.chain.id === chain.id);
    })
    .filter(({ chain }) => isLegalPair(relation, subject.chain.type, chain.type))
    .map((object) =>
      standing({
        relation,
        subject,
        object,
        trigger: description.span,
        rule: `${description.position}:demonym`,
      }),
    );
}

const PERSONS: ReadonlySet<string> = new Set(
  `man woman boy girl businessman businesswoman academic author writer poet singer actor actress artist director footballer athlete citizen national
  student teenager journalist activist lawyer doctor scientist architect engineer worker tourist teacher nurse international player striker
  billionaire tycoon banker`
    .trim()
    .split(/\s+/),
);

import type { Span } from '../../../model/span';
import { isLegalPair } from '../../../ontology/checks';
import { RELATION_TYPES, relationEntry } from '../../../ontology/relations';
import type { NounPhrase, Referent } from '../grammar/reading';
import type { Candidate } from './candidate';
import { denotedBy } from './denoted';

/** "Clara Nunes of the Green Party", "the Green Party's Clara Nunes". */
export function fromAffiliation(phrase: NounPhrase, subject: Referent): readonly Candidate[] {
  if (!phrase.isName || phrase.isPronoun) return [];
  const bodies =
    phrase.possessor !== undefined ? [phrase.possessor] : phrase.of === undefined ? [] : denotedBy(phrase.of);
  return bodies.flatMap((object) => {
    const relation = RELATION_TYPES.find((type) =>
      relationEntry(type).affiliation?.some(
        (kind) => kind === object.chain.kind && object.chain.type === 'Organization',
      ),
    );
    if (relation === undefined || !isLegalPair(relation, subject.chain.type, object.chain.type)) return [];
    if (subject.chain.type !== 'Person') return [];
    return [
      {
        relation,
        subject,
        object,
        polarity: 'positive' as const,
        modality: 'asserted' as const,
        tense: 'current' as const,
        trigger: between(subject, object),
        rule: phrase.possessor === undefined ? 'name:of' : 'name:possessive',
        times: [],
        complements: [],
        isStanding: true as const,
      },
    ];
  });
}

/** "Norway's Health Directorate": part of its owner, where its kind makes it so. */
export function fromOwner({ isName, possessor }: NounPhrase, subject: Referent): readonly Candidate[] {
  if (!isName || possessor === undefined) return [];
  const relation = RELATION_TYPES.find((type) =>
    relationEntry(type).possessed?.some((kind) => kind === subject.chain.kind),
  );
  const isLegal = relation !== undefined && isLegalPair(relation, subject.chain.type, possessor.chain.type);
  if (!isLegal || possessor.chain.id === subject.chain.id) return [];
  return [
    {
      relation,
      subject,
      object: possessor,
      polarity: 'positive',
      modality: 'asserted',
      trigger: between(subject, possessor),
      rule: 'name:owner',
      times: [],
      complements: [],
      isStanding: true,
    },
  ];
}

/** The "of" or the possessive mark between two names. */
function between(one: Referent, other: Referent): Span {
  const start = Math.min(one.evidence.span.end, other.evidence.span.end);
  const end = Math.max(one.evidence.span.start, other.evidence.span.start);
  return start < end ? { start, end } : one.evidence.span;
}

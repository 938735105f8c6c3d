import { isLegalPair } from '../../../ontology/checks';
import { relationType } from '../../../ontology/relations';
import type { NounGroup, SentenceReading } from '../grammar/reading';
import { type Candidate, standing } from './candidate';

const FAMILY_OF = relationType('FAMILY_OF');

/** Plurals that tell what those named with them are to each other. */
const AMONG_THEMSELVES: ReadonlySet<string> = new Set(
  'brothers sisters twins siblings cousins half-brothers half-sisters'.split(' '),
);

/** "the brothers Bo and Nils Berg", "the sisters, Ann and Ida Lee": each is the other's. */
export function matchKin({ items, sentence }: SentenceReading): readonly Candidate[] {
  const groups = items.filter((item): item is NounGroup => item.kind === 'nouns' && item.phrases.length > 1);
  return groups.flatMap(({ phrases }) => {
    const kin = phrases[0]?.descriptions.find(
      ({ words, possessor }) => possessor === undefined && AMONG_THEMSELVES.has(words[words.length - 1] ?? ''),
    );
    // "the Berg Brothers, Ann Lee and Tom Rask": the band of that name.
    const word = sentence.tokens.findLast(
      ({ start, end }) => start >= (kin?.span.start ?? 0) && end <= (kin?.span.end ?? 0),
    );
    if (kin === undefined || /^[A-Z]/.test(word?.text ?? '')) return [];
    const named = phrases.flatMap(({ referent, isName }) => (isName && referent !== undefined ? [referent] : []));
    return named.flatMap((subject, at) =>
      named
        .slice(at + 1)
        .filter(({ chain }) => chain.id !== subject.chain.id && isLegalPair(FAMILY_OF, subject.chain.type, chain.type))
        .map((object) => standing({ relation: FAMILY_OF, subject, object, trigger: kin.span, rule: 'title:siblings' })),
    );
  });
}

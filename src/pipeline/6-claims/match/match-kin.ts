import type { Span } from '../../../model/span';
import { isLegalPair } from '../../../ontology/checks';
import { readRole } from '../../../ontology/read-role';
import { relationType } from '../../../ontology/relations';
import { isComma, isSeparator, isStop, single, typeOf } from '../grammar/item-tests';
import type { Item, NounGroup, Referent, SentenceReading } from '../grammar/reading';
import { type Candidate, standing } from './candidate';
import { denoted, denotedBy } from './denoted';

const FAMILY_OF = relationType('FAMILY_OF');

/** Plurals that tell what those named with them are to each other. */
const AMONG_THEMSELVES: ReadonlySet<string> = new Set(
  'brothers sisters twins siblings cousins half-brothers half-sisters'.split(' '),
);

/** Who is whose kin by a noun that stands beside no one name. */
export const matchKin = (reading: SentenceReading): readonly Candidate[] => [
  ...siblingsIn(reading),
  ...descentOf(reading),
];

/** "the brothers Bo and Nils Berg", "the sisters, Ann and Ida Lee": each is the other's. */
function siblingsIn({ items, sentence }: Pick<SentenceReading, 'items' | 'sentence'>): readonly Candidate[] {
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

/** "Ann Lee was born in Oslo, the daughter of Bo Berg": what follows the clause tells of its subject where it speaks of nobody else. */
function descentOf({ items, clauses }: Pick<SentenceReading, 'items' | 'clauses'>): readonly Candidate[] {
  return items.flatMap((item, at) => {
    const kin = kinAt(items, at);
    if (kin === undefined) return [];
    const clause = clauses.findLast(({ verb, governor }) => verb.end <= item.start && governor === undefined);
    const [subject, ...others] = clause?.subject === undefined ? [] : denotedBy(clause.subject);
    const between = items.slice(0, at).filter(({ start }) => start >= (clause?.verb.end ?? 0));
    if (subject?.chain.type !== 'Person' || others.length > 0 || between.some(isOfPerson)) return [];
    return denotedBy(kin.of)
      .filter(({ chain }) => chain.type === 'Person' && chain.id !== subject.chain.id)
      .map((object) => standing({ relation: FAMILY_OF, subject, object, trigger: kin.span, rule: 'aside:kin' }));
  });
}

/** "…, the son of Bo Berg," with whose kin it is; also where it seems to say what the town before it is. */
function kinAt(items: readonly Item[], at: number): { readonly of: NounGroup; readonly span: Span } | undefined {
  const phrase = single(items[at]);
  const isAside = isComma(items[at - 1]) && (isSeparator(items[at + 1]) || isStop(items[at + 1]));
  if (phrase?.of !== undefined && isAside && phrase.determiner === 'the' && isKin(phrase.words))
    return { of: phrase.of, span: phrase.span };
  const told = typeOf(phrase) === 'Place' ? phrase?.descriptions.find(({ words }) => isKin(words)) : undefined;
  const of = told?.complements.find(({ preposition }) => preposition === 'of')?.nouns;
  return told === undefined || of === undefined || told.position !== 'apposition' ? undefined : { of, span: told.span };
}

const isKin = (words: readonly string[]): boolean => readRole(words)?.relation === FAMILY_OF;

/** Whether an item speaks of somebody, or is a verb of another. */
const isOfPerson = (item: Item): boolean =>
  item.kind === 'verb' ||
  (item.kind === 'nouns' && item.phrases.some((phrase) => phrase.isPronoun || denoted(phrase).some(isPerson)));

const isPerson = ({ chain }: Referent): boolean => chain.type === 'Person';

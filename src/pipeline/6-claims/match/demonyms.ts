import { PERSON_NOUNS } from '../../../language/lexicons/person-nouns';
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
  const isPlainPerson = isPlainNoun(description.words[description.words.length - 1] ?? '');
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

/** Nouns for people that say nothing of a country's service, nor of what somebody knows about it or wants from it. */
const isPlainNoun = (noun: string): boolean => noun === 'international' || (PERSON_NOUNS.has(noun) && !TIED.has(noun));

/** "the Danish expert" may be one on Denmark, "the Danish agent" works for it. */
const TIED: ReadonlySet<string> = new Set(
  `supporter friend ally rival critic opponent expert specialist analyst historian correspondent scholar agent spy operative negotiator
  mediator representative envoy ambassador diplomat consul attache attaché emissary official minister president premier chancellor king
  queen emperor monarch sultan emir prime-minister secretary undersecretary commissioner governor senator congressman congresswoman mp mep
  lawmaker legislator parliamentarian spokesman spokeswoman spokesperson adviser advisor aide general admiral colonel commander captain
  soldier sailor airman marine officer leader head chief boss ruler dictator candidate nominee contender deputy prosecutor judge justice
  magistrate ombudsman partner counterpart successor predecessor colleague neighbour neighbor owner shareholder investor creditor
  sponsor donor guard driver fighter rebel militant insurgent winner loser champion`
    .trim()
    .split(/\s+/),
);

import type { Claim } from '../../../model/claim';
import type { ChainId } from '../../../model/id';
import { isLegalPair } from '../../../ontology/checks';
import { RELATION_TYPES, relationEntry, relationType } from '../../../ontology/relations';
import type { Clause, NounGroup, NounPhrase, Referent } from '../grammar/reading';
import { statusOf } from '../status/clause-status';
import type { Candidate } from './candidate';
import { SETTLEMENTS } from './deed-words';
import { denotedBy } from './denoted';
import { BROKERING } from './match-brokered';
import type { Told } from './match-deeds';
import { agentOf } from './slot-groups';

const MEDIATED = relationType('MEDIATED');

/** Relations whose two ends are the parties to a settlement, and to talks. */
const AGREEING = new Set(RELATION_TYPES.filter((type) => relationEntry(type).settles));
const TALKING = new Set([...AGREEING, ...RELATION_TYPES.filter((type) => relationEntry(type).mutual === 'talk')]);

const isTalks = (lemma: string): boolean => lemma === 'talk' || lemma === 'negotiation';

/** Characters between what was agreed and who brokered it: a paragraph or two. */
const FARTHEST = 400;

type ToldBefore = Pick<Told, 'claims' | 'chains'>;

/** "Peru and Oman signed a deal. The deal was brokered by Norway": between the two that the article has just said agreed. */
export function matchBrokeredBefore(clauses: readonly Clause[], told: ToldBefore): readonly Candidate[] {
  return clauses.flatMap((clause) => {
    const { settlement, brokers, isAside } = brokeringOf(clause) ?? {};
    const status = settlement === undefined ? undefined : statusOf(clause);
    if (settlement === undefined || brokers === undefined || status === undefined) return [];
    const parties = partiesTo(settlement, told);
    if (parties.some(({ chain }) => brokers.some((broker) => broker.chain.id === chain.id))) return [];
    return brokers.flatMap((subject) =>
      parties
        .filter(({ chain }) => isLegalPair(MEDIATED, subject.chain.type, chain.type))
        .map((object) => ({
          relation: MEDIATED,
          subject,
          object,
          ...status,
          // "The deal, brokered by Norway, will end the war": that it was brokered is no plan.
          ...(isAside === true && { polarity: 'positive' as const, modality: 'asserted' as const }),
          trigger: clause.verb.span,
          rule: `verb:${clause.verb.lemma}:brokered`,
          times: clause.times,
          complements: clause.obliques,
        })),
    );
  });
}

interface Brokering {
  readonly settlement: NounPhrase;
  readonly brokers: readonly Referent[];
  /** Whether a participle on the noun tells it, beside what the clause says. */
  readonly isAside: boolean;
}

/** "Norway brokered the deal", "the deal was brokered by Norway", "the talks, mediated by Norway, …". */
function brokeringOf(clause: Clause): Brokering | undefined {
  const { verb, subject, object } = clause;
  const isBrokering = BROKERING.has(verb.lemma);
  const isHosting = HOSTING.has(verb.lemma);
  const settlement = settlementIn((isBrokering || isHosting) && !verb.isPassive ? object : subject);
  if (settlement === undefined || (isHosting && !isTalks(settlement.lemma))) return undefined;
  const by = isBrokering || isHosting ? (verb.isPassive ? agentOf(clause) : subject) : settlement.maker;
  return by === undefined ? undefined : { settlement, brokers: denotedBy(by), isAside: !isBrokering && !isHosting };
}

/** Verbs of those at whose table two sides talk. */
const HOSTING: ReadonlySet<string> = new Set(['host', 'chair', 'convene', 'sponsor']);

/** "the deal", "these talks", with no word of whose they are. */
function settlementIn(group: NounGroup | undefined): NounPhrase | undefined {
  const [phrase, ...others] = group?.phrases ?? [];
  if (phrase === undefined || others.length > 0 || !SETTLEMENTS.has(phrase.lemma)) return undefined;
  const isPointed = /^(?:the|this|that|these|those|their)$/.test(phrase.determiner ?? '');
  const isOfOthers =
    phrase.referent !== undefined ||
    phrase.possessor !== undefined ||
    phrase.of !== undefined ||
    phrase.modifiers.length > 0;
  const isBetween = phrase.complements?.some(({ preposition }) => preposition === 'between' || preposition === 'with');
  return isPointed && !isOfOthers && isBetween !== true ? phrase : undefined;
}

/** The two of the last sentence that told of an agreement or talks; nobody where it told of more. */
function partiesTo({ span, lemma }: NounPhrase, { claims, chains }: ToldBefore): readonly Referent[] {
  const agreed = claims.last({
    relations: isTalks(lemma) ? TALKING : AGREEING,
    fits: ({ polarity, trigger }) =>
      polarity === 'positive' && trigger.end < span.start && span.start - trigger.end < FARTHEST,
    from: span.start - FARTHEST,
  });
  const parties = new Map<ChainId, Referent>();
  const add = (id: ChainId, { span: said, naming }: Claim['subjectEvidence']): void => {
    const chain = chains.get(id);
    if (chain !== undefined)
      parties.set(id, { chain, evidence: { span, naming: { span: naming?.span ?? said, rule: 'deed' } } });
  };
  for (const { subject, object, subjectEvidence, objectEvidence } of agreed) {
    add(subject, subjectEvidence);
    add(object, objectEvidence);
  }
  return parties.size === 2 ? [...parties.values()] : [];
}

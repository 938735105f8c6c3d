import { isLegalPair } from '../../../ontology/checks';
import { relationType } from '../../../ontology/relations';
import type { Clause, Complement, NounGroup, NounPhrase, Referent, SentenceReading } from '../grammar/reading';
import { statusOf } from '../status/clause-status';
import type { Candidate } from './candidate';
import { STRIKES } from './deed-words';
import { denotedBy } from './denoted';
import { agentOf } from './slot-groups';

const ATTACKED = relationType('ATTACKED');

/** Verbs of a sentence that tells of an attack. */
const STRIKING: ReadonlySet<string> = new Set(
  'attack bomb explode detonate blow kill shoot ram storm strike wound injure raid hit shell'.split(' '),
);

const AVOWING: ReadonlySet<string> = new Set(['claim', 'accept', 'admit', 'take', 'assume']);
const DONE_BY: ReadonlySet<string> = new Set(['claim', 'commit', 'perpetrate']);
const SITES: ReadonlySet<string> = new Set(['in', 'at', 'near', 'on', 'outside']);

/** "A bomb killed ten people in Halm. The Front claimed responsibility for the attack": on the town of which the text has just told it; `earlier`, the sentences before, nearest first. */
export function matchClaimedBefore(
  clauses: readonly Clause[],
  earlier: readonly (SentenceReading | undefined)[],
): readonly Candidate[] {
  return clauses.flatMap((clause) => {
    const avowed = avowedIn(clause);
    const status = avowed === undefined ? undefined : statusOf(clause);
    if (avowed === undefined || status === undefined) return [];
    const sites = sitesBefore(earlier);
    return avowed.doers.flatMap((subject) =>
      sites
        .filter(({ chain }) => isLegalPair(ATTACKED, subject.chain.type, chain.type) && chain.id !== subject.chain.id)
        .map((site) => ({
          relation: ATTACKED,
          subject,
          object: { ...site, evidence: { span: avowed.deed.span, naming: { span: site.evidence.span, rule: 'deed' } } },
          ...status,
          trigger: clause.verb.span,
          rule: `verb:${clause.verb.lemma}:avowed`,
          times: clause.times,
          complements: clause.obliques,
        })),
    );
  });
}

interface Avowed {
  readonly deed: NounPhrase;
  readonly doers: readonly Referent[];
}

/** "claimed responsibility for the attack", "the blast was claimed by X", "X was behind the bombing". */
function avowedIn(clause: Clause): Avowed | undefined {
  const { verb, subject, object, obliques } = clause;
  const by = verb.isPassive ? agentOf(clause) : subject;
  if (by === undefined) return undefined;
  const deed = verb.isPassive
    ? DONE_BY.has(verb.lemma)
      ? pointed(subject)
      : undefined
    : AVOWING.has(verb.lemma) && isResponsibility(object)
      ? pointed(underPreposition('for', [...obliques, ...complementsOf(object)]))
      : verb.lemma === 'claim'
        ? pointed(object)
        : verb.lemma === 'be'
          ? pointed(underPreposition('behind', obliques))
          : undefined;
  const doers = deed === undefined ? [] : denotedBy(by);
  return deed === undefined || doers.length === 0 ? undefined : { deed, doers };
}

const isResponsibility = (group: NounGroup | undefined): boolean =>
  group?.phrases.some(({ lemma, determiner }) => lemma === 'responsibility' && determiner !== 'no') === true;

const complementsOf = (group: NounGroup | undefined): readonly Complement[] =>
  group?.phrases.flatMap(({ complements = [] }) => complements) ?? [];

const underPreposition = (wanted: string, complements: readonly Complement[]): NounGroup | undefined =>
  complements.find(({ preposition }) => preposition === wanted)?.nouns;

/** "the attack", "this bombing", "both blasts", with no word of where or on whom. */
function pointed(group: NounGroup | undefined): NounPhrase | undefined {
  const [phrase, ...others] = group?.phrases ?? [];
  if (phrase === undefined || others.length > 0 || !STRIKES.has(phrase.lemma)) return undefined;
  const isPointed = /^(?:the|this|that|these|both)$/.test(phrase.determiner ?? '');
  const isTold =
    phrase.possessor !== undefined ||
    phrase.of !== undefined ||
    phrase.modifiers.length > 0 ||
    phrase.complements?.some(({ preposition }) => SITES.has(preposition) || preposition === 'against');
  return isPointed && isTold !== true ? phrase : undefined;
}

/** Where the nearest sentence before that tells of an attack has it. */
function sitesBefore(earlier: readonly (SentenceReading | undefined)[]): readonly Referent[] {
  for (const reading of earlier) {
    const found = reading === undefined ? [] : sitesIn(reading);
    if (found.length > 0) return found;
  }
  return [];
}

/** The towns that deeds of the sentence are in, else those that its verbs of striking have; a country where no town is told. */
function sitesIn({ phrases, clauses }: SentenceReading): readonly Referent[] {
  const onNouns = phrases.filter(({ phrase }) => STRIKES.has(phrase.lemma)).flatMap(({ complements }) => complements);
  const onVerbs = clauses.filter(({ verb }) => STRIKING.has(verb.lemma)).flatMap(({ obliques }) => obliques);
  return placesIn(onNouns) ?? placesIn(onVerbs) ?? [];
}

function placesIn(complements: readonly Complement[]): readonly Referent[] | undefined {
  const groups = complements
    .filter(({ preposition }) => SITES.has(preposition))
    .map(({ nouns }) => denotedBy(nouns).filter(({ chain }) => chain.type === 'Place'));
  const first = groups.find((places) => places.length > 0 && places.every(({ chain }) => chain.kind !== 'country'));
  return first ?? groups.find((places) => places.length > 0);
}

import type { RelationType } from '../../../model/id';
import { isLegalPair } from '../../../ontology/checks';
import { alternatives } from '../../../ontology/lexical-classes';
import { relationType } from '../../../ontology/relations';
import { judgementIn } from '../grammar/judgements';
import type { Clause, NounPhrase, Referent } from '../grammar/reading';
import { statusOf } from '../status/clause-status';
import type { Candidate } from './candidate';
import { denoted, denotedBy } from './denoted';
import { doers } from './undergone';

const CRITICIZED = relationType('CRITICIZED');
const SUPPORTS = relationType('SUPPORTS');

/** What somebody is called, and what whoever calls him so does by it. */
const EPITHETS: ReadonlyMap<string, RelationType> = new Map([
  ...alternatives('INSULT').map((word) => [word, CRITICIZED] as const),
  ...alternatives('PRAISE').map((word) => [word, SUPPORTS] as const),
]);

/** What a predicate calls somebody; "the scandal of the year" calls nobody so, "a betrayal of farmers" does. */
const epithetIn = ({ lemma, words, isName, of, determiner = 'a' }: NounPhrase): RelationType | undefined =>
  isName || (of !== undefined && !/^an?$/.test(determiner))
    ? undefined
    : (EPITHETS.get(lemma) ??
      words.map((word) => EPITHETS.get(`${word}_${lemma}`)).find((found) => found !== undefined));

/** What nobody calls a thing that befell those who did it. */
const SHAMES: ReadonlySet<string> = new Set(alternatives('SHAME'));

/** Whom a predicate judges, and how. */
export interface Verdict {
  readonly relation: RelationType;
  readonly judged: readonly Referent[];
}

/** "said that Ann Lee was a liar", "“Norway's plan is a farce,” Bo Berg said": whoever says so blames, or praises, the one it is said of. */
export function matchEpithets(clauses: readonly Clause[]): readonly Candidate[] {
  return clauses.flatMap((clause) => {
    const { verb } = clause;
    const governor = tellerOf(clause);
    if (governor?.governance.speaker !== true || governor.governance.control !== undefined) return [];
    const verdict = verdictOf(clause, clauses);
    const status = verdict === undefined ? undefined : statusOf(governor.clause);
    const speakers = governor.clause.subject === undefined ? [] : denotedBy(governor.clause.subject);
    if (verdict === undefined || status === undefined || status.polarity === 'negative') return [];
    const { relation, judged } = verdict;
    return speakers.flatMap((subject) =>
      judged
        .filter(({ chain }) => chain.id !== subject.chain.id)
        .filter(({ chain }) => isLegalPair(relation, subject.chain.type, chain.type))
        .map((object) => ({
          relation,
          subject,
          object,
          ...status,
          trigger: verb.span,
          rule: `verb:${verb.lemma}:epithet`,
          times: governor.clause.times,
          complements: [],
        })),
    );
  });
}

/** What governs a clause; of "had “let down” its people" what governs "had". */
const tellerOf = ({ governor }: Clause): Clause['governor'] =>
  governor?.clause.verb.lemma === 'have' && governor.clause.object === undefined ? governor.clause.governor : governor;

/** "Ann Lee is a liar", "its plan is a farce", "it is shameful that Norway …". */
export function verdictOf(clause: Clause, clauses: readonly Clause[]): Verdict | undefined {
  const { verb, subject, object, isNegated, isConditional } = clause;
  const judgement = judgementIn(clause);
  if (judgement !== undefined)
    return { relation: judgement === 'blame' ? CRITICIZED : SUPPORTS, judged: judgedBy(clause) };
  if (verb.lemma !== 'be' || verb.modal !== undefined || isNegated || isConditional) return undefined;
  const [predicate] = (object?.phrases ?? []).filter((phrase) => epithetIn(phrase) !== undefined);
  const relation = predicate === undefined ? undefined : epithetIn(predicate);
  if (predicate === undefined || relation === undefined) return undefined;
  if (subject !== undefined && subject.phrases[0]?.lemma !== 'it') return { relation, judged: judgedBy(clause) };
  // "it is shameful that Norway has not acted"
  const told = clauses.find((one) => one.subject?.start === predicate.end + 1 && clause.after.includes('that'));
  if (told?.subject === undefined || told.verb.isPassive || !SHAMES.has(predicate.lemma)) return undefined;
  return { relation: CRITICIZED, judged: denotedBy(told.subject) };
}

/** "“This is a farce,” she said of Norway's plan": whom the verb of saying names, where the words only point to him. */
function judgedBy({ subject, governor }: Clause): readonly Referent[] {
  const own = subject?.phrases.flatMap(judgedIn) ?? [];
  if (own.length > 0 || subject?.phrases[0]?.isPronoun !== true) return own;
  const topic = governor?.clause.obliques.find(({ preposition }) => preposition === 'of' || preposition === 'about');
  return topic?.nouns.phrases.flatMap(judgedIn) ?? [];
}

/** Who is judged by what is said of a phrase: Norway in "Norway's plan", in "the strike by Norway". */
const judgedIn = (phrase: NounPhrase): readonly Referent[] => {
  const own = denoted(phrase);
  return own.length > 0 ? own : doers(phrase);
};

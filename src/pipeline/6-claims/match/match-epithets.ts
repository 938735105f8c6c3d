import type { RelationType } from '../../../model/id';
import { isLegalPair } from '../../../ontology/checks';
import { alternatives } from '../../../ontology/lexical-classes';
import { relationType } from '../../../ontology/relations';
import type { Clause, NounPhrase } from '../grammar/reading';
import { statusOf } from '../status/clause-status';
import type { Candidate } from './candidate';
import { denoted, denotedBy } from './denoted';

/** What somebody is called, and what whoever calls him so does by it. */
const EPITHETS: ReadonlyMap<string, RelationType> = new Map([
  ...alternatives('INSULT').map((word) => [word, relationType('CRITICIZED')] as const),
  ...alternatives('PRAISE').map((word) => [word, relationType('SUPPORTS')] as const),
]);

/** "said that Ann Lee was a liar", "“Norway's plan is a farce,” Bo Berg said": whoever says so blames, or praises, the one it is said of. */
export function matchEpithets(clauses: readonly Clause[]): readonly Candidate[] {
  return clauses.flatMap((clause) => {
    const { governor, verb, subject: blamed, object } = clause;
    if (verb.lemma !== 'be' || blamed === undefined || clause.isNegated || clause.isConditional) return [];
    if (governor?.governance.speaker !== true || governor.governance.control !== undefined) return [];
    const [relation] = (object?.phrases ?? []).flatMap(({ lemma, isName, of }) =>
      isName || of !== undefined ? [] : (EPITHETS.get(lemma) ?? []),
    );
    if (relation === undefined) return [];
    const status = statusOf(governor.clause);
    const speakers = governor.clause.subject === undefined ? [] : denotedBy(governor.clause.subject);
    if (status === undefined || status.polarity === 'negative') return [];
    return speakers.flatMap((subject) =>
      blamed.phrases
        .flatMap(judged)
        .filter(({ chain }) => chain.id !== subject.chain.id)
        .filter(({ chain }) => isLegalPair(relation, subject.chain.type, chain.type))
        .map((referent) => ({
          relation,
          subject,
          object: referent,
          ...status,
          trigger: verb.span,
          rule: 'verb:be:epithet',
          times: governor.clause.times,
          complements: [],
        })),
    );
  });
}

/** "Norway's plan": Norway. */
const judged = (phrase: NounPhrase): ReturnType<typeof denoted> => {
  const own = denoted(phrase);
  return own.length > 0 || phrase.possessor === undefined ? own : [phrase.possessor];
};

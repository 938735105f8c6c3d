import { isLegalPair } from '../../../ontology/checks';
import { relationType } from '../../../ontology/relations';
import type { Clause, NounPhrase } from '../grammar/reading';
import { statusOf } from '../status/clause-status';
import type { Candidate } from './candidate';
import { denoted, denotedBy } from './denoted';

const CRITICIZED = relationType('CRITICIZED');

/** What nobody is called but in blame. */
const EPITHETS: ReadonlySet<string> = new Set(
  `liar coward traitor thief crook fraud hypocrite criminal thug bully tyrant dictator terrorist murderer racist fascist disgrace shame
  scandal farce failure disaster outrage insult betrayal stunt joke danger threat menace incompetent corrupt dishonest irresponsible
  reckless shameful disgraceful unacceptable unfit cruel cowardly heartless illegal unlawful wrong misleading absurd ridiculous appalling
  outrageous scandalous immoral inhumane`
    .trim()
    .split(/\s+/),
);

/** "said that Ann Lee was a liar", "“Norway's plan is a farce,” Bo Berg said": whoever says so blames the one it is said of. */
export function matchEpithets(clauses: readonly Clause[]): readonly Candidate[] {
  return clauses.flatMap((clause) => {
    const { governor, verb, subject: blamed, object } = clause;
    if (verb.lemma !== 'be' || blamed === undefined || clause.isNegated || clause.isConditional) return [];
    if (governor?.governance.speaker !== true || governor.governance.control !== undefined) return [];
    if (object?.phrases.some(({ lemma, isName, of }) => !isName && of === undefined && EPITHETS.has(lemma)) !== true)
      return [];
    const status = statusOf(governor.clause);
    const speakers = governor.clause.subject === undefined ? [] : denotedBy(governor.clause.subject);
    if (status === undefined || status.polarity === 'negative') return [];
    return speakers.flatMap((subject) =>
      blamed.phrases
        .flatMap(judged)
        .filter(({ chain }) => chain.id !== subject.chain.id)
        .filter(({ chain }) => isLegalPair(CRITICIZED, subject.chain.type, chain.type))
        .map((referent) => ({
          relation: CRITICIZED,
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

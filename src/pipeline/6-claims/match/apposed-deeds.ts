import type { Clause, NounGroup, NounPhrase, Referent } from '../grammar/reading';
import { denotedBy } from './denoted';
import { agentOf, type SentenceClauses } from './slot-groups';

/** Nouns for what a whole clause tells, where they stand beside it. */
const DEEDS: ReadonlySet<string> = new Set(
  'move step decision ruling verdict action measure remark comment statement announcement gesture stance policy proposal'.split(
    ' ',
  ),
);

/** "Norway shut the port, a move that Iceland condemned": the move is Norway's. The clause as it is where its noun is no such deed. */
export function withDoer(clause: Clause, sentence: SentenceClauses): Clause {
  const place = clause.verb.isPassive ? 'subject' : 'object';
  const group = clause[place];
  const [deed, ...others] = group?.phrases ?? [];
  if (group === undefined || deed === undefined || others.length > 0 || !isApposed(deed, sentence)) return clause;
  const doer = doerBefore(deed, sentence);
  const told: NounGroup | undefined = doer && { ...group, phrases: [{ ...deed, possessor: doer }] };
  return told === undefined ? clause : { ...clause, [place]: told };
}

/** ", a move": of nobody that is named. */
const isApposed = (phrase: NounPhrase, { words }: SentenceClauses): boolean =>
  DEEDS.has(phrase.lemma) &&
  (phrase.determiner === 'a' || phrase.determiner === 'an') &&
  words[phrase.start - 1]?.lower === ',' &&
  phrase.possessor === undefined &&
  phrase.modifiers.length === 0 &&
  phrase.of === undefined;

/** The one whom all that is told before makes the doer; nobody where several act. */
function doerBefore({ start }: NounPhrase, { clauses }: SentenceClauses): Referent | undefined {
  const before = clauses.filter(({ verb }) => verb.form === 'finite' && verb.end <= start);
  const telling = new Set(
    before.flatMap(({ governor }) => (governor?.governance.speaker === true ? [governor.clause] : [])),
  );
  const acting = before.filter((clause) => !telling.has(clause));
  if (acting.length === 0 || acting.some(({ isNegated }) => isNegated)) return undefined;
  const doers = acting.map((clause) => {
    const group = clause.verb.isPassive ? agentOf(clause) : clause.subject;
    const [only, ...others] = group === undefined ? [] : denotedBy(group);
    return others.length > 0 ? undefined : only;
  });
  const [first] = doers;
  return doers.every((doer) => doer !== undefined && doer.chain.id === first?.chain.id) ? first : undefined;
}

import type { Chain } from '../../../model/chain';
import type { Clause, NounPhrase, Referent, SentenceReading } from '../grammar/reading';
import { denotedBy } from './denoted';
import { actingThrough } from './instruments';
import { holds } from './noun-clause';
import { agentOf } from './slot-groups';

/** Verbs that say of what their object names only that their subject does it, or has it under way. */
const PERFORMING: ReadonlySet<string> = new Set(
  `carry conduct launch mount stage perform undertake execute commit perpetrate begin start open initiate commence continue resume renew
  reopen pursue prepare plan plot unleash intensify escalate expand widen extend wage step complete finish deliver lead direct sustain
  maintain repeat press claim`
    .trim()
    .split(/\s+/),
);

/** "The union said talks with the company had ended": those who tell of what they have with another, where nobody else is named. */
export function tellersOf(phrase: NounPhrase, clause: Clause | undefined): readonly Referent[] {
  const { governor } = clause ?? {};
  if (governor?.governance.speaker !== true || !holds(clause?.subject, phrase) || phrase.possessor !== undefined)
    return [];
  const tellers = governor.clause.subject === undefined ? [] : denotedBy(governor.clause.subject);
  return tellers.every(({ chain: { type, kind } }) => isParty(type, kind)) ? tellers : [];
}

/** Countries and bodies, but none that report or judge what others do. */
const isParty = (type: Chain['type'], kind: Chain['kind']): boolean =>
  type === 'Place' ? kind === 'country' : type === 'Organization' && !OBSERVERS.has(kind ?? '');

const OBSERVERS: ReadonlySet<string> = new Set(['media', 'igo', 'ngo', 'court']);

/** What a deed is called as somebody's own: "the attack was the work of X". */
const WORK: ReadonlySet<string> = new Set(['work', 'handiwork', 'doing', 'responsibility']);

/** "is preparing an assault on Y", "stepped up its raids on Y": whose deed the noun is. */
export function performersOf(
  phrase: NounPhrase,
  clause: Clause | undefined,
  words: SentenceReading['words'],
): readonly Referent[] {
  if (clause === undefined) return [];
  // "the attack on Y was the work of X"
  if (clause.verb.lemma === 'be' && holds(clause.subject, phrase))
    return (clause.object?.phrases ?? []).flatMap(({ lemma, of }) =>
      WORK.has(lemma) && of !== undefined ? denotedBy(of) : [],
    );
  if (!PERFORMING.has(clause.verb.lemma)) return [];
  const performed = clause.verb.isPassive ? clause.subject : clause.object;
  const doer = clause.verb.isPassive ? agentOf(clause) : clause.subject;
  if (!holds(performed, phrase) || doer === undefined) return [];
  const own = denotedBy(doer);
  return own.length > 0 ? own : actingThrough(doer, words);
}

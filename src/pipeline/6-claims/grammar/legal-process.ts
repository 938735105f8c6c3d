import { type Governance, governanceOf, JUDGEMENT, readGovernances } from './control-verbs';
import type { Clause, NounGroup } from './reading';

/** Of whom a charge is told by the verb: of its object, in the passive of its subject. */
const ALLEGED: Governance = { modality: 'alleged', control: 'object' };
const CLEARED: Governance = { polarity: 'negative', control: 'object' };
const FOUND: Governance = { control: 'object' };
const OWN_CHARGE: Governance = { modality: 'alleged' };

const OF_VERBS = readGovernances([
  [
    ALLEGED,
    `arrest detain hold remand apprehend seize question interrogate grill investigate probe try prosecute impeach sue want seek hunt
    implicate link tie connect extradite cite fault report suspend summon impugn indict charge book`,
  ],
  [CLEARED, 'acquit clear exonerate absolve vindicate'],
  [FOUND, 'convict sentence jail imprison fine punish execute hang reprimand censure disqualify pardon forgive'],
]);

/** Whether a verb judges or charges somebody for what was done before, in court or in words. */
export function isJudging(lemma: string): boolean {
  if (JUDGEMENT.has(lemma) || OF_VERBS.has(lemma)) return true;
  const { modality, control } = governanceOf(lemma);
  return modality === 'alleged' && control === 'object';
}

/** Nouns of a process in which something is charged, by whoever undergoes it: "is on trial for", "faces charges of". */
const CHARGES: ReadonlySet<string> = new Set(
  'trial charge count allegation accusation suspicion investigation inquiry enquiry probe indictment complaint claim lawsuit suit prosecution warrant scrutiny'.split(
    ' ',
  ),
);

const TIED: ReadonlySet<string> = new Set(['link', 'tie', 'connect']);

/** Prepositions that lead to what is charged. */
const LEADING: ReadonlySet<string> = new Set(['of', 'for', 'with', 'over', 'in', 'about', 'to', 'on', 'after']);

/**
 * What a clause of a legal process makes of the deed behind its preposition: "was arrested for killing X" alleges it, "was acquitted of
 * killing X" denies it, "was sentenced for killing X" tells it; `undefined` for any other clause.
 */
export function chargeIn(clause: Process, preposition: string): Governance | undefined {
  if (!LEADING.has(preposition)) return undefined;
  const { verb, object, obliques, after } = clause;
  const pleads = verb.lemma === 'plead' || verb.lemma === 'find';
  if (pleads && after.includes('guilty')) {
    const found: Governance = verb.lemma === 'find' ? FOUND : {};
    return after.includes('not') || verb.isNegated ? { ...found, polarity: 'negative' } : found;
  }
  if (verb.lemma === 'claim' && heads(object).includes('responsibility')) return {};
  // "arrested on suspicion of", "detained over claims of": whoever undergoes it.
  const own = OF_VERBS.get(verb.lemma);
  const isCharged = [object, ...obliques.map(({ nouns }) => nouns)].some((group) =>
    heads(group).some((lemma) => CHARGES.has(lemma)),
  );
  if (isCharged && own !== CLEARED && own !== FOUND) return own ?? OWN_CHARGE;
  const isOwn = preposition === 'to' ? TIED.has(verb.lemma) : preposition !== 'after';
  return isOwn ? own : undefined;
}

type Process = Pick<Clause, 'verb' | 'object' | 'obliques' | 'after'>;

const heads = (group: NounGroup | undefined): readonly string[] => group?.phrases.map(({ lemma }) => lemma) ?? [];

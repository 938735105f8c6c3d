import { isContinued } from '../grammar/continued-deeds';
import { clauseGovernanceOf, type Governance, governanceOf, predicateGovernanceOf } from '../grammar/control-verbs';
import type { Clause, NounGroup, VerbGroup } from '../grammar/reading';
import type { Word } from '../grammar/word';
import { dependents } from './dependencies';
import { behindPreposition, charged, gerundBeside } from './governed-gerunds';
import { complement, decided, ofAuxiliary, ofNoun, purpose } from './governed-infinitives';
import { type Governed, inherit, lastPlace } from './governing';
import { type ClauseTree, type Link, NONE } from './link';
import { isMaking } from './participles-on-nouns';
import { isTrailingSpeech, precedesSpeech, standsApart } from './speech';

/** Complements and adverbial clauses: who acts in them, and what the verb above makes of them. */
export function governed(
  pivot: number,
  head: number,
  {
    verb,
    context,
    own,
    relation,
  }: Pick<Governed, 'verb' | 'context' | 'relation'> & { readonly own: NounGroup | undefined },
): Link {
  const { tree, words } = context.sentence;
  const above = context.clauseAt(head);
  if (above === undefined) return NONE;
  const markAt = dependents(tree, pivot, 'mark', 'case').find((at) => at < pivot && words[at]?.class !== 'to');
  const below: Governed = {
    pivot,
    head,
    verb,
    relation,
    context,
    above,
    mark: markAt === undefined ? '' : (words[markAt]?.lower ?? ''),
    object: above.verb.isPassive ? above.subject : above.object,
    governance: ownGovernance(verb, above),
  };
  if (verb.form === 'finite' && (own !== undefined || relation === 'ccomp')) return stated(below, own);
  return isCutOff(below)
    ? NONE
    : (decided(below) ??
        charged(below) ??
        leftUndone(below) ??
        behindPreposition(below) ??
        carriedOn(below) ??
        gerundBeside(below) ??
        participleBeside(below) ??
        ofNoun(below) ??
        ofAuxiliary(below) ??
        complement(below) ??
        purpose(below));
}

/** What the verb above makes of what hangs on it. */
function ownGovernance(verb: VerbGroup, above: Clause): Governance {
  // "ruled to arrest her", where "ruled out arresting her" arrests nobody.
  if (above.verb.lemma === 'rule' && verb.form === 'infinitive') return { modality: 'planned' };
  // "kept Norway aligned with Sweden", where "kept Norway from joining it" joins nothing.
  if (above.verb.lemma === 'keep' && verb.form === 'participle') return {};
  return governanceOf(above.verb.lemma);
}

/** "were killed when a militia … fired": a finite verb has a subject, though the tree lost it. */
const isCutOff = ({ verb, relation, mark }: Governed): boolean =>
  relation === 'parataxis' ||
  (verb.form === 'finite' && relation === 'advcl' && mark !== '' && verb.modal === undefined);

/** "announced the deal after Ann Lee had met Bo Berg": when it was, and no part of what was announced. */
const TIMES = new Set(['after', 'before', 'since', 'until', 'once', 'because', 'although', 'though']);

/** "said that Norway had struck", "he left, Ann Lee said": a clause with a subject of its own. */
function stated(below: Governed, own: NounGroup | undefined): Link {
  const { pivot, head, relation, mark, above, context } = below;
  if (relation === 'advcl' || relation === 'dep' || TIMES.has(mark)) return placed(pivot, above, context);
  if (standsApart(pivot, head, context)) return NONE;
  if (relation === 'parataxis' && !precedesSpeech(pivot, head, context)) return NONE;
  if (isTrailingSpeech(head, context) && head < pivot) return NONE;
  const governance = isToldAsFact(below)
    ? governanceOf('insist')
    : above.verb.lemma === 'be'
      ? predicateGovernanceOf(context.sentence.tree.tokens[head]?.lemma ?? '', above.isNegated)
      : clauseGovernanceOf(above.verb.lemma);
  return governance === undefined ? NONE : inherit(below, governance, own);
}

/** "insisted that it had struck" tells; "insisted that it strike" asks. */
function isToldAsFact({ pivot, verb, above, context: { sentence } }: Governed): boolean {
  if (above.verb.lemma !== 'insist' || verb.modal !== undefined) return false;
  const { tree } = sentence;
  return [pivot, ...dependents(tree, pivot, 'aux')].some((at) => /^VB[DZ]$/.test(tree.tokens[at]?.xpos ?? ''));
}

/** "left without meeting him". */
const leftUndone = (below: Governed): Link | undefined =>
  /^(?:without|instead|rather)$/.test(below.mark)
    ? inherit(below, { polarity: 'negative' }, below.above.subject)
    : undefined;

/** "kept supporting it", "came close to buying it". */
function carriedOn(below: Governed): Link | undefined {
  const { verb, above, context } = below;
  if (isContinued(verb, above)) return inherit(below, {}, above.subject);
  const isClose =
    above.verb.lemma === 'come' && /^(?:close|near)$/.test(context.sentence.words[above.verb.end]?.lower ?? '');
  return isClose ? inherit(below, { statesNothing: true }, above.subject) : undefined;
}

function participleBeside({ pivot, verb, above, relation, context }: Governed): Link | undefined {
  if (relation !== 'advcl' || verb.form !== 'participle') return undefined;
  const subject = madeThing(pivot, { verb, above, words: context.sentence.words }) ?? above.subject;
  return { ...NONE, ...(subject !== undefined && { subject }) };
}

/** "condemned the raid on Halm claimed by X", where the tree hangs the participle on the verb: the raid was claimed. */
function madeThing(
  pivot: number,
  { verb, above, words }: { readonly verb: VerbGroup; readonly above: Clause; readonly words: readonly Word[] },
): NounGroup | undefined {
  const { object } = above;
  if (!verb.isPassive || !isMaking(verb.lemma) || object === undefined || object.start > pivot) return undefined;
  const isOneStretch = words.slice(object.end, pivot).every(({ lower }) => lower !== ',');
  const isThing = object.phrases.every(({ isName, isPronoun }) => !isName && !isPronoun);
  return isOneStretch && isThing && words[verb.end]?.lower === 'by' ? object : undefined;
}

/** "travelled to Oslo, where she met …": the place and the time of the clause above, where the tree hangs it on the verb. */
function placed(pivot: number, above: Clause, { sentence: { tree, words } }: ClauseTree): Link {
  if (!tree.children(pivot).some((child) => words[child]?.lower === 'where')) return NONE;
  const place = lastPlace(above);
  return { ...NONE, ...(place !== undefined && { obliques: [{ preposition: 'in', nouns: place }] }) };
}

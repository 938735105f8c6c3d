import type { EntityKind } from '../../../model/mention';
import type { BracketedForm } from '../bracketed-forms';
import type { NameCandidate, Reading } from '../name-candidate';
import type { SentenceView } from '../sentence-view';
import { articleNames } from './article-names';
import { indexNames } from './longer-names';
import { isListed, type NameGroup } from './name-group';
import { readBrackets } from './read-brackets';
import { readSeveral } from './read-several';
import { bodyOfTrade, readSingle } from './read-single';
import { shareInLists } from './share-in-lists';

/**
 * One reading for every way of writing that the article uses, by key; a name without entry is none. Lists and titles go first, then the
 * points of all occurrences together, then single words by the longer names that hold them.
 */
export function classifyNames(
  candidates: readonly NameCandidate[],
  brackets: readonly BracketedForm[],
  views: readonly SentenceView[],
): ReadonlyMap<string, Reading> {
  const names = articleNames(candidates, views);
  const all = [...names.groups.values()];
  shareInLists(candidates, names.groups);
  readBrackets(names, brackets);
  const several = all.filter((group) => group.words.length > 1);
  const single = all.filter((group) => group.words.length === 1);
  for (const group of several) group.reading = withToldKind(group, group.reading ?? readSeveral(group, names));
  const known = indexNames(several);
  for (const group of single) group.reading = bodyOfTrade(group, known) ?? group.reading ?? readSingle(group, known);
  const readings = new Map<string, Reading>();
  for (const { key, reading } of all) if (reading !== undefined) readings.set(key, reading);
  return readings;
}

/** "the militant group Fjord Front": what the article says outweighs a head noun that many kinds of bodies share. */
function withToldKind({ evidence, words, candidates }: NameGroup, reading: Reading | undefined): Reading | undefined {
  const { organizationKind: told } = evidence;
  if (reading?.rule === 'grammar:law-head' && told === 'party')
    return { type: 'Organization', kind: 'party', rule: 'grammar:organization-head' };
  // "the band Silver Lake", "the novel Silver Lake"
  if (reading?.rule === 'grammar:place-head' && evidence.locative === 0 && evidence.place < TOLD) {
    if (told !== undefined && evidence.organization >= TOLD)
      return { type: 'Organization', kind: told as EntityKind, rule: 'context:organization' };
    if (evidence.product >= TOLD && candidates.some(isCalledThing)) return { type: 'Product', rule: 'context:product' };
  }
  // "Lantern Games is owned by …": no contest.
  if (
    reading?.rule === 'grammar:event-head' &&
    /^games$/i.test(words[words.length - 1] ?? '') &&
    candidates.some(isFirm)
  )
    return { type: 'Organization', kind: 'company', rule: 'context:organization' };
  if (reading?.type !== 'Organization' || isListed(reading)) return reading;
  const isVague = SHARED_KINDS.has(reading.kind ?? '') || (told === 'party' && words.some(isPartyWord));
  return isVague && (told === 'armed_group' || told === 'party') ? { ...reading, kind: told } : reading;
}

/** "the play Silver Lake", but not "they play Halm Town". */
const isCalledThing = ({ view, first }: NameCandidate): boolean =>
  /^(?:the|a|an|his|her|its|their|['’]s|new|first|last|latest|debut|famous)$/.test(view.lowers[first - 2] ?? '');

/** "Lantern Games was founded by", "who now heads Lantern Games". */
const isFirm = ({ view, first, last }: NameCandidate): boolean =>
  /^(?:is|was) (?:now |wholly |part-)?(?:owned|founded|bought|acquired|taken over)\b/.test(
    view.lowers.slice(last, last + 4).join(' '),
  ) ||
  /^(?:heads|headed|runs|founded|co-founded|owns|owned|bought|acquired|sued|publisher|developer|studio)$/.test(
    view.lowers[first - 1] ?? '',
  );

/** Points of a noun right before a name that says what it is. */
const TOLD = 6;

/** "the opposition party, the Congress for Progress" */
const isPartyWord = (word: string): boolean => /^(?:congress|assembly|council|rally|democracy)$/i.test(word);

/** Kinds of head nouns such as "Front", "Movement" and "Union". */
const SHARED_KINDS: ReadonlySet<string> = new Set(['party', 'other', 'ngo']);

import { isAllUpper, startsUpper } from '../../language/characters';
import { lookUp } from '../../language/gazetteer';
import { COMMON_WORDS } from '../../language/lexicons/common-words';
import { GENERIC_NAMES } from '../../language/lexicons/function-words';
import { GIVEN_NAMES } from '../../language/lexicons/given-names';
import { GROUP_ADJECTIVES } from '../../language/lexicons/groups';
import { organizationKindOf } from '../../language/lexicons/name-heads';
import { SURNAMES } from '../../language/lexicons/surnames';
import { isMisspelling } from '../../language/misspelling';
import type { EntityKind } from '../../model/mention';
import { acronymKey, type BracketedForm } from './bracketed-forms';
import { contextEvidence } from './evidence/context-evidence';
import { addEvidence, type Evidence } from './evidence/evidence';
import { shapeEvidence } from './evidence/shape-evidence';
import type { NameCandidate, Reading } from './name-candidate';
import { isPersonNoun } from './person-words';

/** All candidates of one article that are written alike. */
interface Group {
  readonly key: string;
  readonly words: readonly string[];
  readonly candidates: NameCandidate[];
  readonly evidence: Evidence;
  /** Occurrences where a capital tells something. */
  firm: number;
  reading?: Reading | undefined;
}

/** Most names that are compared with each other; a text with more is a list or a book. */
const MOST_COMPARED = 1000;

/** Least points that an unlisted name without any other sign needs. */
const LEAST_POINTS = 0.5;

/** Least points that a name without list, head noun or title needs where the model sees none. */
const LEAST_UNSEEN = 4;

/**
 * One reading for every way of writing that the article uses, by key; a name without entry is none. Lists and titles go first, then the
 * points of all occurrences together, then single words by the longer names that hold them.
 */
export function classifyNames(
  candidates: readonly NameCandidate[],
  brackets: readonly BracketedForm[],
): ReadonlyMap<string, Reading> {
  const groups = groupByKey(candidates);
  const all = [...groups.values()];
  shareInLists(candidates, groups);
  readBrackets(groups, brackets);
  const several = all.filter((group) => group.words.length > 1);
  const single = all.filter((group) => group.words.length === 1);
  for (const group of several) group.reading = withToldKind(group, group.reading ?? readSeveral(group, groups));
  const known = indexNames(several);
  for (const group of single) group.reading ??= readSingle(group, known);
  const readings = new Map<string, Reading>();
  for (const { key, reading } of all) if (reading !== undefined) readings.set(key, reading);
  return readings;
}

/** "the militant group Fjord Front": what the article says outweighs a head noun that many kinds of bodies share. */
function withToldKind({ evidence }: Group, reading: Reading | undefined): Reading | undefined {
  const isVague = reading?.type === 'Organization' && !isListed(reading) && SHARED_KINDS.has(reading.kind ?? '');
  return isVague && evidence.organizationKind === 'armed_group' ? { ...reading, kind: 'armed_group' } : reading;
}

/** Kinds of head nouns such as "Front", "Movement" and "Union". */
const SHARED_KINDS: ReadonlySet<string> = new Set(['party', 'other', 'ngo']);

function groupByKey(candidates: readonly NameCandidate[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const candidate of candidates) {
    let group = groups.get(candidate.key);
    if (group === undefined) {
      group = {
        key: candidate.key,
        words: candidate.words,
        candidates: [],
        evidence: shapeEvidence(candidate.words),
        firm: 0,
      };
      groups.set(candidate.key, group);
    }
    group.candidates.push(candidate);
    addEvidence(group.evidence, contextEvidence(candidate));
    if (!candidate.isOpening) group.firm++;
  }
  return groups;
}

/** "In Qamenas, Sarmin and Talamenes": what a preposition or noun says of the first of a list holds for the others. */
function shareInLists(candidates: readonly NameCandidate[], groups: ReadonlyMap<string, Group>): void {
  let before: NameCandidate | undefined;
  let shared: Evidence | undefined;
  for (const candidate of candidates) {
    if (candidate.isNested) continue;
    const joins =
      before !== undefined &&
      (before.reading === undefined || before.reading.type === 'Place') &&
      before.view === candidate.view &&
      isInOneList(before, candidate);
    if (
      joins &&
      shared !== undefined &&
      candidate.reading === undefined &&
      candidate.words.length === before?.words.length
    ) {
      const group = groups.get(candidate.key);
      if (group !== undefined) {
        group.evidence.place += shared.place * 0.8;
        group.evidence.locative += shared.locative * 0.5;
        group.evidence.organization += shared.organization * 0.5;
        group.evidence.person += shared.person * 0.5;
        if (shared.placeKind !== undefined) group.evidence.placeKind ??= shared.placeKind;
        if (shared.organizationKind !== undefined) group.evidence.organizationKind ??= shared.organizationKind;
      }
    } else shared = contextEvidence(candidate);
    before = candidate;
  }
}

/** Only a comma, "and" or "or" stands between two names. */
function isInOneList(one: NameCandidate, other: NameCandidate): boolean {
  const { lowers } = one.view;
  const between = lowers.slice(one.last, other.first).join(' ');
  return between === ',' || between === 'and' || between === 'or' || between === ', and' || between === ', or';
}

/** "Democratic Alliance Party (DAP)": the short form is read as the long one. */
function readBrackets(groups: ReadonlyMap<string, Group>, brackets: readonly BracketedForm[]): void {
  for (const { full, short } of brackets) {
    const long = groups.get(full);
    const brief = groups.get(short);
    if (long === undefined) continue;
    const settled = settledReading(long);
    if (settled === undefined) long.evidence.organization += 3;
    long.reading ??= readSeveral(long, groups);
    if (brief !== undefined && long.reading !== undefined)
      brief.reading = {
        ...long.reading,
        rule: 'acronym:bracket',
        canonical: long.reading.canonical ?? long.words.join(' '),
      };
  }
}

/** Reading that the name's own words or a title settle. A title outweighs a list: "Mr Jordan". */
function settledReading(group: Group): Reading | undefined {
  const titled = group.candidates.find((candidate) => candidate.title !== undefined);
  if (titled?.reading !== undefined) return titled.reading;
  return group.candidates.find((candidate) => candidate.reading !== undefined)?.reading;
}

function readSeveral(group: Group, groups: ReadonlyMap<string, Group>): Reading | undefined {
  const settled = settledReading(group);
  if (settled !== undefined && !isWeak(settled, group)) return settled;
  const { evidence, words } = group;
  const longer = groups.size > MOST_COMPARED ? undefined : prefixedBody(group, groups);
  if (longer !== undefined && evidence.person < 5 && !standsAsPlace(group, longer))
    return { ...longer, rule: 'short-form' };
  const last = groups.get((words[words.length - 1] as string).toLowerCase());
  const first = groups.get((words[0] as string).toLowerCase());
  if (last !== undefined) {
    if (last.candidates.some((candidate) => candidate.title !== undefined)) evidence.person += 5;
    else if (last.evidence.person > last.evidence.organization) evidence.person += 2;
    else if (!COMMON_WORDS.has(last.key)) evidence.person += 1;
  }
  if (first !== undefined && first !== last && first.firm > 0) {
    if (GIVEN_NAMES.has(words[0] as string)) evidence.person += 0.5;
    else evidence.organization += 2.5;
  }
  return byPoints(group) ?? settled;
}

/** Reading of a body whose name begins with these words: "John Innes" of "John Innes Centre". */
function prefixedBody({ key, words }: Group, groups: ReadonlyMap<string, Group>): Reading | undefined {
  for (const [other, group] of groups) {
    if (group.words.length <= words.length || !other.startsWith(`${key} `)) continue;
    const reading = settledReading(group);
    if (reading?.type === 'Organization') return reading;
  }
  return undefined;
}

/** A head noun that may be a surname yields to strong signs of a person: "Rosa Parks", "Kate Bush". */
const isWeak = (reading: Reading, { evidence, words }: Group): boolean =>
  reading.rule.startsWith('grammar:') &&
  (reading.type === 'Organization' || reading.type === 'Place') &&
  words.length <= 3 &&
  toldPerson(evidence) >= 5 &&
  toldPerson(evidence) > evidence.organization + 3;

function byPoints({ evidence, words, firm }: Group): Reading | undefined {
  if (words.every(isAdjective)) return undefined;
  const { organization, place, product, event } = evidence;
  const isLone = words.length === 1 && !GIVEN_NAMES.has(words[0] as string) && !SURNAMES.has(words[0] as string);
  const person = evidence.person - (isLone ? evidence.seenPerson / 2 : 0);
  const best = Math.max(person, organization, place, product, event);
  if (evidence.seen === 0 && product < 3 && best < LEAST_UNSEEN) return undefined;
  if (best < LEAST_POINTS && words.length === 1 && firm === 0) return undefined;
  if (best === product && product >= 3) return { type: 'Product', rule: 'context:product' };
  if (best === person && person > 0) return { type: 'Person', rule: 'context:person' };
  if (best === place && place > organization) {
    return { type: 'Place', kind: (evidence.placeKind ?? 'city') as EntityKind, rule: 'context:place' };
  }
  return {
    type: 'Organization',
    kind: (evidence.organizationKind ?? guessKind(words)) as EntityKind,
    rule: 'context:organization',
  };
}

/** "Sunni Arab", "Lebanese Shiite": adjectives of peoples alone name nothing. */
const isAdjective = (word: string): boolean =>
  (GROUP_ADJECTIVES.has(word.toLowerCase()) && !GIVEN_NAMES.has(word)) || lookUp(word)?.form === 'adjective';

const guessKind = (words: readonly string[]): string => {
  for (const word of words) {
    const kind = organizationKindOf(word);
    if (kind !== undefined) return kind;
  }
  return words.length === 1 && isAllUpper(words[0] as string) ? 'other' : 'company';
};

interface KnownNames {
  readonly surnames: ReadonlyMap<string, Group>;
  readonly givenNames: ReadonlyMap<string, Group>;
  /** First words of bodies and places ("Heartland" of "Heartland Foods Inc"), and last words of teams and fronts. */
  readonly shortForms: ReadonlyMap<string, Group>;
  readonly acronyms: ReadonlyMap<string, Group>;
}

function indexNames(groups: readonly Group[]): KnownNames {
  const surnames = new Map<string, Group>();
  const givenNames = new Map<string, Group>();
  const shortForms = new Map<string, Group>();
  const acronyms = new Map<string, Group>();
  for (const group of groups) {
    const { reading, words } = group;
    if (reading === undefined) continue;
    const first = (words[0] as string).toLowerCase();
    const last = (words[words.length - 1] as string).toLowerCase();
    if (reading.type === 'Person') {
      surnames.set(last, group);
      // "al-Abadi" is "Abadi" too, "de Mistura" one word after the particle.
      if (/^(?:al|el)-/.test(last)) surnames.set(last.slice(3), group);
      if (!givenNames.has(first)) givenNames.set(first, group);
      if (
        /^(?:kim|lee|park|moon|xi|li|wang|chen|zhang|liu|han|nguyen|tran|ban|hu|wen|jang|choi|kang|yoon|hun|mao|deng|zhou|chiang|tsai|ma)$/.test(
          first,
        )
      )
        surnames.set(first, group);
      continue;
    }
    if (reading.type === 'Organization') {
      const key = acronymKey(words);
      if (key !== undefined && !acronyms.has(key)) acronyms.set(key, group);
      if (reading.kind === 'team' || reading.kind === 'armed_group' || /^grammar|^context/.test(reading.rule)) {
        if (!GENERIC_NAMES.has(last) && organizationKindOf(last) === undefined && !shortForms.has(last))
          shortForms.set(last, group);
        if (reading.kind === 'team' && !shortForms.has(last)) shortForms.set(last, group);
      }
    }
    if (!isListed(reading) && !GENERIC_NAMES.has(first) && !shortForms.has(first)) shortForms.set(first, group);
  }
  return { surnames, givenNames, shortForms, acronyms };
}

const isListed = (reading: Reading): boolean => reading.rule.startsWith('gazetteer:');

/** Points for a person that the words around a name give, without those of the model. */
const toldPerson = ({ person, seenPerson }: Evidence): number => person - seenPerson;

/** "Halm Marine … was set up by the brothers Bo and Per Halm": the body is named before the person whose surname it bears. */
function isBodyFirst(body: Group, person: Group): boolean {
  const [one, other] = [body.candidates[0], person.candidates[0]];
  if (body.reading?.type !== 'Organization' || one === undefined || other === undefined) return false;
  return one.view.index < other.view.index || (one.view === other.view && one.first < other.first);
}

function readSingle(group: Group, known: KnownNames): Reading | undefined {
  const { key, evidence, candidates, firm } = group;
  const word = group.words[0] as string;
  const titled = candidates.some((candidate) => candidate.title !== undefined);
  if (titled) return isAdjective(word) ? undefined : { type: 'Person', rule: 'grammar:title-name' };
  const settled = settledReading(group);
  const surname = known.surnames.get(key);
  const body = known.shortForms.get(key);
  if (
    surname !== undefined &&
    !(settled !== undefined && isListed(settled) && evidence.locative > 0) &&
    !(body !== undefined && isBodyFirst(body, surname) && evidence.organization > toldPerson(evidence))
  ) {
    return { type: 'Person', rule: 'surname' };
  }
  const short = evidence.product >= 3 ? undefined : known.shortForms.get(key);
  if (settled !== undefined && isListed(settled)) return readListed(group, settled, known);
  const acronym = isAllUpper(word) || word.length <= 6 ? known.acronyms.get(key.replace(/\./g, '')) : undefined;
  if (acronym?.reading !== undefined && isAllUpper(word))
    return { ...acronym.reading, rule: 'acronym', canonical: acronym.reading.canonical ?? acronym.words.join(' ') };
  const isTown = evidence.locative >= 1 && evidence.place > evidence.organization + 3;
  const isOther = short?.reading !== undefined && short.reading.type !== 'Person' && short.reading.type !== 'Place';
  if (short?.reading !== undefined && !(COMMON_WORDS.has(key) && firm === 0) && !(isOther && isTown)) {
    if (!(short.reading.type !== 'Person' && toldPerson(evidence) >= 5))
      return { ...short.reading, rule: 'short-form' };
  }
  const given = known.givenNames.get(key);
  if (given !== undefined && !(COMMON_WORDS.has(key) && firm === 0)) return { type: 'Person', rule: 'given-name' };
  if (settled !== undefined) return settled;
  for (const [name, person] of COMMON_WORDS.has(key) || known.surnames.size > MOST_COMPARED ? [] : known.surnames) {
    if (person.reading?.type === 'Person' && startsUpper(word) && isMisspelling(name, key))
      return { type: 'Person', rule: 'misspelling' };
  }
  if (isNothing(group) || (key.endsWith('s') && known.surnames.has(key.slice(0, -1)))) return undefined;
  return byPoints(group);
}

/** "The Paxton Library stands in Paxton": the town, not the library. Schools and teams are called by their towns. */
const standsAsPlace = ({ evidence }: Group, { type, kind }: Reading): boolean =>
  type === 'Organization' &&
  kind !== 'team' &&
  kind !== 'school' &&
  evidence.locative > 0 &&
  evidence.place > evidence.organization + 3;

/** Listed names give way where the article shows another thing: a capital that is a person, a common word that opens a sentence. */
function readListed(group: Group, settled: Reading, known: KnownNames): Reading | undefined {
  const { key, evidence, firm, words } = group;
  const given = known.givenNames.get(key);
  if (given !== undefined && evidence.locative === 0 && settled.rule !== 'gazetteer:country')
    return { type: 'Person', rule: 'given-name' };
  const word = words[0] as string;
  if (
    COMMON_WORDS.has(key) &&
    firm === 0 &&
    !isAllUpper(word) &&
    settled.rule !== 'gazetteer:country' &&
    settled.rule !== 'gazetteer:demonym'
  )
    return undefined;
  if (isDoubtfulAcronym(word, settled) && evidence.seen === 0 && evidence.organization < 2) return undefined;
  const short = known.shortForms.get(key);
  if (
    short?.reading !== undefined &&
    short.reading.type === 'Organization' &&
    evidence.locative === 0 &&
    settled.rule === 'gazetteer:city'
  ) {
    return evidence.organization > evidence.place || short.reading.kind === 'team'
      ? { ...short.reading, rule: 'short-form' }
      : settled;
  }
  // "Lincoln said", "Victoria's mother": a town that is a name of people too needs less.
  const isAlsoPerson =
    settled.seatOf === undefined && /city|region/.test(settled.rule) && (GIVEN_NAMES.has(word) || SURNAMES.has(word));
  if (isAlsoPerson && evidence.locative === 0 && evidence.person > evidence.place + 1) {
    return { type: 'Person', rule: 'context:person' };
  }
  if (
    evidence.person >= 8 &&
    evidence.locative === 0 &&
    evidence.person > evidence.place + 3 &&
    !/country|demonym|people/.test(settled.rule)
  ) {
    return { type: 'Person', rule: 'context:person' };
  }
  return settled;
}

/** "PS", "IS", "SVP": short letters of parties and groups that mean much else; without a sign they are not taken for those. */
const isDoubtfulAcronym = (word: string, { rule }: Reading): boolean =>
  word.length <= 3 && isAllUpper(word) && (rule === 'gazetteer:party' || rule === 'gazetteer:armed_group');

/** Words that name nothing: generic, or common words that only open sentences. */
function isNothing({ key, words, firm, evidence, candidates }: Group): boolean {
  const word = words[0] as string;
  if (GENERIC_NAMES.has(key) || isPersonNoun(key)) return true;
  if (/^[#@]/.test(word) || word.length < 2) return true;
  if (
    /(?:ist|ists|ism|isms|phobia|phobic|isation|ization)$/.test(key) &&
    Math.max(evidence.person, evidence.organization) < 2
  )
    return true;
  if (firm === 0 && candidates.length === 1 && GIVEN_NAMES.has(word) && evidence.person < 2) return true;
  const isCommon =
    COMMON_WORDS.has(key) ||
    COMMON_WORDS.has(key.replace(/s$/, '')) ||
    (key.includes('-') && key.split('-').every((part) => COMMON_WORDS.has(part)));
  if (!isCommon)
    return (
      firm === 0 &&
      candidates.length === 1 &&
      Math.max(evidence.person, evidence.organization, evidence.place) < 0.5 &&
      /(?:ing|ed|ly|s)$/.test(key) &&
      !GIVEN_NAMES.has(word)
    );
  if (firm === 0) return true;
  return Math.max(evidence.person, evidence.organization - 0.7, evidence.place, evidence.product) < 2;
}

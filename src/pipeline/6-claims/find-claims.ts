import type { Claim } from '../../model/claim';
import type { Claimed, Linked } from '../../model/extraction';
import type { ChainId } from '../../model/id';
import { relationEntry } from '../../ontology/relations';
import { buildClaim } from './build-claim';
import { readSentence } from './grammar/read-sentence';
import type { Referent } from './grammar/reading';
import { indexReferents } from './grammar/referents';
import type { Candidate } from './match/candidate';
import { collectOffices, matchDescriptions } from './match/match-descriptions';
import { matchNouns } from './match/match-nouns';
import { matchPlaces } from './match/match-places';
import { matchVerbs } from './match/match-verbs';
import { attribute } from './status/attribution';

const FIRST_PERSON = new Set(['i', 'we', 'us', 'me', 'my', 'our']);

/**
 * Stage 6: what the article states, with its proof, in text order. The patterns are those of the relation table; each claim is
 * given once per sentence, ends, polarity and modality, by the most confident pattern. Cost: linear in the sentences.
 */
export function findClaims(article: Linked): Claimed {
  const referents = indexReferents(article);
  const first = article.sentences.map((_, index) => readSentence(article, index, { referents }));
  const attribution = attribute(first);
  // "We" in a quotation is known only when its speaker is.
  const readings = first.map((reading, index) => {
    const own = reading.words.find(({ lower }) => FIRST_PERSON.has(lower));
    const firstPerson = own === undefined ? undefined : attribution.speakerAt(index, own.start);
    return firstPerson === undefined ? reading : readSentence(article, index, { referents, firstPerson });
  });
  const offices = collectOffices(readings);
  const described = readings.map((reading) => matchDescriptions(reading, offices));
  const bodies = bodiesOf(described.flat());
  const claims = new Map<string, Claim>();
  for (const reading of readings) {
    const { sentence, index } = reading;
    const candidates = [
      ...(described[index] ?? []),
      ...matchVerbs(reading, bodies),
      ...matchNouns(reading),
      ...matchPlaces(reading),
    ];
    for (const candidate of candidates) {
      const speaker = attribution.speakerAt(index, candidate.trigger.start);
      const evidence = { start: sentence.start, end: sentence.end };
      const claim = buildClaim(article, candidate, { evidence, ...(speaker !== undefined && { speaker }) });
      const known = claims.get(sameStatement(claim));
      if (known === undefined || known.confidence < claim.confidence) claims.set(sameStatement(claim), claim);
    }
  }
  return { ...article, claims: withoutVaguer([...claims.values()]).sort(byPosition) };
}

/** Whom each person serves by title, told once each. */
function bodiesOf(candidates: readonly Candidate[]): ReadonlyMap<ChainId, readonly Referent[]> {
  const bodies = new Map<ChainId, Referent[]>();
  for (const { subject, object, role } of candidates) {
    if (role === undefined) continue;
    const known = bodies.get(subject.chain.id) ?? [];
    if (known.every(({ chain }) => chain.id !== object.chain.id)) bodies.set(subject.chain.id, [...known, object]);
  }
  return bodies;
}

/** "NATO's Stoltenberg" adds nothing where his office at NATO is told. */
function withoutVaguer(claims: readonly Claim[]): Claim[] {
  const pair = ({ subject, object }: Claim): string => `${subject} ${object}`;
  const offices = new Set(claims.filter(({ role }) => role !== undefined).map(pair));
  return claims.filter((claim) => !claim.rule.startsWith('name:') || !offices.has(pair(claim)));
}

/** Claims of one sentence that differ in nothing that a reader would tell apart. */
function sameStatement({ evidence, type, subject, object, polarity, modality }: Claim): string {
  const ends = relationEntry(type).symmetric && object < subject ? [object, subject] : [subject, object];
  return [evidence.start, type, ...ends, polarity, modality].join(' ');
}

function byPosition(a: Claim, b: Claim): number {
  return (
    a.evidence.start - b.evidence.start || a.trigger.start - b.trigger.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

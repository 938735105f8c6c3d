import type { Claim } from '../../model/claim';
import type { Claimed, Linked } from '../../model/extraction';
import type { Sentence } from '../../model/token';
import { buildClaim } from './build-claim';
import { endOffices } from './ended-offices';
import { askedFrom } from './grammar/questions';
import { readSentence } from './grammar/read-sentence';
import type { Referent, SentenceReading } from './grammar/reading';
import { indexReferents } from './grammar/referents';
import { bodiesServed, isPast } from './match/bodies-served';
import { indexBodies } from './match/called-bodies';
import type { Candidate } from './match/candidate';
import { namedBodies } from './match/continued-bodies';
import { collectOffices } from './match/from-office';
import { matchDescriptions } from './match/match-descriptions';
import { matchSentence } from './match/match-sentence';
import { isOfSameCall } from './match/same-call';
import { createFoundClaims } from './match/told-claims';
import { deedsTold } from './match/told-deeds';
import { uniteReadings } from './match/unite-readings';
import { weAsBody } from './match/we-as-body';
import { type Attribution, attribute } from './status/attribution';
import { readTree } from './tree/read-tree';
import { withoutVaguer } from './vaguer-claims';

/** A sentence as its tree and as the order of its phrases have it. */
type Readings = readonly [tree: SentenceReading, byOrder: SentenceReading];

/**
 * Stage 6: what the article states, with its proof, in text order. Each sentence is read twice, by its dependency tree and by the order
 * of its phrases, whose errors are independent; the tree decides where both find a claim. The patterns are those of the relation
 * table; each claim is given once per sentence, ends, polarity and modality, by the most confident pattern. Cost: linear in the
 * sentences.
 */
export function findClaims(article: Linked): Claimed {
  const { readings, attribution } = readTwice(article);
  const described = describe(article, readings);
  const titles = described.flat(2).filter(({ modality }) => modality === 'asserted');
  const bodies = bodiesServed(titles);
  const serving = bodiesServed(titles.filter((title) => !isPast(title)));
  const named = namedBodies(article);
  const chains = new Map(article.chains.map((chain) => [chain.id, chain]));
  const deeds = deedsTold(
    readings.map(([tree]) => tree),
    ({ index, sentence }) => attribution.speakerAt(index, sentence.start),
  );
  const claims = createFoundClaims();
  for (const [index, both] of readings.entries()) {
    const voiceAt = (offset: number): Referent | undefined => attribution.voiceAt(index, offset);
    const told = { sentence: index, claims, chains, deeds, voiceAt, bodies };
    const asked = askedFrom(both[0].words);
    const found = both.map((reading, at) =>
      matchSentence(reading, {
        described: described[index]?.[at] ?? [],
        before: readings[index - 1]?.[at],
        earlier: readings[index - 2]?.[at],
        asked,
        named,
        serving,
        told,
      }),
    );
    for (const candidate of uniteReadings(found, both[0])) {
      const claim = claimOf(article, weAsBody(candidate, { text: article.text, bodies }), { index, attribution });
      if (!isOfSameCall(claim, claims)) claims.add(claim);
    }
  }
  const told = withoutVaguer(claims.all()).sort(byPosition);
  return { ...article, claims: endOffices(told, article.publishedAt) };
}

/** Both readings of each sentence, and who says what; "I" and "we" are known once the speakers are. */
function readTwice(article: Linked): { readonly readings: readonly Readings[]; readonly attribution: Attribution } {
  const referents = indexReferents(article);
  const first = article.sentences.map((_, index) => readSentence(article, index, { referents }));
  const attribution = attribute(first, article.author);
  const readings = first.map((reading, index): Readings => {
    const firstPerson = attribution.firstPersonIn(index);
    const byOrder = firstPerson === undefined ? reading : readSentence(article, index, { referents, firstPerson });
    return [readTree(article, index, { referents, firstPerson }), byOrder];
  });
  return { readings, attribution };
}

/** What titles and descriptions say, for each reading of each sentence. */
function describe(article: Linked, readings: readonly Readings[]): readonly (readonly (readonly Candidate[])[])[] {
  const offices = collectOffices(readings.flat());
  const called = indexBodies(article);
  return readings.map((both) => both.map((reading) => matchDescriptions(reading, offices, called)));
}

/** The claim of a candidate, with the sentence for its evidence and the one who says it. */
function claimOf(
  article: Linked,
  candidate: Candidate,
  { index, attribution }: { readonly index: number; readonly attribution: Attribution },
): Claim {
  const { start, end } = article.sentences[index] as Sentence;
  const speaker = attribution.speakerAt(index, candidate.trigger.start);
  return buildClaim(article, candidate, { evidence: { start, end }, ...(speaker !== undefined && { speaker }) });
}

function byPosition(a: Claim, b: Claim): number {
  return (
    a.evidence.start - b.evidence.start || a.trigger.start - b.trigger.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

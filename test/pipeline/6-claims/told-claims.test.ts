import type { Claim } from '../../../src/model/claim';
import { asClaimId, type ChainId } from '../../../src/model/id';
import { relationType } from '../../../src/ontology/relations';
import { createFoundClaims } from '../../../src/pipeline/6-claims/match/told-claims';

const MET = relationType('MET_WITH');
const SPOKE = relationType('SPOKE_WITH');

/** A claim of the sentence that begins at `start` and has ten characters. */
function claim(
  start: number,
  type: Claim['type'],
  confidence = 0.8,
  ends: readonly [string, string] = ['a', 'b'],
): Claim {
  const evidence = { start, end: start + 10 };
  const end = { span: evidence };
  return {
    id: asClaimId(`${start}`),
    type,
    subject: ends[0] as ChainId,
    object: ends[1] as ChainId,
    polarity: 'positive',
    modality: 'asserted',
    confidence,
    rule: 'verb:meet',
    evidence,
    trigger: evidence,
    subjectEvidence: end,
    objectEvidence: end,
  };
}

const told = (...claims: readonly Claim[]) => {
  const found = createFoundClaims();
  for (const one of claims) found.add(one);
  return found;
};
const any = (): boolean => true;

test('a statement of a sentence is kept once, by its most confident pattern, whichever end comes first where both are alike', () => {
  const [weak, strong] = [claim(0, MET, 0.5), claim(0, MET, 0.9, ['b', 'a'])];
  expect(told(weak, strong).all()).toEqual([strong]);
  expect(told(strong, weak).all()).toEqual([strong]);
  expect(told(strong, claim(20, MET, 0.5)).all()).toHaveLength(2);
});

test('the last sentence with a claim that fits counts, whatever relation it is of', () => {
  const claims = told(claim(0, MET), claim(20, SPOKE), claim(40, MET, 0.3));
  const relations = new Set([SPOKE, MET]);
  const startsOf = (wanted: readonly Claim[]) => wanted.map(({ evidence }) => evidence.start);
  expect(startsOf(claims.last({ relations, fits: any }))).toEqual([40]);
  expect(startsOf(claims.last({ relations, fits: ({ confidence }) => confidence > 0.5 }))).toEqual([20]);
  expect(startsOf(claims.last({ relations: new Set([SPOKE]), fits: any }))).toEqual([20]);
});

test('what is too far back, or of no such relation, is not told', () => {
  const claims = told(claim(0, SPOKE), claim(40, MET));
  expect(claims.last({ relations: new Set([SPOKE]), fits: any, from: 11 })).toEqual([]);
  expect(claims.last({ relations: new Set([relationType('KILLED')]), fits: any })).toEqual([]);
});

test('how far back it looks does not grow with the text where the nearest sentence fits', () => {
  const claims = told(...Array.from({ length: 500 }, (_, index) => claim(index * 20, MET)));
  let asked = 0;
  claims.last({ relations: new Set([MET]), fits: () => ++asked > 0 });
  expect(asked).toBe(2);
});

import { checkEvidence } from '../../src/extractors/evidence-gate';
import type { Claim } from '../../src/model/claim';
import { asChainId } from '../../src/model/id';
import { relationType } from '../../src/ontology/relations';
import { read } from '../support/claims-of';

const text = 'Ann Lee met Bob Ray in Oslo.';
const { chains, claims } = read(text);
const [claim] = claims as readonly [Claim];

const droppedFor = (changed: Claim) => checkEvidence({ text }, { chains, claims: [changed] }).dropped;

test('a claim whose proof stands in the text passes', () => {
  expect(checkEvidence({ text }, { chains, claims }).claims).toEqual(claims);
});

test.each([
  ['an unknown relation', { type: 'HUGGED' as Claim['type'] }, 'unknown-relation'],
  ['an unknown chain', { object: asChainId('e99') }, 'unknown-chain'],
  ['a place of an unknown chain', { place: asChainId('e99') }, 'unknown-chain'],
  ['the same chain at both ends', { object: claim.subject, objectEvidence: claim.subjectEvidence }, 'same-ends'],
  ['types that the ontology forbids', { type: relationType('VISITED') }, 'illegal-types'],
  ['evidence outside the text', { evidence: { start: 0, end: text.length + 1 } }, 'span-outside-text'],
  ['an empty span', { trigger: { start: 3, end: 3 } }, 'span-outside-text'],
  ['a trigger outside the evidence', { evidence: { start: 0, end: 7 } }, 'outside-evidence'],
  [
    'words that no mention of its chain stands at',
    { objectEvidence: { span: { start: 20, end: 22 } } },
    'unproven-end',
  ],
  [
    'words that lead to no name of its chain',
    { objectEvidence: { span: { start: 8, end: 11 }, naming: { span: { start: 8, end: 11 }, rule: 'pronoun' } } },
    'unproven-end',
  ],
] as const)('%s is dropped and counted', (_, change, reason) => {
  expect(droppedFor({ ...claim, ...change })).toEqual({ [reason]: 1 });
});

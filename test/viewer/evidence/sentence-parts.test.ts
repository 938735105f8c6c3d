import fc from 'fast-check';
import type { ClaimEvidence } from '../../../src/api/graph';
import { namingsOf, quoteParts, type RoleSpan, sentenceParts } from '../../../src/viewer/evidence/sentence-parts';
import { claimEvidence } from '../claim-evidence';

const join = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text).join('');

test('subject, trigger and object are marked where they stand', () => {
  const evidence = claimEvidence('Ann met Ben.', { subject: 'Ann', trigger: 'met', object: 'Ben' });
  expect(quoteParts(evidence)).toEqual([
    { text: 'Ann', roles: ['subject'] },
    { text: ' ', roles: [] },
    { text: 'met', roles: ['trigger'] },
    { text: ' ', roles: [] },
    { text: 'Ben', roles: ['object'] },
    { text: '.', roles: [] },
  ]);
});

test('an end inside the trigger keeps both roles: "UN envoy" of "UN envoy de Mistura"', () => {
  const evidence = claimEvidence('UN envoy de Mistura spoke.', {
    subject: 'de Mistura',
    trigger: 'UN envoy',
    object: 'UN',
  });
  expect(quoteParts(evidence).slice(0, 2)).toEqual([
    { text: 'UN', roles: ['trigger', 'object'] },
    { text: ' envoy', roles: ['trigger'] },
  ]);
});

test('a speaker outside of the quote is not marked in it', () => {
  const evidence = claimEvidence('Ann met Ben.', { subject: 'Ann', trigger: 'met', object: 'Ben' });
  const outside = { ...evidence, claim: { ...evidence.claim, speakerAt: { start: 5_000, end: 5_004 } } };
  expect(quoteParts(outside).some(({ roles }) => roles.includes('speaker'))).toBe(false);
});

test('a pronoun comes with the sentence that names it', () => {
  const evidence: ClaimEvidence = claimEvidence('He praised Ben.', {
    subject: 'He',
    trigger: 'praised',
    object: 'Ben',
  });
  const named: ClaimEvidence = {
    ...evidence,
    claim: {
      ...evidence.claim,
      subjectAt: { ...evidence.claim.subjectAt, namingStart: 11, namingEnd: 14, namingRule: 'pronoun' },
    },
    namingQuotes: [{ end: 'subject', quote: 'Later that Ann came.', start: 0 }],
  };
  expect(namingsOf(named)).toEqual([
    {
      end: 'subject',
      words: 'He',
      inQuote: false,
      parts: [
        { text: 'Later that ', roles: [] },
        { text: 'Ann', roles: ['subject'] },
        { text: ' came.', roles: [] },
      ],
    },
  ]);
});

test('a name needs no second sentence', () => {
  expect(namingsOf(claimEvidence('Ann met Ben.', { subject: 'Ann', trigger: 'met', object: 'Ben' }))).toEqual([]);
});

test('the parts are always the sentence, whatever is marked', () => {
  const role = fc.constantFrom('subject', 'trigger', 'object', 'speaker') as fc.Arbitrary<RoleSpan['role']>;
  const spans = fc.array(
    fc.record({ role, start: fc.integer({ min: 0, max: 60 }), end: fc.integer({ min: 0, max: 60 }) }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.integer({ min: 0, max: 30 }), spans, (text, start, marked) => {
      expect(join(sentenceParts({ text, start }, marked))).toBe(text);
    }),
  );
});

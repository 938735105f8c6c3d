import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkEvidence } from '../../src/extractors/evidence-gate';
import { cleanDocument } from '../../src/pipeline/2-clean/clean';
import { readArticle } from '../../src/pipeline/pipeline';
import { articleOf } from '../support/claims-of';
import { describeWith } from '../support/requirements';

const WORDS = [
  'Ann Lee',
  'Bob Ray',
  'Norway',
  'the Norwegian',
  'government',
  'Acme Foods',
  ',',
  '.',
  '"',
  '(',
  ')',
  '-',
  '’s',
  'and',
  'of',
  'who',
  'that',
  'if',
  'to',
  'met',
  'with',
  'said',
  'accused',
  'by',
  'each other',
  'was',
  'will',
  'not',
  'its',
  'leader',
  'president',
  'counterpart',
  'in',
  'Oslo',
  'on Monday',
  'whose',
  '51',
];

describe('whatever the text', () => {
  const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));

  test('reading ends, and every claim passes the evidence gate', () => {
    fc.assert(
      fc.property(text, (body) => {
        const article = articleOf(body);
        const { chains, claims } = readArticle(article);
        expect(checkEvidence(article, { chains, claims }).dropped).toEqual({});
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  test('the same text gives the same bytes', () => {
    fc.assert(
      fc.property(text, (body) => {
        expect(JSON.stringify(readArticle(articleOf(body)))).toBe(JSON.stringify(readArticle(articleOf(body))));
      }),
      { numRuns: 30, seed: 11 },
    );
  });
});

/** Quality on the shared sample article; its text is not part of this repository. */
const SEED = join(__dirname, '../../../shared/gold/seed.json');
describeWith('shared', 'the sample article', () => {
  const read = () => {
    const { text, publishedAt, title } = JSON.parse(readFileSync(SEED, 'utf8'));
    const cleaned = cleanDocument({
      source: { name: 'seed', location: SEED },
      content: { kind: 'text', text },
      title,
      publishedAt,
      retrievedAt: '2020-01-01T00:00:00Z',
    });
    if (cleaned.kind !== 'article') throw new Error(cleaned.message);
    const { chains, claims } = readArticle(cleaned.article);
    const nameOf = (id: string) => chains.find((chain) => chain.id === id)?.name;
    return claims.map(({ subject, type, object, polarity, modality, date }) =>
      [nameOf(subject), type, nameOf(object), polarity, modality, date].join(' ').trim(),
    );
  };

  test.each([
    'John Kirby SPOKESPERSON_FOR US Department of State positive asserted',
    'Carlin Woog SPOKESPERSON_FOR US National Security Council positive asserted',
    'Antony Blinken MET_WITH Staffan de Mistura positive asserted 2016-03-03',
    'US SUPPORTS Staffan de Mistura positive asserted',
    'Staffan de Mistura REPRESENTS UN positive asserted',
    'Staffan de Mistura MET_WITH US National Security Council positive planned',
    'Bashar Assad LEADS Syria positive asserted',
  ])('gives %s', (claim) => {
    expect(read()).toContain(claim);
  });

  test('the second meeting is planned and nothing else', () => {
    const meetings = read().filter((claim) => claim.includes('MET_WITH US National Security Council'));
    expect(meetings.every((claim) => claim.includes('planned'))).toBe(true);
  });

  test('the sentence that denies gives no fact', () => {
    expect(read().filter((claim) => claim.includes('Daesh') || claim.includes('Nusra'))).toEqual([]);
  });
});

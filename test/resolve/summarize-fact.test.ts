import { type FactClaim, summarizeFact } from '../../src/resolve/summarize-fact';

const claim = (id: string, rest: Partial<FactClaim> = {}): FactClaim => ({
  id,
  article: `article-${id}`,
  published: '2016-03-03',
  outlet: 'Post',
  origin: `outlet ${id}`,
  confidence: 0.5,
  date: null,
  role: null,
  tense: null,
  quote: `Quote ${id}.`,
  ...rest,
});

test('confidence grows with independent origins, not with copies of one', () => {
  expect(summarizeFact([claim('a'), claim('b')]).confidence).toBe(0.75);
  const copies = [claim('a', { origin: 'copies 1' }), claim('b', { origin: 'copies 1', confidence: 0.6 })];
  expect(summarizeFact(copies)).toMatchObject({ confidence: 0.6, origins: 1, claims: 2, articles: 2, outlets: 1 });
});

test('claims of one article and one outlet count once each where things are counted', () => {
  const claims = [
    claim('a', { article: 'x' }),
    claim('b', { article: 'x', outlet: null }),
    claim('c', { outlet: 'Times' }),
  ];
  expect(summarizeFact(claims)).toMatchObject({ claims: 3, articles: 2, outlets: 2, origins: 3 });
});

test('the quote is that of the most confident claim, then of the earliest, an undated one last', () => {
  const claims = [
    claim('a', { confidence: 0.9, published: null }),
    claim('b', { confidence: 0.9, published: '2016-03-05' }),
    claim('c', { confidence: 0.9, published: '2016-03-04' }),
    claim('d', { confidence: 0.8, published: '2016-01-01' }),
  ];
  expect(summarizeFact(claims).quote).toBe('Quote c.');
  expect(summarizeFact(claims.slice(0, 2)).quote).toBe('Quote b.');
  expect(summarizeFact(claims.toReversed())).toEqual(summarizeFact(claims));
});

test('the twenty latest distinct dates are kept, first and last of all', () => {
  const dates = Array.from({ length: 25 }, (_, day) => `2016-02-${String(day + 1).padStart(2, '0')}`);
  const fact = summarizeFact([...dates, '2016-02-25'].map((date, index) => claim(`c${index}`, { date })));
  expect(fact).toMatchObject({ firstDate: '2016-02-01', lastDate: '2016-02-25', dates: dates.slice(5) });
  expect(summarizeFact([claim('a')])).not.toHaveProperty('firstDate');
});

test('reported days are those of publication, and an office is held as long as claims have it as current', () => {
  const held = (id: string, tense: string, published: string, date: string | null = null) =>
    claim(id, { tense, published, date });
  const fact = summarizeFact([
    held('a', 'current', '2016-03-03T10:00:00Z'),
    held('b', 'current', '2016-05-01', '2014-01'),
    held('c', 'former', '2017-02-01'),
  ]);
  expect(fact).toMatchObject({ firstReported: '2016-03-03', lastReported: '2017-02-01' });
  expect(fact).toMatchObject({ heldFrom: '2014-01', heldTo: '2016-03-03' });
  expect(summarizeFact([claim('a', { published: null })])).not.toHaveProperty('firstReported');
  expect(summarizeFact([claim('a')])).not.toHaveProperty('heldFrom');
});

test('roles go by frequency, and a fact is current unless every claim has it as former', () => {
  const former = claim('a', { role: 'premier', tense: 'former' });
  expect(summarizeFact([former, claim('b', { role: 'envoy', tense: 'former' })])).toMatchObject({
    roles: ['envoy', 'premier'],
    current: false,
  });
  expect(summarizeFact([former, former, claim('b', { role: 'envoy', tense: 'current' })])).toMatchObject({
    roles: ['premier', 'envoy'],
    current: true,
  });
});

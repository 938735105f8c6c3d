import { annotate } from '../../../src/pipeline/3-annotate/annotate';
import { article } from '../article';

test('tokens carry lemma, tags and dependencies, sentences the names that the model sees', () => {
  const { sentences } = annotate(article('It rained.\n\nThe envoy met Ann Lee in Norway.'));
  const { tokens, names } = sentences[1]!;
  expect(tokens.map(({ text, lemma, upos, head, deprel }) => [text, lemma, upos, head, deprel])).toEqual([
    ['The', 'the', 'DET', 1, 'det'],
    ['envoy', 'envoy', 'NOUN', 2, 'nsubj'],
    ['met', 'meet', 'VERB', -1, 'root'],
    ['Ann', 'ann', 'PROPN', 2, 'obj'],
    ['Lee', 'lee', 'PROPN', 3, 'flat'],
    ['in', 'in', 'ADP', 6, 'case'],
    ['Norway', 'norway', 'PROPN', 2, 'obl'],
    ['.', '.', 'PUNCT', 2, 'punct'],
  ]);
  expect(names).toEqual([
    { start: 3, end: 5, type: 'PER' },
    { start: 6, end: 7, type: 'LOC' },
  ]);
});

test('the sentence behind a dateline is read as it is without one', () => {
  const sentence = 'Members of the Fjord Front walked out on Wednesday.';
  const [without] = annotate(article(sentence)).sentences;
  const [behind] = annotate(article(`HALM, Aug 20 (Norway Wire) - ${sentence}`)).sentences;
  const dateline = behind!.dateline!;
  expect(behind!.tokens.slice(0, dateline).map(({ text }) => text)).toEqual(
    'HALM , Aug 20 ( Norway Wire ) -'.split(' '),
  );
  const root = behind!.tokens.findIndex(({ head }) => head < 0);
  expect(behind!.tokens.slice(0, dateline).every(({ head }) => head === root)).toBe(true);
  expect(behind!.tokens.slice(dateline).map(({ head, deprel }) => [Math.max(head - dateline, -1), deprel])).toEqual(
    without!.tokens.map(({ head, deprel }) => [head, deprel]),
  );
  expect(behind!.names).toEqual(
    without!.names.map((name) => ({ ...name, start: name.start + dateline, end: name.end + dateline })),
  );
});

test('a line that is only a dateline is a sentence of its own', () => {
  expect(annotate(article('HALM (Norway Wire) -')).sentences[0]?.dateline).toBeUndefined();
});

test.each([
  ['no text', ''],
  ['a long sentence without a full stop', 'word '.repeat(5_000)],
  ['a word of a megabyte', 'x'.repeat(1_000_000)],
  ['brackets', '('.repeat(2_000)],
  ['emoji', '👩‍👩‍👧'.repeat(1_000)],
  ['unpaired surrogates', '\ud83d'.repeat(2_000)],
  ['right-to-left text', 'قال الوزير إن المحادثات ستستأنف. '.repeat(100)],
])('%s: every token has its head inside the sentence', (_, text) => {
  for (const { tokens } of annotate(article(text)).sentences) {
    expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
    expect(tokens.every(({ head }) => head < tokens.length)).toBe(true);
  }
});

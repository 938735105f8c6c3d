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

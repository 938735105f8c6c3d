import fc from 'fast-check';
import { createAnnotator, type SentenceAnnotation } from '../../src/language/annotate-sentences';

const annotate = createAnnotator();
const annotateOne = (text: string): SentenceAnnotation => annotate([text.split(' ')])[0]!;

const named = (text: string): [string, string][] =>
  annotateOne(text).names.map(({ start, end, type }) => [text.split(' ').slice(start, end).join(' '), type]);

/** The head word and relation of the first token with that text. */
const governor = (text: string, word: string): [string, string] => {
  const words = text.split(' ');
  const { heads, deprels } = annotateOne(text).tree!;
  const i = words.indexOf(word);
  return [words[heads[i]!] ?? 'ROOT', deprels[i]!];
};

test.each([
  ['Ann Lee resigned .', 'Lee', ['Ann', 'flat']],
  ['The minister met the envoy in Geneva .', 'minister', ['met', 'nsubj']],
  ['The minister met the envoy in Geneva .', 'envoy', ['met', 'obj']],
  ['The minister met the envoy in Geneva .', 'Geneva', ['met', 'obl']],
  ['The bridge was bombed by the army .', 'bridge', ['bombed', 'nsubj']],
  ['He said the talks had failed .', 'failed', ['said', 'ccomp']],
  ['The man who shot the judge fled .', 'shot', ['man', 'acl']],
])('%s: head of %s', (text, word, expected) => {
  expect(governor(text, word)).toEqual(expected);
});

test('names come without titles, typed', () => {
  expect(named('Foreign Minister Sergey Lavrov met John Kerry in Geneva .')).toEqual([
    ['Sergey Lavrov', 'PER'],
    ['John Kerry', 'PER'],
    ['Geneva', 'LOC'],
  ]);
});

test('common nouns are no names', () => {
  expect(named('The minister met the envoy on Friday .')).toEqual([]);
});

test('tags, lemmas and features', () => {
  const { upos, xpos, lemmas, features } = annotateOne('She went home .');
  expect(upos).toEqual(['PRON', 'VERB', 'ADV', 'PUNCT']);
  expect(xpos).toEqual(['PRP', 'VBD', 'RB', '.']);
  expect(lemmas).toEqual(['she', 'go', 'home', '.']);
  expect(features[0]).toBe('Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs');
});

test('a sentence that is not to be parsed has no tree, and the rest is the same', () => {
  const sentences = [
    ['Ann', 'left', '.'],
    ['Kerry', 'stayed', '.'],
  ];
  const all = annotate(sentences);
  const some = annotate(sentences, { parse: (index) => index === 1 });
  expect(some[0]!.tree).toBeUndefined();
  expect(some[0]!.upos).toEqual(all[0]!.upos);
  expect(some[1]).toEqual(all[1]);
});

test('an empty document and an empty sentence are annotated', () => {
  expect(annotate([])).toEqual([]);
  expect(annotate([[]])[0]!.names).toEqual([]);
});

test('a sentence of 1,000 tokens gives one tree', () => {
  const words = Array.from({ length: 1000 }, (_, i) => ['Ann', 'met', 'Bo', 'and'][i % 4]!);
  const { heads } = annotate([words])[0]!.tree!;
  expect(Array.from(heads).filter((head) => head === -1)).toHaveLength(1);
  expect(everyWordReachesRoot(heads)).toBe(true);
});

const everyWordReachesRoot = (heads: Int32Array): boolean =>
  heads.every((_, start) => {
    let x = start;
    for (let step = 0; x !== -1 && step <= heads.length; step++) x = heads[x]!;
    return x === -1;
  });

test('the same document gives the same result each time, whatever was read between', () => {
  const document = [
    ['Ann', 'Lee', 'left', 'Acme', '.'],
    ['Lee', 'had', 'joined', 'in', '2019', '.'],
  ];
  const first = annotate(document);
  annotate([['Something', 'else', '.']]);
  expect(annotate(document)).toEqual(first);
});

test('any words give a tree with one root, and names inside the sentence', () => {
  const word = fc.oneof(
    fc.constantFrom('Ann', 'the', '(', '"', 'U.S.', '😀', '\ud800', 'ÅNGSTRÖM', 'مرحبا', "n't", '1,200', ''),
    fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), { maxLength: 4 }), (sentences) => {
      for (const [i, { tree, names, upos }] of annotate(sentences).entries()) {
        const n = sentences[i]!.length;
        expect(upos).toHaveLength(n);
        expect(Array.from(tree!.heads).filter((head) => head === -1)).toHaveLength(1);
        expect(everyWordReachesRoot(tree!.heads)).toBe(true);
        for (const { start, end } of names) expect(0 <= start && start < end && end <= n).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

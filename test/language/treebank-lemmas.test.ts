import { readModelFile } from '../../src/language/model-file';
import { createLemmatizer, createMorphology } from '../../src/language/treebank-lemmas';

const file = readModelFile();
const lemma = createLemmatizer(file);
const features = createMorphology(file);

test.each([
  ['went', 'VBD', 'go'],
  ['was', 'VBD', 'be'],
  ['Children', 'NNS', 'child'],
  ['cities', 'NNS', 'city'],
  ['stopped', 'VBD', 'stop'],
  ['making', 'VBG', 'make'],
  ['talking', 'VBG', 'talk'],
  ['bigger', 'JJR', 'big'],
  ['n’t', 'RB', 'not'],
  ['Syria', 'NNP', 'Syria'],
  ['meeting', 'NN', 'meeting'],
  ['meeting', 'VBG', 'meet'],
])('%s as %s has the lemma %s', (word, xpos, expected) => {
  expect(lemma(word, xpos)).toBe(expected);
});

test.each([
  ['ministers', 'NOUN', 'NNS', 'Number=Plur'],
  ['him', 'PRON', 'PRP', 'Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs'],
  ['in', 'ADP', 'IN', '_'],
])('%s as %s %s has the features %s', (word, upos, xpos, expected) => {
  expect(features(word, upos, xpos)).toBe(expected);
});

test('a pair of tags that no treebank has gives no features', () => {
  expect(features('house', 'PUNCT', 'VBD')).toBe('_');
});

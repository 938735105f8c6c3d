import { type ModelFile, tensor } from './model-file';
import { lowerWord } from './word-features';

const { min } = Math;

const MOST_SUFFIX = 6;

interface Edit {
  readonly cut: number;
  readonly add: string;
}

/** Dictionary forms, by word and Penn tag; names keep their case. */
export type Lemmatizer = (word: string, xpos: string) => string;

/**
 * A lemmatizer over the suffix rules of a model, learnt from the treebanks: the longest listed suffix for the tag says what to cut
 * and what to add, whole words come first ("went" VBD → "go"). `training/lexical.py` makes the rules.
 */
export function createLemmatizer(file: ModelFile): Lemmatizer {
  const rules = new Map<string, Edit>();
  for (const line of readLines(file, 'lemmas')) {
    const [xpos, suffix, cut, add] = line.split('\t') as [string, string, string, string];
    rules.set(`${xpos}\t${suffix}`, { cut: Number(cut), add });
  }
  return (word, xpos) => {
    const plain = word.replace(/[’‘]/g, "'");
    const base = xpos.startsWith('NNP') ? plain : lowerWord(plain);
    const whole = rules.get(`${xpos}\t^${base}`);
    if (whole) return base.slice(0, base.length - whole.cut) + whole.add;
    for (let k = min(MOST_SUFFIX, base.length); k >= 0; k--) {
      const rule = rules.get(`${xpos}\t${base.slice(base.length - k)}`);
      if (rule && rule.cut <= base.length) return base.slice(0, base.length - rule.cut) + rule.add;
    }
    return base;
  };
}

/** Universal features as in CoNLL-U ("Number=Sing|Person=3"), `_` where there are none; by word and both tags. */
export type Morphology = (word: string, upos: string, xpos: string) => string;

/** Features over the tables of a model: those of the word under its tags where listed, else the usual ones of the tags. */
export function createMorphology(file: ModelFile): Morphology {
  const features = new Map<string, string>();
  for (const line of readLines(file, 'features')) {
    const end = line.lastIndexOf('\t');
    features.set(line.slice(0, end), line.slice(end + 1));
  }
  return (word, upos, xpos) => {
    const tags = `${upos}\t${xpos}\t`;
    return features.get(tags + lowerWord(word.replace(/[’‘]/g, "'"))) ?? features.get(tags) ?? '_';
  };
}

function readLines(file: ModelFile, name: string): string[] {
  return new TextDecoder().decode(tensor(file, name, 'uint8').slice()).split('\n');
}

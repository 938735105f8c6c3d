import type { AnnotatedSentence, SentenceAnnotation } from '../app/annotate-text';
import { NewsgraphError } from '../base/errors';

/**
 * One sentence in CoNLL-U (universaldependencies.org/format.html). MISC has the offsets of each token in the text, in
 * UTF-16 code units, and the name that it belongs to as a BIOES tag.
 */
export function formatConllu({ number, text, words, annotation }: AnnotatedSentence): string {
  const names = nameTags(annotation, words.length);
  const lines = words.map((word, index) => {
    const next = words[index + 1];
    const misc = [`Start=${word.start}`, `End=${word.end}`];
    if (names[index] !== 'O') misc.push(`NER=${names[index]}`);
    if (next && next.start === word.end) misc.push('SpaceAfter=No');
    return [index + 1, word.text, ...columnsOf(annotation, index), '_', misc.join('|')].join('\t');
  });
  return [`# sent_id = ${number}`, `# text = ${text.replace(/\s+/g, ' ')}`, ...lines, ''].join('\n');
}

/**
 * Annotates the words of a CoNLL-U text anew; ids, comments, sentences, word ranges and what else MISC has stay as they
 * are, the names in MISC (`NER=`) are written anew.
 *
 * @throws NewsgraphError `CONLLU_INVALID` where a line is neither a comment nor a row
 */
export function reannotateConllu(
  given: string,
  annotate: (sentences: readonly (readonly string[])[]) => readonly SentenceAnnotation[],
): string {
  const text = given.replace(/\r\n?/g, '\n');
  checkRows(text);
  const blocks = text.split(/\n{2,}/).map((block) => block.split('\n').filter((line) => line !== ''));
  const sentences = blocks.filter((lines) => lines.length > 0);
  const annotations = annotate(
    sentences.map((lines) => lines.filter(isWord).map((line) => line.split('\t')[1] ?? '_')),
  );
  return sentences
    .map((lines, number) => {
      const annotation = annotations[number];
      const names = annotation === undefined ? [] : nameTags(annotation, lines.filter(isWord).length);
      let word = -1;
      const written = lines.map((line) => {
        if (!annotation || !isWord(line)) return line;
        word += 1;
        const [id, form, , , , , , , deps = '_', misc = '_'] = line.split('\t');
        return [id, form, ...columnsOf(annotation, word), deps, withName(misc, names[word] ?? 'O')].join('\t');
      });
      return `${written.join('\n')}\n\n`;
    })
    .join('');
}

/** MISC with the name tag in place of the one that it had. */
function withName(misc: string, tag: string): string {
  const others = misc.split('|').filter((part) => part !== '_' && part !== '' && !part.startsWith('NER='));
  const all = tag === 'O' ? others : [...others, `NER=${tag}`];
  return all.length === 0 ? '_' : all.join('|');
}

const ROW = /^\d+(?:[-.]\d+)?(?:\t[^\t]*){9}$/;

function checkRows(text: string): void {
  const lines = text.split('\n');
  const wrong = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#') && !ROW.test(line));
  if (wrong < 0) return;
  const shown = (lines[wrong] ?? '').slice(0, 60);
  throw new NewsgraphError('CONLLU_INVALID', `line ${wrong + 1} is no row of CoNLL-U: “${shown}”`, { line: wrong + 1 });
}

function isWord(line: string): boolean {
  return /^\d+\t/.test(line);
}

/** LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL of one token. */
function columnsOf({ lemmas, upos, xpos, features, tree }: SentenceAnnotation, index: number): readonly string[] {
  const head = tree?.heads[index];
  return [
    lemmas[index] ?? '_',
    upos[index] ?? '_',
    xpos[index] ?? '_',
    features[index] ?? '_',
    head === undefined ? '_' : String(head + 1),
    tree?.deprels[index] ?? '_',
  ];
}

function nameTags({ names }: SentenceAnnotation, length: number): readonly string[] {
  const tags = Array.from({ length }, () => 'O');
  for (const { start, end, type } of names) {
    for (let index = start; index < end; index++) {
      const place = end - start === 1 ? 'S' : index === start ? 'B' : index === end - 1 ? 'E' : 'I';
      tags[index] = `${place}-${type}`;
    }
  }
  return tags;
}

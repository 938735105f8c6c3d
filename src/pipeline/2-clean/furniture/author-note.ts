import type { PageRule } from './rule';

const NOTE =
  /^(?<name>\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3})\s(?:is|was|covers|writes|reports|has (?:covered|worked|been)|joined)\b/u;
const JOB =
  /\b(?:correspondent|reporter|editor|writer|columnist|journalist|bureau chief|covers|covered|writes|reports|freelance|contributor|producer)\b/;
const MOST_WORDS = 60;

/** A line under the report about one of its authors: "Ann Lee is our Africa correspondent." The byline must name her. */
export const authorNoteRule: PageRule = {
  name: 'author-note',
  *find({ lines, title = 0, bylines }) {
    for (const { text, words, index } of lines) {
      const name = NOTE.exec(text)?.groups?.['name'];
      if (!name || index <= title + 3 || words.length > MOST_WORDS || !JOB.test(text)) continue;
      if (bylines.some((byline) => byline.includes(name))) yield index;
    }
  },
};

import type { LineRule } from './rule';

const MOST_WORDS = 60;

const LABELLED =
  /^(?:tags?|topics?|tagged(?: (?:with|as|in|under))?|filed (?:under|in|to)|posted in|keywords?|key ?words|categor(?:y|ies)|related (?:topics?|tags|subjects|people|terms)|hashtags?|more (?:about|on)|in this (?:article|story)|topics in this article|companies mentioned|people mentioned|explore more on(?: these topics)?|most relevant)\s*(?::|\||»|>|—|–|-\s)\s*\S/i;

const HASHTAGS = /^(?:[#＃][\p{L}\p{N}_]+[\s,;|]*)+$/u;

/** Lists of keywords under an article: "Tags: …", "FILED UNDER: …", "#syria #un". */
export const topicsRule: LineRule = {
  name: 'topics',
  test: ({ text, words }) =>
    words.length <= MOST_WORDS && (HASHTAGS.test(text) || (LABELLED.test(text) && !/[.!?]["”]?$/.test(text))),
};

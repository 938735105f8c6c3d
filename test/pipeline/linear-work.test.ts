import type { Annotated } from '../../src/model/extraction';
import { annotate } from '../../src/pipeline/3-annotate/annotate';
import { findMentions } from '../../src/pipeline/4-mentions/find-mentions';
import { linkMentions } from '../../src/pipeline/5-coreference/link-mentions';
import { findClaims } from '../../src/pipeline/6-claims/find-claims';
import { article } from './article';

/** How often stages 4 to 6 look at a token of the article: their work, counted where a clock would depend on the machine. */
function looksAtTokens(text: string): number {
  let looks = 0;
  const annotated = annotate(article(text));
  const watched: Annotated = {
    ...annotated,
    sentences: annotated.sentences.map((sentence) => ({
      ...sentence,
      tokens: new Proxy(sentence.tokens, {
        get(tokens, key) {
          if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
          return Reflect.get(tokens, key);
        },
      }),
    })),
  };
  findClaims(linkMentions(findMentions(watched)));
  return looks;
}

test.each([
  ['one sentence of clauses', 'and Ann Lee met Acme in Cork '],
  ['opening brackets', '([{ '],
  ['speech in speech', 'he said that '],
  ['offices of offices', 'the head of '],
  ['names joined by commas', 'Ann Lee and Bob Ray, '],
  ['capitals', 'PRESIDENT LEE MEETS ACME IN CORK '],
  ['quotation marks', '" '],
  ['sentences', 'Ann Lee met Bob Ray in Cork. She said that he had left. '],
])('four times the text takes about four times the work: %s', (_, unit) => {
  const short = looksAtTokens(unit.repeat(Math.ceil(12_000 / unit.length)));
  const long = looksAtTokens(unit.repeat(Math.ceil(48_000 / unit.length)));
  expect(short).toBeGreaterThan(0);
  expect(long / short).toBeLessThan(4.4);
});

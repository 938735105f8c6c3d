import { annotate } from '../../src/pipeline/3-annotate/annotate';
import { findMentions } from '../../src/pipeline/4-mentions/find-mentions';
import { linkMentions } from '../../src/pipeline/5-coreference/link-mentions';
import { findClaims } from '../../src/pipeline/6-claims/find-claims';
import { article } from './article';

/** How often stages 4 to 6 look at a token or at a mention of a chain: their work, counted where a clock would depend on the machine. */
function looks(text: string): number {
  let count = 0;
  const watched = <Item>(items: readonly Item[]): readonly Item[] =>
    new Proxy(items, {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) count++;
        return Reflect.get(target, key);
      },
    });
  const { sentences, ...annotated } = annotate(article(text));
  const linked = linkMentions(
    findMentions({
      ...annotated,
      sentences: sentences.map((sentence) => ({ ...sentence, tokens: watched(sentence.tokens) })),
    }),
  );
  findClaims({ ...linked, chains: linked.chains.map((chain) => ({ ...chain, mentions: watched(chain.mentions) })) });
  return count;
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
  const short = looks(unit.repeat(Math.ceil(12_000 / unit.length)));
  const long = looks(unit.repeat(Math.ceil(48_000 / unit.length)));
  expect(short).toBeGreaterThan(0);
  expect(long / short).toBeLessThan(4.4);
});

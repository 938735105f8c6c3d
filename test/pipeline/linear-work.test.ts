import { annotate } from '../../src/pipeline/3-annotate/annotate';
import { findMentions } from '../../src/pipeline/4-mentions/find-mentions';
import { linkMentions } from '../../src/pipeline/5-coreference/link-mentions';
import { findClaims } from '../../src/pipeline/6-claims/find-claims';
import { article } from './article';

/** How often stages 4 to 6 look at a token, at a mention or at a mention of a chain: their work, counted where a clock would depend on the machine. */
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
  const { mentions, ...found } = findMentions({
    ...annotated,
    sentences: sentences.map((sentence) => ({ ...sentence, tokens: watched(sentence.tokens) })),
  });
  const linked = linkMentions({ ...found, mentions: watched(mentions) });
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
  ['offices without a name', 'The president of the club left. '],
  ['defendants', 'Ann Lee was charged. The defendant wept. '],
  ['sentences', 'Ann Lee met Bob Ray in Cork. She said that he had left. '],
])('four times the text takes about four times the work: %s', (_, unit) => {
  const short = looks(unit.repeat(Math.ceil(12_000 / unit.length)));
  const long = looks(unit.repeat(Math.ceil(48_000 / unit.length)));
  expect(short).toBeGreaterThan(0);
  expect(long / short).toBeLessThan(4.4);
});

/** How often stage 5 reads the words of a name while it looks for the chain that the name belongs to. */
function comparisons(text: string): number {
  let count = 0;
  const { mentions, ...rest } = findMentions(annotate(article(text)));
  linkMentions({
    ...rest,
    mentions: mentions.map(
      (mention) =>
        new Proxy(mention, {
          get(target, key) {
            if (key === 'text') count++;
            return Reflect.get(target, key);
          },
        }),
    ),
  });
  return count;
}

/** A name that no other number has: letters of the number's digits, some syllables each. */
const nameOf = (number: number): string =>
  [...String(number)]
    .map((digit, at) => `${at === 0 ? 'K' : ''}${'aeiouaeiou'[Number(digit)]}${'rtplndbgvz'[Number(digit)]}`)
    .join('');

test.each<[string, (number: number) => string]>([
  ['a surname', (number) => `Ann${nameOf(number).toLowerCase()} Smith left.`],
  ['a given name', (number) => `John ${nameOf(number)} left.`],
  ['given name and surname', (number) => `John ${nameOf(number)} Smith left.`],
  ['the first word of a body', (number) => `The National ${nameOf(number)} Council met.`],
  ['the last word of a body', (number) => `The ${nameOf(number)} Bank of ${nameOf(number + 3)} paid.`],
  ['initials', (number) => `The ${nameOf(number)} Foods Council (KFC) met.`],
  ['nothing, and short forms', (number) => `${nameOf(number)} Foods Inc paid. Critics of ${nameOf(number)} left.`],
])('four times the names take about four times the comparisons where they share %s', (_, sentence) => {
  const written = (count: number) => Array.from({ length: count }, (_, number) => sentence(1000 + number)).join(' ');
  const few = comparisons(written(200));
  const many = comparisons(written(800));
  expect(few).toBeGreaterThan(0);
  expect(many / few).toBeLessThan(6);
});

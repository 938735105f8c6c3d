import type { Article } from '../../model/article';
import type { Birth, Chain } from '../../model/chain';
import type { Mention } from '../../model/mention';
import type { Sentence } from '../../model/token';

/** Ages that tell a grown reader something; smaller numbers beside a name are mostly scores, shirts and floors. */
const YOUNGEST = 10;
const OLDEST = 115;
/** Years from birth to death at the least, where two years in brackets are a life and no term of office. */
const SHORTEST_LIFE = 40;
/** Characters beside a name that are looked at. */
const REACH = 80;

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY = `(?:${MONTH} \\d{1,2},? |\\d{1,2} ${MONTH},? |${MONTH} )?`;
const BORN = new RegExp(`^(?:,? \\(?|,? who was |,? was )(?:born|b\\.) (?:on |in )?${DAY}(\\d{4})(?=[\\s,.;)])`);
const LIVED = /^ \((\d{4})\s?[-–—]\s?(\d{4})\)/;
const AGES: readonly RegExp[] = [
  // ", 51, said": no score, which is followed by more of them.
  /^, (?:aged? )?(\d{2,3})(?=, (?!\d)|\.(?:\s|$))/,
  /^,? aged (\d{2,3})(?=[\s,.])/,
  /^, an? (\d{2,3})-year-old\b/,
  /^,? (?:who )?(?:is|turns|turned) (\d{2,3})(?: years old|(?=, (?!\d)|\.(?:\s|$)))/,
];
/** "the 51-year-old Ann Lee", "51-year-old teacher Ann Lee". */
const AGE_BEFORE = /(?:^|\s)(\d{2,3})-year-old((?: [a-z-]+){0,2}) $/;

/**
 * The years in which a person can have been born by what stands beside its names: a year of birth, or an age on the day of publication.
 * What the article says more than once is narrowed down; where it contradicts itself it tells nothing.
 */
export function readBirth(
  { text, publishedAt, sentences }: Pick<Article, 'text' | 'publishedAt'> & { readonly sentences: readonly Sentence[] },
  { type, mentions }: Pick<Chain, 'type' | 'mentions'>,
): Birth | undefined {
  if (type !== 'Person') return undefined;
  const published = publishedAt === undefined ? undefined : Number(publishedAt.slice(0, 4));
  const found = mentions.flatMap(({ mention }) => {
    const sentence = sentences[mention.sentence];
    if (mention.kind !== 'name' || sentence === undefined) return [];
    return readBeside(text, { mention, sentence, published }) ?? [];
  });
  return found.reduce<Birth | undefined>((one, other) => one && narrow(one, other), found[0]);
}

function narrow(one: Birth, other: Birth): Birth | undefined {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  return from > to ? undefined : { from, to, span: one.span };
}

function readBeside(
  text: string,
  {
    mention: { span },
    sentence,
    published,
  }: { readonly mention: Mention; readonly sentence: Sentence; readonly published: number | undefined },
): Birth | undefined {
  const after = text.slice(span.end, Math.min(span.end + REACH, sentence.end));
  const year = readYear(after);
  if (year !== undefined) {
    const end = span.end + year.length;
    return { from: year.value, to: year.value, span: { start: span.start, end } };
  }
  if (published === undefined || tellsEarlierYear(text.slice(sentence.start, sentence.end), published))
    return undefined;
  const ahead = AGES.map((pattern) => after.match(pattern)).find((match) => match !== null);
  if (ahead) return bornBy(Number(ahead[1]), published, { start: span.start, end: span.end + ahead[0].length });
  const before = text.slice(Math.max(sentence.start, span.start - REACH), span.start).match(AGE_BEFORE);
  if (before === null || !isTitle(sentence, span.start, before[2] ?? '')) return undefined;
  return bornBy(Number(before[1]), published, { start: span.start - before[0].trimStart().length, end: span.end });
}

function readYear(after: string): { readonly value: number; readonly length: number } | undefined {
  const born = after.match(BORN);
  if (born !== null) return { value: Number(born[1]), length: born[0].length };
  const lived = after.match(LIVED);
  if (lived === null) return undefined;
  const years = Number(lived[2]) - Number(lived[1]);
  return years >= SHORTEST_LIFE && years <= OLDEST ? { value: Number(lived[1]), length: lived[0].length } : undefined;
}

/** "Ann Lee, 46, was shot in 1963": the age is not that of today. */
const tellsEarlierYear = (sentence: string, published: number): boolean =>
  [...sentence.matchAll(/\b(?:1[5-9]|20)\d\d\b/g)].some(([year]) => Number(year) < published - 1);

/** Words between the age and the name that name what the person is; a verb or a preposition says that another one is meant. */
function isTitle({ tokens }: Sentence, end: number, between: string): boolean {
  return tokens
    .filter((token) => token.end <= end && token.start >= end - between.length - 1 && /^[a-z]/.test(token.text))
    .every(({ upos }) => upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN');
}

const bornBy = (age: number, published: number, span: Birth['span']): Birth | undefined =>
  age < YOUNGEST || age > OLDEST ? undefined : { from: published - age - 1, to: published - age, span };

import { lemmatize } from '../../src/language/lemmas';
import { lemmatizeSentence } from '../../src/language/lemmatize-sentence';
import { tokenize } from '../../src/language/tokenizer';

const lemmasOf = (text: string) =>
  lemmatizeSentence(tokenize(text).map(({ start, end }) => ({ start, end, text: text.slice(start, end) })));

test.each(
  `met meet, held hold, said say, told tell, accused accuse, praised praise, urged urge, sued sue, visited visit, planned plan, stopped stop, sanctioned sanction,
   brokered broker, mediated mediate, travelled travel, dismissed dismiss, denied deny, tied tie, agreed agree, freed free, added add, forced force, changed change,
   belonged belong, arranged arrange, ceased cease, awaited await, accusing accuse, visiting visit, planning plan, lying lie, took take, chosen choose, fought fight,
   sought seek, began begin, won win, countries country, ministers minister, crises crisis, spokesmen spokesman, wives wife, speeches speech, taxes tax, houses house,
   boxes box, heroes hero, criticises criticise, subsidizes subsidize, focuses focus, buses bus, women woman, is be, was be, has have, n’t not`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)('%s → %s', (form, lemma) => {
  expect(lemmatize(form)).toBe(lemma);
});

test.each(
  `criticises criticise, bulldozes bulldoze, focuses focus, bankrolled bankroll, stonewalling stonewall, controlled control, piled pile,
   cajoled cajole, boiled boil, strafed strafe, briefed brief, proscribed proscribe, looted loot, treated treat, stated state`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)('of a verb: %s → %s', (form, lemma) => {
  expect(lemmatize(form, 'VERB')).toBe(lemma);
});

test.each([
  'news',
  'series',
  'congress',
  'crisis',
  'Paris',
  'during',
  'string',
  'hundred',
  'always',
  'status',
  'press',
  'need',
])('%s stays', (form) => {
  expect(lemmatize(form)).toBe(form.toLowerCase());
});

test('the word before tells a noun from a verb', () => {
  const text = 'The meeting began. They were meeting Kerry.';
  const lemmas = lemmasOf(text);
  expect(lemmas).toEqual(['the', 'meeting', 'begin', '.', 'they', 'be', 'meet', 'kerry', '.']);
});

test('a name keeps its form, a possessive is no verb', () => {
  const text = "He met Rogers in Brussels. Paris's mayor's here.";
  const lemmas = lemmasOf(text);
  expect(lemmas.slice(0, 5)).toEqual(['he', 'meet', 'rogers', 'in', 'brussels']);
  expect(lemmas).toContain("'s");
});

import { spellName } from '../../../src/viewer/words/spell-name';

test.each<readonly [string, readonly string[], string]>([
  ['hnc', ['The HNC met in Riyadh.'], 'HNC'],
  ['high negotiations committee', ['its High Negotiations Committee'], 'High Negotiations Committee'],
  ['house of lords', ['nothing of it'], 'House of Lords'],
  ['the hague', [], 'The Hague'],
  // A text that grows in small letters would give another stretch.
  ['ann', ['İİ Ann'], 'Ann'],
])('%s is written as in %j, else with capitals: %s', (folded, texts, expected) => {
  expect(spellName(folded, texts)).toBe(expected);
});

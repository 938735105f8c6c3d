import type { Chain } from '../../src/model/chain';
import { createKnownNames } from '../../src/resolve/known/known-names';
import { nameKeys } from '../../src/resolve/name-keys';

const known = createKnownNames();

type Named = Pick<Chain, 'type' | 'name' | 'aliases'>;
const person = (name: string, ...aliases: string[]): Named => ({ type: 'Person', name, aliases });
const body = (name: string, ...aliases: string[]): Named => ({ type: 'Organization', name, aliases });
const place = (name: string, ...aliases: string[]): Named => ({ type: 'Place', name, aliases });

const meet = (a: Named, b: Named) => nameKeys(a, known).some((key) => nameKeys(b, known).includes(key));

test.each<[string, Named, Named]>([
  ['a full name however it is spaced and accented', person('Recep Tayyip Erdoğan'), person('Recep  Tayyip Erdogan')],
  ['a full name with and without the Arabic article', person('Bashar al-Assad', 'Assad'), person('Bashar Assad')],
  ['a full name with and without an honorific', person('Mr. Ban Ki-moon'), person('Ban Ki-moon', 'Ban')],
  [
    'a misspelling that an article ties to the name',
    person('Antony Blinken', 'Antony Blinkin'),
    person('Antony Blinkin'),
  ],
  ['a country by its known aliases', place('US'), place('United States of America')],
  ['a country written with points', place('U.S.'), place('the United States')],
  ['a body by a known acronym', body('UN'), body('United Nations', 'U.N.')],
  ['a ministry by its two names', body('State Department'), body('United States Department of State')],
  ['a body and a group of one name', body('Free Officers'), { type: 'Group', name: 'Free Officers', aliases: [] }],
  ['a body by an alias of two words', body('Harbour Safety Authority', 'Safety Authority'), body('Safety Authority')],
  ['British and American spelling', body('Harbour Defence Centre'), body('Harbour Defense Center')],
  ['a ministry by its country', body('Russian Foreign Ministry'), body('Ministry of Foreign Affairs of Russia')],
  [
    'a ministry with its country in the genitive',
    body('Ukraine’s Defence Ministry'),
    body('Ministry of Defence of Ukraine'),
  ],
  ['the genitive of a country in s', body("Cyprus' Supreme Court"), body('Supreme Court of Cyprus')],
  ['a company with and without its legal form', body('Harbour Ferries Ltd.'), body('Harbour Ferries')],
  ['a ministry that the British call otherwise', body('UK Ministry of Defence'), body('British Defence Ministry')],
  ['a town with and without the Arabic article', place('al-Raqqa'), place('Raqqa')],
  ['a group by its two transliterations', body('Hezbollah'), body('Hizbullah')],
  ['a dateline in capitals', place('DAMASCUS'), place('Damascus')],
])('chains of two articles join: %s', (_, a, b) => {
  expect(meet(a, b)).toBe(true);
});

test.each<[string, Named, Named]>([
  ['a bare surname and a full name', person('Blinken'), person('Antony Blinken', 'Blinken')],
  ['two bare surnames', person('Lee'), person('Lee')],
  ['a surname with a particle', person('de Mistura'), person('Staffan de Mistura', 'de Mistura')],
  ['a surname behind an honorific', person('Mr Lee'), person('Ann Lee', 'Mr Lee')],
  ['full names that differ by a letter', person('Mohammed bin Salman'), person('Mohammad bin Salman')],
  ['father and son', person('George Bush'), person('George W. Bush')],
  ['bare acronyms', body('HSB'), body('HSB')],
  ['a bare acronym and its expansion elsewhere', body('NSB'), body('National Science Board', 'NSB')],
  ['two bodies of one acronym', body('National Science Board', 'NSB'), body('Norland State Bank', 'NSB')],
  ['a one-word alias of a body', body('European Council', 'Council'), body('Council of Elders', 'Council')],
  ['two countries by one adjective', place('North Korea', 'Korean'), place('South Korea', 'Korean')],
  ['a government by its capital', place('United States', 'Washington'), place('Washington')],
  ['a person and a body of one name', person('Louis Vuitton'), body('Louis Vuitton')],
  ['like-sounding countries', place('Austria'), place('Australia')],
  ['companies of one word more', body('Harbour Ferries Holding'), body('Harbour Ferries')],
  ['a body of which every country has one', body('Foreign Ministry'), body('Foreign Ministry')],
  ['ministries of two countries', body('Russian Foreign Ministry'), body('Syrian Foreign Ministry')],
  ['a party and its youth wing', body('Harbour Labour Party'), body('Harbour Labour Party Youth')],
  ['a state and its ministry', place('United States'), body('US Department of State')],
])('chains of two articles stay apart: %s', (_, a, b) => {
  const together = a.type === b.type && meet(a, b);
  expect(together).toBe(false);
});

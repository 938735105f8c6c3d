import { read } from '../../support/claims-of';

/** Names of a text with their types, in the order of the article's chains. */
const typed = (text: string): string[] =>
  read(text).chains.map(({ name, type, kind }) => `${name}: ${type}${kind === undefined ? '' : `/${kind}`}`);

describe('names that a number, a cause or a word of common life ends', () => {
  test.each([
    ['a numbered prison', 'He was held in Halm Prison No. 3.', 'Halm Prison No. 3: Place/facility'],
    ['a numbered school', 'Ann Lee left School No. 12 on Monday.', 'School No. 12: Organization/school'],
    ['a treaty against something', 'Norway broke the Convention against Torture.', 'Convention against Torture: Law'],
    ['a list of voters', 'Growers’ List, the smallest party, left the room.', 'Growers’ List: Organization/party'],
    ['a movement and what it wants', 'Bo Berg joined Homes First on Monday.', 'Homes First: Organization/company'],
    [
      'a movement that opens a sentence',
      'Freedom Now, a party led by Ann Lee, won.',
      'Freedom Now: Organization/party',
    ],
    ['a study', 'According to the Fjord Heart Study, few people smoke.', 'Fjord Heart Study: Organization/other'],
    [
      'a given name that is an article',
      'It was set up by the physicists An Peeters and Bo Berg.',
      'An Peeters: Person',
    ],
    [
      'a body before “of” and an office',
      'He praised the choice by the African Union of Ambassador Ann Lee.',
      'African Union: Organization/igo',
    ],
    [
      'a firm with the name of somebody',
      'Annelie Lorch spoke. Brandt & Lorch is in talks to buy it.',
      'Brandt & Lorch: Organization/company',
    ],
    [
      'a body whose name no surname is',
      'Ann Lee left the junior partner Hansa Union.',
      'Hansa Union: Organization/other',
    ],
    ['letters and a number', 'Ann Lee spoke at the G-20 Faith Conference.', 'G-20 Faith Conference: Event'],
    ['a numbered unit', 'The force came from Niger’s 12th Battalion.', '12th Battalion: Organization/military'],
    ['software', 'Internet Explorer was withdrawn.', 'Internet Explorer: Product'],
  ])('%s', (_what, text, expected) => {
    expect(typed(text)).toContain(expected);
  });

  test.each([
    ['those whom capitals only describe', 'A day later 14 MPAs of the Fjord Dal left.', /MPAs/],
    ['a numbered league', 'Halm Rovers won the 1st Division in May.', /1st Division: Organization\/military/],
    ['an article', 'Then An Peeters film was shown.', /An Peeters film/],
    ['an order to the reader', 'Shop Now for the best deals.', /Shop Now: Organization/],
    ['a list that somebody reads', 'Ann Lee read the Halm List there.', /Halm List: Organization\/party/],
    ['a number that is told of no house', 'Ann Lee won Prize No. 3 in Oslo.', /No\. 3: Place/],
  ])('not %s', (_what, text, unexpected) => {
    expect(typed(text).join('; ')).not.toMatch(unexpected);
  });
});

describe('capitals that act for their country', () => {
  test.each([
    [
      'supported and supporting',
      'Moscow supports Damascus in the war.',
      ['Russia: Place/country', 'Syria: Place/country'],
    ],
    ['behind a participle', 'The rebels are backed by Islamabad.', ['Pakistan: Place/country']],
    ['joined by “and”', 'They are backed by Moscow and Tehran.', ['Russia: Place/country', 'Iran: Place/country']],
  ])('%s', (_what, text, expected) => {
    expect(typed(text)).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    ['a school of the town', 'The bid was backed by Moscow State University.', /Russia/],
    ['what is the town’s', 'The firm backed London’s bid for the games.', /United Kingdom/],
    ['those who run the town', 'The fair was backed by Oslo city council.', /Norway/],
    ['a town that is destroyed', 'The fire destroyed Oslo.', /Norway/],
  ])('not %s', (_what, text, unexpected) => {
    expect(typed(text).join('; ')).not.toMatch(unexpected);
  });
});

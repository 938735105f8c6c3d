import { claimsOf } from '../../support/claims-of';

const placesIn = (text: string): readonly string[] =>
  claimsOf(text).flatMap((claim) => (claim.startsWith('LOCATED_IN ') ? claim.slice('LOCATED_IN '.length) : []));

/** What English says of where towns, houses, bodies and events are. */
describe('where things are', () => {
  test.each([
    ['The rebel group Halm Front is active in Mali.', 'Halm Front → Mali'],
    ['The rebel group Halm Front operates in Mali.', 'Halm Front → Mali'],
    ['They praised Hald House, a school in Bergen.', 'Hald House → Bergen'],
    ['Hald Hospital in the heart of Bergen closed.', 'Hald Hospital → Bergen'],
    ['She visited the schools Santo Fido and Bellacosta in Livorno.', 'Santo Fido → Livorno'],
    ['She visited the schools Santo Fido and Bellacosta in Livorno.', 'Bellacosta → Livorno'],
    ['They fled Halm and other parts of Brenn Province.', 'Halm → Brenn Province'],
    ['They took the towns of Halm, Brenn and other villages in Norway.', 'Halm → Norway'],
    ['The final of the Nordic Cup at Halm Arena drew thousands.', 'Nordic Cup → Halm Arena'],
    ['The Halm Bank company, based in Oslo, grew.', 'Halm Bank → Oslo'],
    [
      'The World Conference on the Status of Norway was held in Oslo.',
      'World Conference on the Status of Norway → Oslo',
    ],
    ['Corwin Bank closed its Oslo headquarters.', 'Corwin Bank → Oslo'],
    ['The Oslo headquarters of Corwin Bank burned.', 'Corwin Bank → Oslo'],
    ['They met at the headquarters of Corwin Bank located in Oslo.', 'Corwin Bank → Oslo'],
  ])('%s', (text, expected) => {
    expect(placesIn(text)).toContain(expected);
  });

  test.each([
    ['a list of regions', 'It rained in the Halm region, the Brenn region, and elsewhere.'],
    ['a list of unknown places', 'It rained in Halmia, Brennia, and Sardinia.'],
    ['a region before the sentence', 'After the fall of the Halm region, Norway left.'],
    ['four that commas part', 'It rained in the states of Adamawa, Bauchi, Borno, Gombe, Taraba, and Yobe.'],
    ['two parts of one', 'It rained in North Kivu, South Kivu, Katanga, and Brenn.'],
    ['tongues', 'They spoke the Laz, Armenian, and Kurdish languages.'],
    ['a lender deals in a country', 'They praised Halm Bank, a lender in Norway.'],
    ['a town before the sentence', 'In Bergen, Halm and other towns it rained.'],
    ['a government’s plan', 'It rained in Norway. The government’s Harbour Project began.'],
    ['another part of it', 'They fled Halm and other people in Norway.'],
    ['what a guest is at', 'Ann Lee spoke at Halm Arena.'],
    ['people of a body', 'Dozens of Halm Bank agents are based in Oslo.'],
    ['what a conference is on', 'The World Conference on the Question of Norway began.'],
    ['who is in the heart of it', 'Ann Lee in the heart of Bergen spoke.'],
  ])('%s: %s', (_, text) => {
    expect(placesIn(text)).toEqual([]);
  });
});

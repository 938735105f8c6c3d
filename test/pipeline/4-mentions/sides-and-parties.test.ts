import { read } from '../../support/claims-of';

/** Names of a text with their types, in the order of the article's chains. */
const typed = (text: string): string[] =>
  read(text).chains.map(({ name, type, kind }) => `${name}: ${type}${kind === undefined ? '' : `/${kind}`}`);

describe('sides, parties and what is called a body', () => {
  test.each([
    ['whom somebody plays for', 'Bo Berg plays for Porto.', 'Porto: Organization/team'],
    ['whose striker scores', 'Porto striker Bo Berg scored twice.', 'Porto: Organization/team'],
    ['who wins by a score', 'Porto thrashed Braga 4-0.', 'Porto: Organization/team'],
    ['who loses by a score', 'Porto thrashed Braga 4-0.', 'Braga: Organization/team'],
    ['a club by its first word', 'Bo Berg joined Real Torvela.', 'Real Torvela: Organization/team'],
    ['champions', 'Bo Berg joined Danish champions Karasu Spor.', 'Karasu Spor: Organization/team'],
    ['a party in brackets', 'Ann Lee (Green) spoke.', 'Green: Organization/party'],
    ['a party for which one sits', 'Ann Lee sits for the Homeland Union.', 'Homeland Union: Organization/party'],
    ['a party by its members', 'The Social Liberals lost.', 'Social Liberals: Organization/party'],
    ['a firm with staff', 'Kelso has 400 staff.', 'Kelso: Organization/other'],
    ['a firm beside its sister', 'Kelso and its sister company Fjord Foods closed.', 'Kelso: Organization/other'],
    ['one of a people', 'Irishman Bo Berg won.', 'Bo Berg: Person'],
    ['a party that opens the sentence', 'Labour MP Ann Lee spoke.', 'Labour: Organization/party'],
    ['an adjective before a lawmaker', 'Ann Lee, a Green lawmaker, spoke.', 'Green: Organization/party'],
    ['a seat of voters', 'Ann Lee, MP for Halden East, spoke.', 'Halden East: Place/city'],
    ['a band', 'Ann Lee joined the band Frozen Lake.', 'Frozen Lake: Organization/other'],
    ['a body with its roots', 'Kessel Technik has its roots in Oslo.', 'Kessel Technik: Organization/company'],
    ['a member of a party before another', 'Republican Joan Weaver faces Democrat Al Ruiz.', 'Joan Weaver: Person'],
    ['a party’s own', 'She beat Labour’s Berit Moen.', 'Berit Moen: Person'],
    ['whom people work for', 'They worked for Relief Without Limits.', 'Relief Without Limits: Organization/other'],
    [
      'a convention that is held',
      'The World Bonsai Convention will be held in Oslo.',
      'World Bonsai Convention: Event',
    ],
    ['a cup of women', 'Sweden won the Women’s World Cup.', 'Women’s World Cup: Event'],
    ['a unit of an army', 'The Sikh Regiment of the Indian Army left.', 'Sikh Regiment: Organization/military'],
    ['a picture', 'They bought the portrait Autumn Geese.', 'Autumn Geese: Product'],
    ['a sheriff', 'Acting Sheriff Dale Pruitt of Lowndes County left.', 'Dale Pruitt: Person'],
    [
      'a ministry of many matters',
      'She left the Ministry of Interior, Trade, and Public Security.',
      'Ministry of Interior, Trade, and Public Security: Organization/government',
    ],
    ['a consul behind his town', 'Norway’s consul in Lisbon, Papa Mensah, left.', 'Papa Mensah: Person'],
    ['islands by their adjective', 'She lives on a Faroese farm.', 'Faroe Islands: Place/country'],
    ['a party and one of it', 'They beat the Green Party of Ann Lee.', 'Green Party: Organization/party'],
    ['who sacks a coach', 'Malmo have sacked their Danish coach, Lars Bro.', 'Malmo: Organization/team'],
    ['whom a striker joins', 'Striker Bo Berg has joined Malmo from Red Star.', 'Malmo: Organization/team'],
    ['a maker of games', 'Lantern Games is owned by Ann Lee.', 'Lantern Games: Organization/company'],
    ['a given name that is an article', 'His lawyer, An Claes, left.', 'An Claes: Person'],
    ['a capital that is a home', 'Nairobi is home to Fjord Bank.', 'Nairobi: Place/city'],
  ])('%s', (_, text, expected) => {
    expect(typed(text)).toContain(expected);
  });

  test.each([
    ['a town that somebody also lives in', 'Bo Berg plays for Porto and lives in Porto.', 'Porto: Place/city'],
    ['a town without a score', 'Porto beat Braga to the prize for clean streets.', 'Porto: Place/city'],
    ['a capital that acts', 'Nairobi is angry with Uganda.', 'Kenya: Place/country'],
    ['towns in a list', 'They went to Lisbon, Halm and Brenn.', 'Halm: Place/city'],
    ['games', 'Ann Lee won gold at the Nordic Games.', 'Nordic Games: Event'],
    ['a town’s team that plays', 'They play Halden Town on Monday.', 'Halden Town: Place/city'],
    ['a treaty', 'Norway signed the Bonsai Convention.', 'Bonsai Convention: Law'],
    ['a lake', 'Ann Lee swam in Frozen Lake.', 'Frozen Lake: Place/landform'],
  ])('still %s', (_, text, expected) => {
    expect(typed(text)).toContain(expected);
  });
});

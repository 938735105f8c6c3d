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
    ['a party that opens the sentence', 'Labour MP Ann Lee spoke.', 'Labour: Organization/party'],
    ['an adjective before a lawmaker', 'Ann Lee, a Green lawmaker, spoke.', 'Green: Organization/party'],
    ['a seat of voters', 'Ann Lee, MP for Halden East, spoke.', 'Halden East: Place/city'],
    ['a band', 'Ann Lee joined the band Frozen Lake.', 'Frozen Lake: Organization/other'],
    ['a body with its roots', 'Kessel Technik has its roots in Oslo.', 'Kessel Technik: Organization/company'],
    ['a capital that is a home', 'Nairobi is home to Fjord Bank.', 'Nairobi: Place/city'],
  ])('%s', (_, text, expected) => {
    expect(typed(text)).toContain(expected);
  });

  test.each([
    ['a town that somebody also lives in', 'Bo Berg plays for Porto and lives in Porto.', 'Porto: Place/city'],
    ['a town without a score', 'Porto beat Braga to the prize for clean streets.', 'Porto: Place/city'],
    ['a capital that acts', 'Nairobi is angry with Uganda.', 'Kenya: Place/country'],
    ['a lake', 'Ann Lee swam in Frozen Lake.', 'Frozen Lake: Place/landform'],
  ])('still %s', (_, text, expected) => {
    expect(typed(text)).toContain(expected);
  });
});

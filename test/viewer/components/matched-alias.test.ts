import { matchedAlias } from '../../../src/viewer/components/matched-alias';

const lajcak = { name: 'Miroslav Lajčák', aliases: ['Lajcak', 'the minister'] };

test('the alias is told where the name does not show why it was found', () => {
  expect(matchedAlias(lajcak, 'minister')).toBe('the minister');
});

test('accents and case do not hide that the name fits', () => {
  expect(matchedAlias(lajcak, 'lajcak')).toBeUndefined();
  expect(matchedAlias(lajcak, ' ')).toBeUndefined();
});

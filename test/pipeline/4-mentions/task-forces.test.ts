import { read } from '../../support/claims-of';

const bodiesOf = (text: string): readonly string[] =>
  read(text)
    .chains.filter(({ type }) => type === 'Organization')
    .map(({ name }) => name);

describe('task forces', () => {
  test.each([
    ['Jets of Combined Joint Task Force – Halm Shield hit Oslo.', ['Combined Joint Task Force – Halm Shield']],
    ['Troops of Joint Task Force-Bravo left Oslo.', ['Joint Task Force-Bravo']],
    ['CJTF-HS spokesman Bo Berg left.', ['CJTF-HS']],
    ['The Task Force – led by Ann Lee – met.', ['Task Force']],
  ])('%s', (text, names) => {
    expect(bodiesOf(text)).toEqual(names);
  });

  test('go by their letters', () => {
    expect(bodiesOf('Combined Joint Task Force – Halm Shield hit Oslo. Bo Berg leads CJTF-HS.')).toEqual([
      'Combined Joint Task Force – Halm Shield',
    ]);
  });
});

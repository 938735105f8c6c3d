import { offersAfter } from '../../../src/viewer/query/completion';

const labels = (text: string) => offersAfter(text)?.offers.map(({ label }) => label) ?? [];

test('after a colon in a node come types, not relations', () => {
  expect(labels('MATCH (a:Pers')).toEqual(expect.arrayContaining(['Person', 'Entity', 'Claim']));
  expect(labels('MATCH (a:Pers')).not.toContain('MET_WITH');
  expect(offersAfter('MATCH (a:Pers')?.from).toBe('MATCH (a:'.length);
});

test('after a colon between brackets come relations, also after a bar', () => {
  for (const text of ['MATCH (a)-[m:', 'MATCH (a:Person)-[:MET_WITH|', 'MATCH (a)-[ r :S'])
    expect(labels(text)).toEqual(expect.arrayContaining(['MET_WITH', 'LEADS', 'FACT']));
  expect(labels('MATCH (a)-[m:')).not.toContain('Person');
});

test('after a name and a dot come properties', () => {
  expect(labels('WHERE a.na')).toEqual(expect.arrayContaining(['name', 'firstSeen', 'confidence']));
});

test('a word that begins is a keyword; nothing is offered after a space or for a parameter', () => {
  expect(labels('MAT')).toContain('MATCH');
  expect(labels('MATCH (a) ')).toEqual([]);
  expect(labels('LIMIT $lim')).toEqual([]);
});

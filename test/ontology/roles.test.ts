import { readRole } from '../../src/ontology/read-role';
import { RELATIONS } from '../../src/ontology/relations';
import { ROLES } from '../../src/ontology/roles';

const read = (title: string) => {
  const found = readRole(title.split(' '));
  return found === undefined ? undefined : [found.relation, found.tense, found.normalized];
};

test.each([
  ['president', ['LEADS', 'current', 'president']],
  ['Prime Minister', ['LEADS', 'current', 'prime minister']],
  ['former premier', ['LEADS', 'former', 'premier']],
  ['ex-president', ['LEADS', 'former', 'president']],
  ['president-elect', ['LEADS', 'future', 'president']],
  ['acting president', ['LEADS', 'current', 'acting president']],
  ['chairwoman', ['LEADS', 'current', 'chairwoman']],
  ['deputy prime minister', ['WORKS_FOR', 'current', 'deputy prime minister']],
  ['vice president', ['WORKS_FOR', 'current', 'vice president']],
  ['finance chief', ['WORKS_FOR', 'current', 'finance chief']],
  ['Deputy Secretary of State', ['WORKS_FOR', 'current', 'deputy secretary of state']],
  ['Special Envoy', ['REPRESENTS', 'current', 'special envoy']],
  ['press secretary', ['SPOKESPERSON_FOR', 'current', 'press secretary']],
  ['chairperson Justice', ['LEADS', 'current', 'chairperson']],
  ['Gen.', ['WORKS_FOR', 'current', 'general']],
  ['organiser', ['WORKS_FOR', 'current', 'organiser']],
])('the title %j means %j', (title, expected) => {
  expect(read(title)).toEqual(expected);
});

test.each(['chief critic', 'follower', 'table', 'rival', ''])('%j is no office', (title) => {
  expect(read(title)).toBeUndefined();
});

test('a phrase belongs to one relation', () => {
  const groups = [...RELATIONS.values()]
    .flatMap(({ roles }) => roles ?? [])
    .filter(({ isBeside }) => isBeside !== true);
  const phrases = groups.flatMap((group) => group.phrases);
  expect(phrases.length).toBe(new Set(phrases).size);
  expect(ROLES.size).toBe(phrases.length);
});

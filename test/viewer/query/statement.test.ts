import type { LibraryQuery } from '../../../src/api/query';
import { errorPlace } from '../../../src/viewer/query/error-place';
import { parametersOf, parameterValue } from '../../../src/viewer/query/parameters';
import { requestOf } from '../../../src/viewer/query/request';

test.each([
  ["Invalid input 'RETRUN': expected MATCH (line 2, column 8 (offset: 20))", { line: 2, column: 8 }],
  ['Parser exception: Invalid input <MATCH (n RETURN>: expected rule (line: 1, offset: 9)', { line: 1, column: 10 }],
  ['Binder exception: Variable x is not in scope.', undefined],
])('the place of an error: %s', (message, place) => {
  expect(errorPlace(message)).toEqual(place);
});

test('parameters are found where they are used, not in texts and comments', () => {
  const text = `MATCH (a {id: $from}) // $not
    WHERE a.name <> '$neither' AND a.claims > $least AND a.id <> $from RETURN a`;
  expect(parametersOf(text)).toEqual(['from', 'least']);
});

test.each([
  ['12', 12],
  ['-0.5', -0.5],
  ['true', true],
  ['[1, 2]', [1, 2]],
  ['Ann Lee', 'Ann Lee'],
  ['2016-03-03', '2016-03-03'],
  ['007', '007'],
])('what is typed as %s is the value %j', (text, value) => {
  expect(parameterValue(text)).toEqual(value);
});

const meetings: LibraryQuery = {
  name: 'meetings',
  purpose: 'Who met whom.',
  parameters: [
    { name: 'of', kind: 'entity', purpose: 'one of them', required: false, defaultValue: null },
    { name: 'limit', kind: 'integer', purpose: 'rows', required: false, defaultValue: 50 },
  ],
  columns: [],
  text: 'MATCH (a) WHERE a.id = $of RETURN a LIMIT $limit',
};

test('an unchanged query of the library goes by its name, with texts', () => {
  const values = { of: 'person/ann', limit: '' };
  expect(requestOf({ text: `${meetings.text}\n`, query: meetings, values })).toEqual({
    name: 'meetings',
    parameters: { of: 'person/ann' },
  });
});

test('a changed one goes as it stands, with typed values and the defaults it came with', () => {
  const text = `${meetings.text} // mine`;
  expect(requestOf({ text, query: meetings, values: { of: '12' } })).toEqual({
    text,
    parameters: { of: '12', limit: 50 },
  });
});

import { columnNames } from '../../../src/store/ladybug/column-names';
import { translate } from '../../../src/store/ladybug/dialect';
import { piecesOf } from '../../../src/store/ladybug/pieces';

const translated = (text: string, parameters: Readonly<Record<string, unknown>> = {}) =>
  translate(piecesOf(text), parameters);

test.each([
  ['MATCH (p:Person) RETURN p', "MATCH (p:Entity {type: 'Person'}) RETURN p"],
  ['MATCH (:Person)-[:LEADS]->(o)', "MATCH (:Entity {type: 'Person'})-[:LEADS]->(o)"],
  ["MATCH (p:Person {name: 'x'})", "MATCH (p:Entity {type: 'Person', name: 'x'})"],
  ['MATCH ( p : `Group` { } )', "MATCH ( p :Entity {type: 'Group' } )"],
  ['MATCH (p:Newsgraph:Entity:Person)', "MATCH (p:Entity {type: 'Person'})"],
  ['MATCH (e:Entity)', 'MATCH (e:`Entity`)'],
  ['MATCH (e:Newsgraph {id: 1})', 'MATCH (e {id: 1})'],
  ['MATCH (a:Article|Claim)', 'MATCH (a:Article|Claim)'],
  // Near misses: a relationship type, a key of a map, a text.
  ['MATCH ()-[r:Person]->()', 'MATCH ()-[r:Person]->()'],
  ["RETURN {a:Person} AS x, '(p:Person)' AS y", "RETURN {a:Person} AS x, '(p:Person)' AS y"],
])('labels: %s', (text, expected) => {
  expect(translated(text)).toBe(expected);
});

test.each(['MATCH (p:Person|Place) RETURN p', 'MATCH (p:Person:Claim) RETURN p'])('refused: %s', (text) => {
  expect(() => translated(text)).toThrow(expect.objectContaining({ code: 'QUERY_SYNTAX' }));
});

test('parameters are written as values, and only where a parameter stands', () => {
  const parameters = { a: "it's \\", b: [1, 'x'], c: null };
  expect(translated("RETURN $a, $b, $c, '$a', $d // $a", parameters)).toBe(
    "RETURN 'it\\'s \\\\', [1, 'x'], null, '$a', $d",
  );
});

test.each([
  ['MATCH (a) RETURN a.name, count(*) AS n ORDER BY n', ['a.name', 'n']],
  ['MATCH (a) WITH a, [1, 2] AS l RETURN DISTINCT {x: 1, y: 2} AS `m n`, l[1] LIMIT 1', ['m n', 'l[1]']],
  ['RETURN 1 AS x UNION RETURN 2 AS x', ['x']],
  ['MATCH (a) WHERE EXISTS { MATCH (a) RETURN 5 } RETURN a', ['a']],
  ['MATCH (a) RETURN *', undefined],
  ['CALL show_tables()', undefined],
])('columns of %s', (text, expected) => {
  expect(columnNames(piecesOf(text))).toEqual(expected);
});

test.each([
  ["RETURN 'x", 1, 8],
  ['RETURN 1\nAS `x', 2, 4],
  ['RETURN /* x', 1, 8],
  ["RETURN '\\u0041'", 1, 8],
  ['RETURN\u00a01', 1, 7],
  ['RETURN 1 AS é', 1, 13],
])('what cannot be read for certain is refused with its place: %j', (text, line, column) => {
  expect(() => piecesOf(text)).toThrow(expect.objectContaining({ code: 'QUERY_SYNTAX', details: { line, column } }));
});

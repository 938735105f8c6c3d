import { parseJavaVersion } from '../../../src/app/neo4j-server/java';

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['Unable to locate a Java Runtime', undefined],
])('%s', (output, expected) => {
  expect(parseJavaVersion(output)).toBe(expected);
});

import { formatCsvRow } from '../../src/app/csv';

test.each([
  [['Ann Lee', 3, null], 'Ann Lee,3,'],
  [['Lee, Ann', 'said "no"'], '"Lee, Ann","said ""no"""'],
  [['=HYPERLINK("x")'], `"'=HYPERLINK(""x"")"`],
  [['-1', -1], "'-1,-1"],
  [[['a', 'b']], '"[""a"",""b""]"'],
])('%j becomes %s', (values, expected) => {
  expect(formatCsvRow(values)).toBe(expected);
});

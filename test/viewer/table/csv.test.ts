import { toCsv } from '../../../src/viewer/table/csv';

const columns = [{ title: 'Name', text: (name: string) => name }];

test('rows stand below their heading, and what separates is quoted', () => {
  expect(toCsv(columns, ['Ann', 'Ben, the "elder"', 'two\nlines'])).toBe(
    'Name\r\nAnn\r\n"Ben, the ""elder"""\r\n"two\nlines"\r\n',
  );
});

test.each(['=1+1', '+1+cmd', '-1+1', '@SUM(A1)', '\tx', '\r=1'])('%j would be a formula and is made text', (text) => {
  const [, cell] = toCsv(columns, [text]).split('\r\n', 2);
  expect(cell?.replace(/^"/, '').startsWith("'")).toBe(true);
});

test('a number below zero is no formula', () => {
  expect(toCsv(columns, ['-0.5'])).toBe('Name\r\n-0.5\r\n');
});

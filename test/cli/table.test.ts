import { formatTable } from '../../src/cli/table';

test('columns are as wide as their widest cell and numbers stand to the right', () => {
  expect(
    formatTable(
      ['name', 'claims'],
      [
        ['Ann Lee', 3],
        ['Bo', 12],
      ],
    ),
  ).toBe(['name     claims', '───────  ──────', 'Ann Lee       3', 'Bo           12'].join('\n'));
});

test('the widest column gives way, and says so with an ellipsis', () => {
  const lines = formatTable(['id', 'quote'], [['a', 'x'.repeat(100)]], { width: 30 }).split('\n');
  expect(lines.every((line) => Array.from(line).length <= 30)).toBe(true);
  expect(lines[2]).toMatch(/x…$/);
});

test('a line break inside a cell does not break the table', () => {
  expect(formatTable(['quote'], [['one\ntwo']]).split('\n')).toHaveLength(3);
});

test('characters outside the basic plane count as one', () => {
  expect(formatTable(['name'], [['𝒜𝒜𝒜𝒜𝒜']]).split('\n')[1]).toBe('─────');
});

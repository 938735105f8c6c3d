import { faultLine } from '../../src/cli/fault-line';

test('a place that the message names is not named twice', () => {
  expect(faultLine({ location: 'a.txt', message: 'There is no file a.txt' })).toBe('There is no file a.txt');
  expect(faultLine({ location: 'wire.jsonl:3', message: 'a record needs text' })).toBe(
    'wire.jsonl:3: a record needs text',
  );
});

import { remembered } from '../../src/base/remembered';

/** A function that counts how often it is asked, behind a memory of two answers. */
function counted() {
  const asked: string[] = [];
  const lengthOf = remembered(
    (words: readonly string[]): number | undefined => {
      asked.push(words.join(' '));
      return words.length === 0 ? undefined : words.length;
    },
    { keyOf: (words) => words.join(' '), most: 2 },
  );
  return { asked, lengthOf };
}

test('what was asked before is not computed again', () => {
  const { asked, lengthOf } = counted();
  expect([lengthOf(['prime', 'minister']), lengthOf(['prime', 'minister'])]).toEqual([2, 2]);
  expect(asked).toEqual(['prime minister']);
});

test('no answer is an answer', () => {
  const { asked, lengthOf } = counted();
  expect([lengthOf([]), lengthOf([])]).toEqual([undefined, undefined]);
  expect(asked).toEqual(['']);
});

test('answers stay right when there are more than it keeps', () => {
  const { asked, lengthOf } = counted();
  for (const word of ['one', 'two', 'three', 'one']) expect(lengthOf([word])).toBe(1);
  expect(asked).toEqual(['one', 'two', 'three', 'one']);
});

import { remember, takeBack, type UndoStack } from '../../../src/viewer/state/undo';

test('what was last is taken back first, and nothing where nothing is left', () => {
  const stack = remember(remember<string>([], 'one'), 'two');
  const back = takeBack(stack);
  expect(back?.moment).toBe('two');
  expect(takeBack(back?.rest ?? [])?.moment).toBe('one');
  expect(takeBack([])).toBeUndefined();
});

test('a hundred steps are kept, the oldest goes', () => {
  const stack = Array.from({ length: 130 }, (_, step) => step).reduce<UndoStack<number>>(remember, []);
  expect(stack).toHaveLength(100);
  expect(stack[0]).toBe(30);
});

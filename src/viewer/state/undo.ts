/** Earlier states, the latest last. */
export type UndoStack<Moment> = readonly Moment[];

/** Steps that can be taken back. */
const MAX_STEPS = 100;

/** The stack with one more moment; the oldest is forgotten where there are more than 100. */
export function remember<Moment>(stack: UndoStack<Moment>, moment: Moment): UndoStack<Moment> {
  return [...stack, moment].slice(-MAX_STEPS);
}

/** The latest moment and the stack without it; absent where there is nothing to take back. */
export function takeBack<Moment>(
  stack: UndoStack<Moment>,
): { readonly moment: Moment; readonly rest: UndoStack<Moment> } | undefined {
  const moment = stack.at(-1);
  return moment === undefined ? undefined : { moment, rest: stack.slice(0, -1) };
}

/** Marks the branch that an exhaustive switch never takes; throws where data from outside breaks that. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}

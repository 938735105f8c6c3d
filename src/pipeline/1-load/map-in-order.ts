/**
 * Applies an asynchronous function to a list, a few items at a time, and yields the results in the order of the list.
 * Where the consumer stops early, no further item is begun.
 */
export async function* mapInOrder<Item, Result>(
  items: readonly Item[],
  apply: (item: Item, index: number) => Promise<Result>,
  { atATime }: { readonly atATime: number },
): AsyncIterable<Result> {
  const underWay: Promise<Result>[] = [];
  let next = 0;
  const begin = (): void => {
    const item = items[next];
    if (item === undefined || next >= items.length) return;
    const result = apply(item, next++);
    // The consumer may never come for it; it then must not count as unhandled.
    result.catch(() => undefined);
    underWay.push(result);
  };
  while (underWay.length < atATime && next < items.length) begin();
  for (let result = underWay.shift(); result !== undefined; result = underWay.shift()) {
    yield await result;
    begin();
  }
}

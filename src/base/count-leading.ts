/**
 * How many items stand at the beginning of a list for which `holds`, so also the index of the first for which it does not. The list is in
 * such an order that it holds for none behind that one. Cost: the logarithm of the list's length.
 */
export function countLeading<Item>(items: ArrayLike<Item>, holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

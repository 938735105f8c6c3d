/**
 * The function with its last results kept, for one that is asked the same again and again: `keyOf` tells apart what it is asked, and nothing
 * else may change its answer. Keeps at most `most` results, all of which go when there are more.
 */
export function remembered<Asked, Answer>(
  compute: (asked: Asked) => Answer,
  { keyOf, most }: { readonly keyOf: (asked: Asked) => string; readonly most: number },
): (asked: Asked) => Answer {
  const known = new Map<string, Answer>();
  return (asked) => {
    const key = keyOf(asked);
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Answer;
    const answer = compute(asked);
    if (known.size >= most) known.clear();
    known.set(key, answer);
    return answer;
  };
}

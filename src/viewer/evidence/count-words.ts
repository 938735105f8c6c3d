/** `1 claim`, `2 claims`, `1,204 claims`. */
export function countWords(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

/** `1,204`: the same in every locale, so that pictures and tests agree. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `94 %` of a share between 0 and 1; never rounded up to certainty. */
export function formatShare(share: number): string {
  const percent = Math.round(share * 100);
  return `${percent === 100 && share < 1 ? 99 : percent} %`;
}

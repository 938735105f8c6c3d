/** A place in the unit disc that depends on the key alone, so that the same graph begins from the same picture. */
export function startPosition(key: string): { readonly x: number; readonly y: number } {
  const angle = (hash(key, 0x811c9dc5) / 2 ** 32) * 2 * Math.PI;
  const radius = Math.sqrt(hash(key, 0x9e3779b9) / 2 ** 32);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** FNV-1a over UTF-16 code units with a final avalanche; unsigned 32 bits. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return (value ^ (value >>> 15)) >>> 0;
}

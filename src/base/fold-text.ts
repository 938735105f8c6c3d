import anyAscii from 'any-ascii';

/**
 * Small letters of the Latin alphabet without accents, words parted by one space: "Erdoğan’s  Party" and
 * "ERDOGAN'S party" fold to the same. For comparing and searching names, never for showing them.
 */
export function foldText(text: string): string {
  return anyAscii(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

import type { LineRule } from './rule';

/** Lines without a word: counters, icons, rules, single letters in a row ("0", "f  t  in  @", "***"). */
export const signsRule: LineRule = {
  name: 'signs',
  test: ({ text }) => {
    if (text.length > 30) return /^[^\p{L}\p{N}]+$/u.test(text);
    const parts = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    // "1 – 0" and "3. 5%" may be a table; a lone number is a counter.
    if (parts.every((part) => /^\d+$/.test(part))) return parts.length <= 1;
    return parts.every((part) => /^\p{L}{1,2}$/u.test(part)) && parts.length >= 2;
  },
};

import type { Mention } from '../../model/mention';

/** Whether the words say that they are two. */
export const saysTwo = ({ text }: Mention): boolean => /\b(?:two|both|pair|duo|couple)\b/i.test(text);

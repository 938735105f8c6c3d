import { NewsgraphError } from '../base/errors';

/** Reads the number of an option. Throws `USAGE` for anything else than 1 to 999,999,999. */
export function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new NewsgraphError('USAGE', `${option} is "${text}"; it must be a whole number above 0`);
}

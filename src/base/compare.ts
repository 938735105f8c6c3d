/** Order of two strings by UTF-16 code units: the same on every machine, unlike `localeCompare`. */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

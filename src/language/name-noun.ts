/**
 * The noun in small letters that a body's name is built on: the word before "of" or "for", else the last: "ministry" of "Ministry of
 * Finance", "union" of "Miners' Union", "battalion" of "2nd Battalion, 5th Marines". Absent where the name is one word or ends in a form of law, a number or a short form.
 */
export function nameNoun(name: string): string | undefined {
  const [part, whole] = name.split(', ');
  const words = (
    whole !== undefined && /^\d+\p{L}+ \p{Lu}\p{Ll}+$/u.test(part as string) ? (part as string) : name
  ).split(/\s+/);
  const at = words.findIndex((word) => /^(?:of|for|in|on)$/i.test(word));
  const noun = at > 0 ? words[at - 1] : words.length > 1 ? words[words.length - 1] : undefined;
  return noun !== undefined && /^\p{Lu}\p{Ll}{3,}$/u.test(noun) ? noun.toLowerCase() : undefined;
}

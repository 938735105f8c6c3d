import type { ChainDraft, NameMention } from './chain-draft';

/** Most names of one thing whose surroundings are looked at. */
const MOST_NAMES = 20;

/** Small words that may stand between "Danish" and what is Danish, or between a comma and "Danish". */
const BEFORE = /^(?:['’]s)?(?: [\p{Ll}-]+){0,4} $/u;
const BEHIND = /^(?: of |,? (?:which is )?based in |, (?:a|an|the|its|his|her|their) )$/;

const plainName = ({ canonical, text }: NameMention): string => canonical ?? text;

/**
 * Plain names of the places that the article says a thing is of: "Danish dairy Arnholm", "Denmark's Arnholm", "Arnholm of Denmark", "Arnholm, its
 * Danish rival". `places` are the names of places by sentence.
 */
export function homesOf(
  text: string,
  { names }: ChainDraft,
  places: ReadonlyMap<number, readonly NameMention[]>,
): ReadonlySet<string> {
  return new Set(
    names
      .slice(0, MOST_NAMES)
      .flatMap((name) =>
        (places.get(name.sentence) ?? []).filter((place) => isBeside(text, name, place)).map(plainName),
      ),
  );
}

/** Whether the words between say that the thing is of the place. */
export function isBeside(text: string, { span }: NameMention, place: NameMention): boolean {
  if (place.span.end <= span.start) return BEFORE.test(text.slice(place.span.end, span.start));
  return place.span.start >= span.end && BEHIND.test(text.slice(span.end, place.span.start));
}

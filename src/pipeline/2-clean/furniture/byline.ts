import type { LineRule } from './rule';

const ROLE =
  '(?:correspondent|reporter|editor|writer|columnist|journalist|bureau chief|producer|staff|contributor|analyst|author|agencies)';
const NAME_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|del|della|der|van|von|al|el|bin|ibn|la|le|da|dos)";
const PERSON = `${NAME_WORD}(?:\\s${NAME_WORD}){1,4}`;

const FORMS: readonly RegExp[] = [
  // "By Ann Lee and Bo Ray, Technology Correspondent | Acme News": names, roles and joints, no sentence.
  new RegExp(
    `^(?:by|from|written by|story by|text by|words by|report by|reported by|author|authors)[:\\s]\\s?${NAME_WORD}(?:[\\s,|/&•·-]+(?:and|in|for|at|the|with|of|${ROLE}|staff|${NAME_WORD})){0,14}$`,
    'iu',
  ),
  new RegExp(
    `^${PERSON}\\s?[,|•–-]\\s(?:[\\p{L}-]+\\s){0,4}${ROLE}(?:,?\\s(?:in|at|for)\\s${PERSON}|,\\s${NAME_WORD}.{0,30})?$`,
    'u',
  ),
  /^(?:(?:additional|further)\s)?(?:reporting|editing|writing|production|compilation|research)\s(?:and\s\w+\s)?(?:by|from)\b.{1,200}$/i,
  /^(?:[-–—]{1,2}\s?)?(?:edited|compiled|translated|additional reporting|with (?:inputs?|files|reporting|additional reporting))\s(?:by|from)\s.{1,120}$/i,
  new RegExp(
    `^(?:${PERSON}|the associated press|associated press writers?.{1,80}|reuters|afp)(?:,?\\s(?:and|in)\\s.{1,80})?\\s(?:also\\s)?contributed to this (?:report|story|article)\\.?$`,
    'iu',
  ),
  new RegExp(`^[-–—]{1,2}\\s?(?:${PERSON}|staff|agencies)$`, 'iu'),
  /^(?:staff|news|web|online|digital)\s(?:reporter|writer|desk|report|team)s?$/i,
];

/** Who wrote, edited or helped: "By Ann Lee, Health Editor", "Reporting by …; editing by …". */
export const bylineRule: LineRule = {
  name: 'byline',
  test: ({ text, words }) => {
    if (words.length > 40 || FORMS.every((form) => !form.test(text))) return false;
    // "By Monday the army had left" has a verb in lower case, which no form above lets through; "By Monday" alone is one.
    return !/^(?:by|from)\s(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(text);
  },
};

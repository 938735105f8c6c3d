import { anyCase } from './any-case';
import type { LineRule } from './rule';

const ROLE =
  '(?:correspondent|reporter|editor|writer|columnist|journalist|bureau chief|producer|staff|contributor|analyst|author|agencies)';
const PARTICLE = '(?:de|del|della|der|den|van|von|al|el|bin|ibn|la|le|da|dos)';
const NAME_WORD = `(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|${PARTICLE})`;
const PERSON = `\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s${NAME_WORD}){1,4}`;
const PREFIX = anyCase('(?:by|written by|story by|text by|words by|report by|reported by|from)');
const SHARE = anyCase(
  '(?:words?|texts?|story|stories|report|reports|reporting|writing|interviews?|editors?|editing|translations?|research|producers?|production|presenters?|camera|filming|film|footage|sound|music|design|layout|artwork|art|graphics|illustrations?|animation|maps?|charts?|data|fact[ -]check(?:ing)?)',
);
const JOINTS = `(?:and|in|for|at|the|of|with|${anyCase(ROLE)})`;

const FORMS: readonly RegExp[] = [
  // "By Ann Lee and Bo Ray, Technology Correspondent | Acme News": names, roles and joints, no sentence.
  new RegExp(`^${PREFIX}[:\\s]\\s?\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:[\\s,|/&•·–-]+(?:${JOINTS}|${NAME_WORD})){0,14}$`, 'u'),
  new RegExp(`^${anyCase('(?:author|authors|reporter|byline)')}\\s?:\\s?${PERSON}.{0,60}$`, 'u'),
  // "Words: Ann Lee", "Camera & editing: Bo Ray": a share in the making and who had it, no more.
  new RegExp(
    `^${SHARE}(?:\\s?(?:,|&|/|and)\\s?${SHARE}){0,3}\\s?:\\s?${PERSON}(?:(?:,|\\sand|,\\sand|\\s&|\\s/)\\s${PERSON}){0,3}\\.?$`,
    'u',
  ),
  new RegExp(
    `^${PERSON}\\s?[,|•–-]\\s(?:[\\p{L}-]+\\s){0,4}${anyCase(ROLE)}(?:,?\\s(?:in|at|for)\\s${PERSON}|,\\s${NAME_WORD}.{0,30})?$`,
    'u',
  ),
  // "Ann Lee in Geneva and Bo Ray in Paris".
  new RegExp(
    `^${PERSON}\\sin\\s(?:\\p{Lu}[\\p{L}-]+\\s?){1,3}(?:(?:,\\s|\\sand\\s|,\\sand\\s)${PERSON}\\sin\\s(?:\\p{Lu}[\\p{L}-]+\\s?){1,3}){1,3}$`,
    'u',
  ),
  /^[([]?(?:(?:additional|further) )?(?:reporting|editing|writing|production|compilation|research)(?: and \w+)? (?:by|from)\b.{1,200}$/i,
  /^[([]?(?:[-–—]{1,2}\s?)?(?:edited|compiled|translated|additional reporting|with (?:inputs?|files|reporting|assistance|additional reporting|agency inputs|agencies))(?: (?:by|from) .{1,120})?$/i,
  /^.{3,120}\b(?:also )?contributed (?:reporting|to this (?:report|story|article))(?: from .{1,40})?\.?$/i,
  /^(?:the )?(?:ap|afp|associated press|reuters)(?: \w+)? (?:writers?|reporters?|journalists?)\b.{1,120}\bcontributed(?: to this report)?\.?$/i,
  /^[-–—]{1,2}\s?(?:Staff|Agencies|\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3})$/u,
  /^(?:(?:our |special )?(?:staff|news|web|online|digital|foreign)(?: (?:reporter|writer|desk|report|team|correspondent)s?)+|agencies|staff and agencies|our correspondent)$/i,
];

const NOT_NAMES =
  /^(?:by|from)\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** Who wrote, edited or helped: "By Ann Lee, Health Editor", "Reporting by …; editing by …". */
export const bylineRule: LineRule = {
  name: 'byline',
  test: ({ text, words }) => words.length <= 40 && FORMS.some((form) => form.test(text)) && !NOT_NAMES.test(text),
};

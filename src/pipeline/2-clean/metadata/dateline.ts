import { findDate } from './parse-date';

/** What the start of a report's first paragraph says about where and by whom it was filed. */
export interface Dateline {
  /** Place as written: "WASHINGTON", "Sana'a". */
  readonly place?: string;
  /** Agency in brackets. */
  readonly agency?: string;
  /** `YYYY-MM-DD` where the dateline has a year. */
  readonly date?: string;
  /** Characters up to the report's first word. */
  readonly length: number;
}

const CAPITAL_WORD = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+";
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
/** "WASHINGTON", "NEW YORK", "WASHINGTON/MOSCOW", "BRUSSELS, Belgium", "AL-TANF, Syria". */
const CAPITAL_PLACE = `${CAPITAL_WORD}(?:(?:\\s|\\s?/\\s?|\\sand\\s|\\sDE\\s)${CAPITAL_WORD}){0,3}(?:,\\s${NAME_WORD}(?:\\s${NAME_WORD}){0,2})?`;
const NAME_PLACE = `${NAME_WORD}(?:[\\s/]${NAME_WORD}){0,3}(?:,\\s${NAME_WORD}(?:\\s${NAME_WORD}){0,2})?`;
const DAY =
  '(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?\\s\\d{1,2}|\\d{1,2}\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?)(?:,?\\s\\d{4})?';
const AGENCY = `\\((?<agency>(?:\\p{Lu}|dpa)[\\p{L}\\p{N}.&/' -]{0,40})\\)`;
const DASH = '\\s?(?:—|–|--?)\\s?';

const FORMS: readonly RegExp[] = [
  new RegExp(`^(?<place>${CAPITAL_PLACE})(?:,\\s(?<day>${DAY}))?,?\\s*${AGENCY}\\s?(?:${DASH}|:\\s|\\s)`, 'u'),
  new RegExp(`^(?<place>${NAME_PLACE})(?:,\\s(?<day>${DAY}))?,?\\s*${AGENCY}${DASH}`, 'u'),
  new RegExp(`^(?<place>${CAPITAL_PLACE})(?:,\\s(?<day>${DAY}))?(?:\\s(?:—|–|--?)\\s?|—|:\\s)`, 'u'),
  new RegExp(`^(?<place>${NAME_PLACE}),\\s(?<day>${DAY})\\s(?:—|–|--?)\\s`, 'u'),
  new RegExp(`^${AGENCY}${DASH}`, 'u'),
];

/**
 * Returns the dateline at the start of a paragraph: "WASHINGTON (Reuters) —", "OTTAWA -", "GENEVA, 3 March (UN) –",
 * "(AFP) —". Absent where there is none; "NATO - the alliance" needs a place list to be told apart and is taken.
 */
export function readDateline(paragraph: string): Dateline | undefined {
  for (const form of FORMS) {
    const match = form.exec(paragraph);
    if (!match?.groups) continue;
    const { place, agency, day } = match.groups;
    const date = day ? findDate(day)?.value : undefined;
    return {
      ...(place ? { place: place.trim() } : {}),
      ...(agency ? { agency: agency.trim() } : {}),
      ...(date ? { date } : {}),
      length: match[0].length,
    };
  }
  return undefined;
}

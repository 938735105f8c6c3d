import { NEWS_AGENCIES } from '../furniture/agencies';

/** Who wrote an article, and the agency that sent it. */
export interface Byline {
  readonly author?: string;
  readonly agency?: string;
}

const PREFIX =
  /^(?:by|from|written by|story by|text by|words by|report by|reported by|authors?|reporter|byline)(?::\s*|\s+)/i;
/** What follows names: a role, an outlet, a place, a date. */
const JOINT = /\s*(?:,|\||•|·|\s[-–—]\s|\s\/\s|\bfor\b)\s*/;
const ROLE =
  /\b(?:correspondent|reporter|editor|writer|staff|columnist|desk|journalist|producer|chief|contributor|analyst)\b/i;
/** "Meridian Wire", "Polar News Agency": what calls itself an agency. */
const AGENCY_NAME = /\b(?:Wire|Newswire|News Agency|News Service|Press Agency|Wire Service|Press Association)$/;

/**
 * Reads a byline: "By Ann Lee and Bo Ray, Technology Correspondent" gives the names, "By Ann Lee, Reuters" and "By
 * Reuters" the agency too. Help in a report ("Additional reporting by …") is no byline.
 */
export function readByline(line: string): Byline {
  if (/^[([]?(?:reporting|editing|additional|further|edited|compiled|with|writing)\b/i.test(line)) return {};
  const parts = line
    .replace(PREFIX, '')
    .split(JOINT)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const agency = parts.find((part) => NEWS_AGENCIES.test(part) || AGENCY_NAME.test(part));
  const author = leadingNames(parts, agency);
  return { ...(author ? { author } : {}), ...(agency ? { agency } : {}) };
}

/** The leading parts that are names; the first that is none ends them. */
function leadingNames(parts: readonly string[], agency: string | undefined): string | undefined {
  const end = parts.findIndex((part) => part === agency || ROLE.test(part) || /\d/.test(part));
  const names = end < 0 ? parts : parts.slice(0, end);
  const people = names.filter((name, index) => index === 0 || /^\p{Lu}\S*(?:\s\S+)+$/u.test(name));
  return people.join(', ') || undefined;
}

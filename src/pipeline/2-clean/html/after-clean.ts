import { squash } from '../lines';
import type { DomElement } from './dom';

/** What readability leaves in and a report does not need; taken out after it, since it scores with them better. */
const LEFT_OVERS = 'figure,figcaption,aside,button,form,nav,footer,time';

/** Lines of a page that are no report, as left by many sites; long ones are running text that begins alike. */
const JUNK =
  /^(?:advertisement|share this.*|read more.*|related.*|sign up.*|subscribe.*|more:|see also.*|image caption.*|photo.*|copyright.*|©.*|follow .*|click here.*|watch:.*|read next.*|recommended.*|loading.*|published.*|updated.*|by [A-Z].{0,60}|.{0,60}\/(?:getty|reuters|afp|ap).*|story continues.*|share|tweet|email|print|comments?.*)$/i;
const LONGEST_JUNK = 150;

/** Removes captions, forms, asides and dates from the content that readability chose. */
export function removeLeftOvers(content: DomElement): void {
  for (const element of [...content.querySelectorAll(LEFT_OVERS)]) element.remove();
}

/** Text without its junk lines, and these in order. */
export interface KeptText {
  readonly text: string;
  readonly dropped: readonly string[];
}

/** Drops junk lines and repetitions of the headline; paragraphs stay apart by an empty line. */
export function dropJunkLines(text: string, headline: string | undefined): KeptText {
  const title = headline ? squash(headline) : '';
  const lines = text.split('\n');
  const isKept = (line: string): boolean => !isJunk(line) && (line === '' || title === '' || squash(line) !== title);
  return {
    text: lines
      .filter(isKept)
      .join('\n')
      .replace(/\n{2,}/g, '\n\n')
      .trim(),
    dropped: lines.filter((line) => !isKept(line)),
  };
}

function isJunk(line: string): boolean {
  if (line.length > LONGEST_JUNK || !JUNK.test(line)) return false;
  // "Published in 2015, the report names four ministers." is the report's own.
  return !(
    line.split(' ').length >= 8 &&
    /[.!?]["”’]?$/.test(line) &&
    !/^(?:©|copyright|share|click|sign up|subscribe)/i.test(line)
  );
}

import { endsSentence, type Line, squash } from '../lines';
import { isBareCredit } from './credit';
import type { Page, PageRule } from './rule';

const MOST_CAPTION_WORDS = 60;
/** Characters after the date of a caption. */
const MOST_AFTER_DATE = 35;

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const FULL_DATE = new RegExp(`\\b(?:${MONTH}\\.? \\d{1,2}, \\d{4}|\\d{1,2} ${MONTH}\\.?,? \\d{4})\\b`);

/** What a picture shows is told in the present; a report is told in the past. */
const SHOWN =
  /\b(?:is|are) (?:seen|pictured|shown|photographed)\b|(?<!\b(?:an?|the|his|her|its|their|to|of|for|in|on|with|by|official|state|first|last|recent|mass)\s)\b(?:speaks|attends?|arrives?|waits?|walks?|stands?|looks?|holds?|shakes?|shake hands|addresses|gestures?|poses?|talks|meets?|waves?|listens?|sits?|carry|carries|passes|rides?|leaves?|delivers?|visits?|takes part|gathers?|protests?|chants?|greets?|embraces?|inspects?|salutes?|signs|smiles?|reacts?|celebrates?|flies|rises?|burns?|patrols?|queues?|casts?|answers|testif(?:y|ies))\b/;
/** Pasts that are no participles, so that the line reports. */
const TOLD = /\b(?:was|were|had|did|paid|went|came|took|gave|saw|became|began|spoke|flew|fled|met|won)\b/;
const REPORTS = /["“”]|\b(?:said|says|told|will|would|according to|announced)\b/;

/** Marks of place within a picture, and phrases that speak of the picture itself. */
const PICTURED =
  /\((?:left|right|cent(?:er|re)|top|bottom|back|front|[LRC]|second (?:left|right)|from left)\)|^(?:from left|left to right|clockwise(?: from [a-z ]{3,12})?|pictured|above|below|left|right|top|bottom|file)\s?:|^from left,|^\(file\)|\(file(?: photo| picture| image)?\)|\bfile (?:photo|picture|image)\b|\bin (?:this|an?) (?:undated |file |handout |combination |composite |frame |video |screen |still |aerial |satellite )*(?:photo|photograph|picture|image|grab|screengrab|still|handout|illustration)\b/i;

/** Verbs that carry a sentence, as far as a list can know; endings in -ed and -s are taken for verbs as well. */
const COMMON_VERBS = new Set(
  `am is are was were be been being has have had do does did will would can could may might must shall should said told made
  went came took gave got put saw met left held kept let began became found felt brought bought built sent spent lost won
  paid led read ran rose fell grew broke chose drew drove spoke stood understood wrote thought taught caught fought sought
  sold set cut hit shut cost hurt spread struck stuck swore threw wore withdrew flew fled fed heard knew lay lied meant sat
  shook shot showed sang sank slept shone quit beat put split bid bit blew bore bred burst cast clung crept dealt dug drank ate forgot
  forgave froze hid hung laid leapt lent lit mistook overcame overtook overthrew rang rode sought shrank slid sprang stole stung swam
  swung tore underwent undertook upheld wept woke arose awoke forbade say see think know go want give take make come get need seem remain include mean`.split(
    /\s+/,
  ),
);

/**
 * Captions of pictures without a credit of their own: with the outlet's name at the end, told in the present with a full
 * date, speaking of the picture, without a verb, or beside a bare credit and not set as a sentence.
 */
export const captionRule: PageRule = {
  name: 'caption',
  *find(page) {
    for (const line of page.lines) {
      if (line.index === page.title || line.words.length > MOST_CAPTION_WORDS || line.words.length < 3) continue;
      if (isCaption(line, page)) yield line.index;
    }
  },
};

/** Whether a line shows rather than reports: told in the present, without a quotation or a verb of saying. */
export function isShown(text: string): boolean {
  return SHOWN.test(text) && !REPORTS.test(text);
}

function isCaption(line: Line, page: Page): boolean {
  if (endsInOutlet(line, page)) return true;
  if (REPORTS.test(line.text)) return false;
  if (PICTURED.test(line.text)) return true;
  if (endsInDate(line.text) && SHOWN.test(line.text) && !TOLD.test(line.text)) return true;
  return isBesideCredit(line, page) || isVerbless(line);
}

/** "… in Geneva, Switzerland, February 29, 2016 - Acme News": a dash and the outlet, or any name after a full date. */
function endsInOutlet({ text, words }: Line, { outlet }: Page): boolean {
  const ending = /\s[-–—|]\s(\p{Lu}[^.!?|–—]{1,40})$/u.exec(text);
  if (!ending?.[1] || words.length < 5) return false;
  const before = text.slice(0, ending.index);
  if (FULL_DATE.test(before)) return true;
  return outlet !== undefined && squash(outlet).length > 2 && squash(ending[1]).startsWith(squash(outlet));
}

/** Beside "© Agency / Name" or "Getty Images": below it a line that is no sentence, on either side one told in the present. */
function isBesideCredit({ text, words, index }: Line, { lines, firstProse, marked }: Page): boolean {
  if (marked.has(index) || firstProse === undefined) return false;
  const isBelow = isBareCredit(lines[index - 1]?.text ?? '');
  if (!endsSentence(text)) return isBelow && index <= firstProse;
  const isAbove = isBareCredit(lines[index + 1]?.text ?? '');
  return (isBelow || isAbove) && words.length <= 30 && SHOWN.test(text);
}

/** A caption closes with its day, at most the name of a place after it; in a report a date may stand anywhere. */
function endsInDate(text: string): boolean {
  const match = FULL_DATE.exec(text);
  return match !== null && text.length - (match.index + match[0].length) <= MOST_AFTER_DATE;
}

/** Begins as the name of a thing does: article, number, two capitals, or somebody's. */
const NAMED = /^(?:The|A|An|Two|Three|Four|Five|Some|Many|\d+|\p{Lu}\S+\s\p{Lu}|\p{Lu}\S+['’]s)\s?/u;
const PLACED = /\s(?:in|at|on|near|outside|inside|above|over|during|beside|along|across|after|before|off)\s/;
const PRONOUNS = /\b(?:I|we|you|they|he|she|it|this|that|there|who|let['’]s|us|me|your?|our)\b/i;

/** "The harbour of Acme at dusk." is no statement. A list of common verbs decides, so that doubt leaves a line alone. */
function isVerbless({ text, words }: Line): boolean {
  if (words.length < 5 || words.length > 16 || !/\p{L}\.$/u.test(text)) return false;
  if (!NAMED.test(text) || !PLACED.test(text) || PRONOUNS.test(text)) return false;
  // The list is English, so that what is in another script is left alone.
  if (!/^[\p{Script=Latin}\p{N}\p{P}\s]+$/u.test(text)) return false;
  if (/[:;?!—–()]|--|\.\s|n['’]t\b/.test(text)) return false;
  const lower = text.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}-]*(?!['’]s)/gu) ?? [];
  return !lower.some((word) => COMMON_VERBS.has(word) || /(?:ed|[^sui']s|ing|ize|(?<!u)ise|ify)$/.test(word));
}

import type { LineRule } from './rule';

const SECTIONS = new Set(
  `home homepage world international national local politics business economy finance money markets market companies
  industry sport sports football soccer cricket rugby tennis golf racing boxing athletics formula olympics opinion opinions
  analysis comment editorial editorials letters columnists blogs blog culture arts art books music film films movies tv
  radio television theatre style fashion food drink travel life lifestyle living family health wellness science
  environment climate nature technology tech digital innovation gaming education entertainment celebrity showbiz features
  weather traffic jobs property homes motors cars classifieds obituaries horoscope horoscopes crossword crosswords puzzles
  games cartoons comics events community religion law crime courts defence defense diplomacy security military human rights
  energy transport agriculture europe asia africa america americas oceania pacific middle east north south latin central
  us usa uk eu un britain england scotland wales ireland canada australia india china russia france germany video videos
  photos photo pictures multimedia infographics audio podcast podcasts live news breaking top stories latest more all menu
  search newsletter newsletters e-paper epaper edition editions english arabic french spanish russian german chinese
  magazine weekend today sunday archive archives contact about us advertise careers help faq faqs terms privacy policy
  policies conditions use service services accessibility cookie cookies sitemap site map press shop store subscribe
  subscriptions sign in log login register my account special reports report coverage in-depth depth data interactive
  fact check explainers explained timeline partners sponsored real estate personal markets rss feeds feed mobile apps`.split(
    /\s+/,
  ),
);

const JOINTS = new Set(['and', 'the', 'of', 'our', 'with', 'in', 'for', 'your', 'to', '&']);

const SEPARATOR = /\s*[|•·»›>→]\s*|\s+\/\s+/;
const MOST_PART_WORDS = 4;

/** Menus and breadcrumbs: "Markets | Companies | Opinion", "Home » World", "Terms of Use Privacy Policy". */
export const navigationRule: LineRule = {
  name: 'navigation',
  test({ text, words }) {
    if (/[.!?]["”]?$/.test(text)) return false;
    if (words.length >= 3 && words.length <= 20 && words.every(isSectionWord)) return true;
    const parts = text.split(SEPARATOR).filter((part) => part.trim() !== '');
    if (parts.length < 2 || !parts.every((part) => part.split(/\s+/).length <= MOST_PART_WORDS)) return false;
    return parts.length >= 3
      ? parts.every(isLabel)
      : parts.some((part) => part.toLowerCase().split(/\s+/).every(isSectionWord));
  },
};

/** Whether a line is nothing but the names of sections; one or two such words may also head a part of the report. */
export function isSectionName(words: readonly string[]): boolean {
  return words.length > 0 && words.length <= 4 && words.every(isSectionWord);
}

function isSectionWord(word: string): boolean {
  return SECTIONS.has(word) || JOINTS.has(word);
}

function isLabel(part: string): boolean {
  return /^[\p{Lu}\p{N}"'“]/u.test(part.trim());
}

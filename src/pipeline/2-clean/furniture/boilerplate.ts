import type { LineRule } from './rule';

const MOST_WORDS = 60;

const FORMS: readonly RegExp[] = [
  /\ball rights reserved\b/i,
  /^(?:contacts?|media contacts?|press contacts?|tel|telephone|phone|fax|e-?mail|web|website)\s?:\s?\S/i,
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^@\w{2,30}$/,
  /^(?:About|ABOUT) (?:us|Us|this site|this article|the [Aa]uthors?|the [Ww]riter|\p{Lu}[^.?!]{0,60})$/u,
  /^(?:terms (?:of use|of service|and conditions|& conditions)|privacy (?:policy|notice|settings)|cookie (?:policy|settings|preferences)|legal notice|imprint|disclaimer|corrections?|code of conduct|editorial (?:standards|guidelines|policy)|site ?map|accessibility|do not sell my.{0,40})$/i,
  /^(?:disclaimer|our standards|corrections?|clarifications?|editor['’]?s? note|publisher['’]?s? note|note to (?:readers|editors))\s?:/i,
  /^the post .{3,200} (?:appeared first|first appeared) on .{2,60}$/i,
  /^(?:this|the) (?:article|story|report|piece|post|content|material|video|interview) (?:was|is|has been|may not be|first|originally)(?:\s\w+){0,3}\s?(?:published|appeared|produced|republished|syndicated|provided|generated|translated|amended|updated|corrected|reproduced|supplied|redistributed|broadcast)\b/i,
  /^(?:the )?(?:views|opinions) expressed\b/i,
  /^(?:this material|no part of this|reproduction|unauthori[sz]ed|any (?:use|reproduction))\b.{0,160}\b(?:published|permission|prohibited|redistributed|consent|written)\b/i,
  /^(?:report an? (?:error|typo|mistake|correction|ad)|spotted (?:an? )?(?:error|mistake|typo)|found (?:an? )?(?:error|mistake|typo)|suggest a correction|submit a (?:tip|correction|letter)|request a correction)\b/i,
  /^(?:Powered|Hosted|Published|Produced|Developed|Designed) by\s\p{Lu}[^.]{1,40}$/u,
  /^(?:ends|\(ends\)|end|the end|-ends-|- ends -|-\s?30\s?-|#{2,}|\*(?:\s?\*)+|[-–—_=~]{3,})$/i,
  /^(?:page|slide|image|photo|picture) \d+ (?:of|\/) \d+$/i,
  /^(?:\d+\s?(?:of|\/)\s?\d+)$/,
  /^(?:item|article|story) \d+ of \d+/i,
  /^(?:hide|show|expand|enlarge|view|open|play|pause|replay|close) (?:caption|image|this|video|picture|photo|gallery|toggle caption|full ?screen|in (?:app|new (?:tab|window)))\b.{0,30}$/i,
  /^(?:transcript|toggle|advertisement|story continues|article continues|continues? (?:below|reading|after)|scroll (?:down|to continue)|loading|please wait|swipe)\b[^.]{0,60}(?:\.{3}|…)?$/i,
  /^(?:advertising|advertisement|advert|sponsored|promoted)\s?[-–—:|]\s?\S.{0,160}$/i,
  /^(?:getty|reuters|afp|ap|epa|tass|xinhua) (?:images? )?(?:file|photo|handout)$/i,
];

/** Notices of a site about itself: rights, contacts, terms, corrections, "ENDS", "Image 1 of 4". */
export const boilerplateRule: LineRule = {
  name: 'boilerplate',
  test: ({ text, words }) => words.length <= MOST_WORDS && FORMS.some((form) => form.test(text)),
};

import { COMMON_WORDS } from '../../../language/lexicons/common-words';
import { GIVEN_NAMES } from '../../../language/lexicons/given-names';
import { SURNAMES } from '../../../language/lexicons/surnames';
import { type Evidence, emptyEvidence } from './evidence';

/** Evidence in the words of a name themselves: given names, English words, endings of surnames. */
export function shapeEvidence(words: readonly string[]): Evidence {
  const evidence = emptyEvidence();
  const [first = ''] = words;
  const last = words[words.length - 1] as string;
  const common = words.filter((word) => COMMON_WORDS.has(word.toLowerCase())).length;
  if (words.length === 1) {
    if (GIVEN_NAMES.has(first)) evidence.person += 1.5;
    if (SURNAMES.has(first)) evidence.person += 2;
    if (SURNAME_ENDING.test(last) && common === 0) evidence.person += 0.8;
    if (common > 0) evidence.organization += 0.7;
    // "ERK": nobody is called by letters alone.
    if (/^\p{Lu}{2,5}$/u.test(first)) evidence.person -= 3;
    return evidence;
  }
  const isGiven = GIVEN_NAMES.has(first) || (first.includes('-') && GIVEN_NAMES.has(first.split('-')[0] as string));
  if (isGiven && words.length <= 5) evidence.person += common >= words.length - 1 && words.length > 2 ? 1.5 : 3.5;
  const isArabicPlace = !isGiven && words.length === 2 && /^(?:al|el)-/.test(last);
  if (!isGiven && common === 0 && words.length <= 4 && !isArabicPlace)
    evidence.person += words.length === 2 ? 1.2 : 0.6;
  if (!isGiven && common > 0) evidence.organization += 1.2 * common;
  if (!isGiven && MOTTO.test(last) && CAUSE.test(first) && common >= words.length - 1) evidence.organization += 4;
  if (SURNAMES.has(last) && words.length <= 4) evidence.person += 1.5;
  if (SURNAME_ENDING.test(last) && common === 0) evidence.person += 1.2;
  if (/(?:airline|tech|soft|corp|gas|oil|petrol)/i.test(words.join(' '))) evidence.business += 1;
  if (
    /(?:museum|bank|banca|banco|banque|universit|ministeri|television|airline|tech|soft|corp|media|press|tv|gas|oil|petrol)/i.test(
      words.join(' '),
    ) &&
    !isGiven
  )
    evidence.organization += 3;
  if (
    !isGiven &&
    words.length === 2 &&
    /(?:^|[^s])s$/.test(last) &&
    COMMON_WORDS.has(last.toLowerCase().replace(/s$/, ''))
  )
    evidence.organization += 2;
  if (/^(?:al|el)-/i.test(last) && !isGiven) evidence.person += 1;
  else if (/^(?:al|el)-/i.test(last) || /^(?:Abu|Abd|Abdul|Ibn|Bin|Mac|Mc)/.test(first)) evidence.person += 2;
  if (/^(?:bin|ibn|von|van)$/.test(first)) evidence.person += 2.5;
  if (words.some((word) => /\d/.test(word))) evidence.product += 1.5;
  if (words.some((word) => word === '&')) {
    evidence.organization += 3;
    evidence.business += 1;
  }
  return evidence;
}

/** How movements end that are called by what they want: "Freedom Now", "Homes First". */
const MOTTO = /^(?:Now|First|Forward|Together)$/;
/** Endings of what they want; none of an order, as in "Shop Now". */
const CAUSE = /(?:dom|tice|ty|ace|ship|ness|ment|ion|ople|cy|land|rs|es)$/;

const SURNAME_ENDING =
  /(?:ov|ova|ev|eva|enko|ić|ic|vich|yan|ian|shvili|dze|adze|sson|sen|ski|sky|ska|skaya|escu|opoulos|idis|akis|oglu|ez|ini|etti|elli|berg|stein|mann|man|ner|wicz|czyk|ń|ová|uk|chuk|zadeh|nejad|pour|singh|wala|kar|rao|reddy|wati|yev|ayev|uly|bayev|nathan|singham|witz|baum|ström|qvist|quist|sson|dóttir|oğlu|aitė|aite|ukas|iūnas|auskas|vičius|ides|atos|ujo|eira|inho|ães|aldo|ardi|ucci|acci|iani|ndola|nkulu|lwa|weya|ngwe|mba|ele|ubi|anyi)$/;

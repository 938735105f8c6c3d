import { COMMON_WORDS } from '../../../language/lexicons/common-words';
import { EVENT_NOUNS, PRODUCT_NOUNS } from '../../../language/lexicons/name-heads';
import { ORGANIZATION_NOUNS, PLACE_NOUNS, TITLE_MODIFIERS } from '../../../language/lexicons/person-nouns';
import { wordSet } from '../../../language/lexicons/words';
import { isPersonNoun } from '../person-words';
import type { SentenceView } from '../sentence-view';
import type { Evidence } from './evidence';

/** "a longtime member responsible for its money": what is told of people right behind the noun. */
const BEHIND_PEOPLE = wordSet(
  'responsible wanted accused suspected believed known convicted sought based living working charged involved killed born linked',
);

/** "a company hired by", "the largest exercise held in": what tells more of the noun before. */
const PARTICIPLE = /^(?:\p{Ll}{2,}ed|held|run|led|built|made|known)$/u;

/** What stands behind a comma: an age, "who", "which", "a Chadian national", "the charity", a place. */
export function readApposition(view: SentenceView, at: number, evidence: Evidence): void {
  const next = view.lowers[at] ?? '';
  if (/^\d{1,2}$/.test(next) && (view.forms[at + 1] === ',' || view.forms[at + 1] === '.')) {
    evidence.person += 5;
    return;
  }
  if (next === 'who' || next === 'whose' || next === 'whom') {
    evidence.person += 2.5;
    return;
  }
  if (next === 'which') {
    evidence.organization += 1.5;
    return;
  }
  const match = view.matches[at];
  if (
    match !== undefined &&
    match.sense.type === 'Place' &&
    match.sense.form === 'name' &&
    /^[,.]?$|^(?:and|on|in|for)$/.test(view.forms[at + match.length] ?? '')
  ) {
    evidence.place += 2;
    evidence.placeKind ??= 'city';
  }
  if (
    !/^(?:a|an|the|another|one|his|her|its|former|then|their|chief|head|director|president|deputy|now)$/.test(next) &&
    !isPersonNoun(next) &&
    !ORGANIZATION_NOUNS.has(next)
  )
    return;
  for (let end = at; end < Math.min(view.forms.length, at + 8); end++) {
    const lower = view.lowers[end] as string;
    const isTold = end > at && BEHIND_PEOPLE.has(lower) && isPersonNoun(view.lowers[end - 1] as string);
    if (
      isTold ||
      /^[.,;:()]$/.test(lower) ||
      (/^(?:of|for|at|in|from|with|by|who|which|that|and)$/.test(lower) && end > at)
    ) {
      const isBehind = PARTICIPLE.test(view.lowers[end - 1] ?? '') && end - 2 >= at;
      appositionHead(view, isBehind ? end - 2 : end - 1, evidence);
      return;
    }
    if (
      end > at &&
      !view.isUpper[end] &&
      !COMMON_WORDS.has(lower) &&
      !TITLE_MODIFIERS.has(lower) &&
      !isPersonNoun(lower) &&
      !/^[-'’]/.test(lower)
    )
      break;
  }
}

function appositionHead({ lowers, isUpper }: SentenceView, at: number, evidence: Evidence): void {
  const head = lowers[at] as string;
  const organization = ORGANIZATION_NOUNS.get(head);
  const place = PLACE_NOUNS.get(head);
  if (organization !== undefined) {
    // "the Police and Crime Commissioner"
    evidence.organization += isPersonNoun(head) || isUpper[at] ? 4 : 6;
    evidence.organizationKind ??= organization;
  } else if (place !== undefined) {
    evidence.place += 3;
    evidence.placeKind ??= place;
  } else if (isPersonNoun(head)) evidence.person += 4;
  else if (PRODUCT_NOUNS.has(head)) evidence.product += 3;
  else if (EVENT_NOUNS.has(head)) evidence.event += 4;
}

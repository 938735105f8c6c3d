import type { Claim } from '../../../model/claim';
import { relationType } from '../../../ontology/relations';
import type { ToldClaims } from './told-claims';

const MET_WITH = relationType('MET_WITH');
const CALLS = new Set([relationType('SPOKE_WITH')]);

/** Characters between a call and what was discussed in it: the next sentence or two. */
const FARTHEST = 300;

/** Verbs that tell what a conversation was about, and not that people met. */
const CONVERSING = /^verb:(?:discuss|talk|review|exchange|agree|debate|confer|consult):/;

/** "Ann Lee spoke with Bo Berg by phone. They discussed Syria": on the phone as well, and no meeting. */
export function isOfSameCall({ type, rule, subject, object, trigger }: Claim, told: ToldClaims): boolean {
  if (type !== MET_WITH || !CONVERSING.test(rule)) return false;
  const isBefore = (call: Claim): boolean => {
    const isOfSame =
      (call.subject === subject && call.object === object) || (call.subject === object && call.object === subject);
    const away = trigger.start - call.trigger.end;
    return isOfSame && away > 0 && away < FARTHEST;
  };
  return told.last({ relations: CALLS, fits: isBefore, from: trigger.start - FARTHEST }).length > 0;
}

import type { Claim } from '../../../model/claim';
import { relationType } from '../../../ontology/relations';

const MET_WITH = relationType('MET_WITH');
const SPOKE_WITH = relationType('SPOKE_WITH');

/** Characters between a call and what was discussed in it: the next sentence or two. */
const FARTHEST = 300;

/** Verbs that tell what a conversation was about, and not that people met. */
const CONVERSING = /^verb:(?:discuss|talk|review|exchange|agree|debate|confer|consult):/;

/** "Ann Lee spoke with Bo Berg by phone. They discussed Syria": on the phone as well, and no meeting. */
export function isOfSameCall({ type, rule, subject, object, trigger }: Claim, told: Iterable<Claim>): boolean {
  if (type !== MET_WITH || !CONVERSING.test(rule)) return false;
  for (const call of told) {
    const isOfSame =
      (call.subject === subject && call.object === object) || (call.subject === object && call.object === subject);
    const away = trigger.start - call.trigger.end;
    if (call.type === SPOKE_WITH && isOfSame && away > 0 && away < FARTHEST) return true;
  }
  return false;
}

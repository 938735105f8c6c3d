import { installedBy, takesOffice } from '../grammar/installing-verbs';
import { groupOf } from '../grammar/item-tests';
import { judgedIn } from '../grammar/judged-deeds';
import { chargeIn } from '../grammar/legal-process';
import { type Governed, inherit, SUBJECT_CONTROL } from './governing';
import { type Link, NONE } from './link';

/** "was charged with killing X", "went on trial for it". */
export function charged(governed: Governed): Link | undefined {
  const { verb, above, mark, object } = governed;
  const charge = verb.form === 'gerund' ? chargeIn(above, mark) : undefined;
  if (charge === undefined) return undefined;
  return inherit(governed, charge, charge.control === 'object' ? (object ?? above.subject) : above.subject);
}

const CHARGES = new Set(['of', 'for', 'with', 'from', 'into', 'over', 'against']);

/** "accused Norway of arming X", "praised it for freeing X", "voted against buying it", "barred it from buying X", "joined it in condemning X". */
export function behindPreposition(governed: Governed): Link | undefined {
  const { verb, above, mark, object, governance } = governed;
  if (verb.form !== 'gerund') return undefined;
  if (CHARGES.has(mark) && governance.control === 'object') return inherit(governed, governance, object);
  const judged = judgedIn(above, mark);
  if (judged !== undefined) return inherit(governed, judged.governance, judged.doer);
  if (mark === 'against') return inherit(governed, { modality: 'planned', polarity: 'negative' }, above.subject);
  const isRuledOut = mark === 'out' && above.verb.lemma === 'rule';
  if ((mark === 'from' || isRuledOut) && governance.polarity === 'negative')
    return inherit(governed, governance, governance.control === 'object' ? (object ?? above.subject) : above.subject);
  if (mark !== 'in' || above.verb.lemma !== 'join' || above.verb.isPassive) return undefined;
  // "joined Norway in condemning X": both did.
  const together = [...(above.subject?.phrases ?? []), ...(above.object?.phrases ?? [])];
  return inherit(governed, {}, together.length === 0 ? undefined : groupOf(together));
}

/** "is considering sending troops", "named Bo Berg as working for Acme", "met Ann Lee before flying home". */
export function gerundBeside(governed: Governed): Link | undefined {
  const { pivot, verb, above, mark, relation, object, governance } = governed;
  if (verb.form !== 'gerund') return undefined;
  // Its object, though the tree takes it for an adverbial; "has ruled out sending them".
  const { end } = above.verb;
  const isBehind =
    pivot === end || (pivot === end + 1 && governed.context.sentence.tree.tokens[pivot - 1]?.xpos === 'RP');
  if (isBehind && governance.modality !== undefined) return inherit(governed, governance, above.subject);
  if (relation !== 'advcl') return undefined;
  // Who is named does.
  if (mark === 'as' && object !== undefined && !SUBJECT_CONTROL.has(above.verb.lemma))
    return inherit(governed, {}, object);
  if (mark === '' && takesOffice(verb, above.verb))
    return inherit(governed, installedBy(above.verb.lemma), object ?? above.subject);
  return BESIDE.has(mark)
    ? { ...NONE, ...(above.subject !== undefined && { subject: above.subject }) }
    : inherit(governed, {}, above.subject);
}

/** What opens a gerund of something done besides. */
const BESIDE: ReadonlySet<string> = new Set(['after', 'since', '', 'while', 'before']);

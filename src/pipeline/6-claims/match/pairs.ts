import type { EntityType } from '../../../model/entity';
import { isLegalPair } from '../../../ontology/checks';
import type { FrameEnd, VerbFrame } from '../../../ontology/parse-frame';
import { relationEntry } from '../../../ontology/relations';
import { METONYM } from '../grammar/metonyms';
import type { Referent } from '../grammar/reading';

/** Every pair of ends that the ontology allows; a shared plural gives each of its pairs once, both ways round where the relation has a direction. */
export function pairs(
  frame: Pick<
    VerbFrame,
    'relation' | 'slots' | 'subjectTypes' | 'objectTypes' | 'subjectKinds' | 'exceptKinds' | 'objectKinds'
  >,
  ends: ReadonlyMap<FrameEnd | 'each', readonly Referent[]>,
): readonly { readonly subject: Referent; readonly object: Referent }[] {
  const both = ends.get('both') ?? [];
  // "Acme and its chief have parted ways": where the relation has a direction, the types tell which of them it runs from.
  const isSymmetric = relationEntry(frame.relation).symmetric;
  const shared = both.flatMap((subject, at) =>
    (isSymmetric ? both.slice(at + 1) : both).map((object) => ({ subject, object })),
  );
  const subjects = ends.get('subject') ?? [];
  const crossed = subjects.flatMap((subject) =>
    (ends.get('object') ?? [])
      // "Ann Lee and Bo Berg asked that he go": whoever they asked, it is none of them.
      .filter(({ chain }) => subjects.every((one) => one.chain.id !== chain.id))
      .map((object) => ({ subject, object })),
  );
  const each = ends.get('each') ?? [];
  const mutual = each.flatMap((subject) => each.map((object) => ({ subject, object })));
  return [...shared, ...crossed, ...mutual].filter(
    ({ subject, object }) =>
      subject.chain.id !== object.chain.id &&
      !(relationEntry(frame.relation).toPlace === true && object.evidence.naming?.rule === METONYM) &&
      !(relationEntry(frame.relation).personal === true && isStateFor(object)) &&
      !(relationEntry(frame.relation).toActor === true && isMereSite(object, frame)) &&
      !(
        relationEntry(frame.relation).home === true &&
        subject.chain.kind === 'country' &&
        object.chain.type === 'Place'
      ) &&
      isLegalPair(frame.relation, subject.chain.type, object.chain.type) &&
      (frame.subjectKinds?.some((kind) => kind === subject.chain.kind) ?? true) &&
      !(frame.exceptKinds?.some((kind) => kind === subject.chain.kind) ?? false) &&
      (object.chain.type !== 'Organization' ||
        (frame.objectKinds?.some((kind) => kind === object.chain.kind) ?? true)) &&
      isOfTypes(subject, frame.subjectTypes) &&
      isOfTypes(object, frame.objectTypes),
  );
}

/** "condemned the attacks in Halm and Port Halm": the towns are where it was. */
const isMereSite = ({ chain }: Referent, { slots }: Pick<VerbFrame, 'slots'>): boolean => {
  if (chain.type !== 'Place') return false;
  // "criticised the Halden Theatre": those who run it.
  const isNamedItself = slots[0]?.preposition === undefined && slots[0]?.filler.kind === 'end';
  return /^(?:city|landform)$/.test(chain.kind ?? '') || (chain.kind === 'facility' && !isNamedItself);
};

/** "Norway's prime minister" where the words stand for Norway. */
const isStateFor = ({ chain, evidence }: Referent): boolean =>
  chain.type === 'Place' && evidence.naming?.rule === METONYM;

/** The people of a country or body count as people: "phoned Norway's foreign minister". */
const isOfTypes = ({ chain, evidence }: Referent, types: readonly EntityType[] | undefined): boolean =>
  types === undefined ||
  types.includes(chain.type) ||
  (evidence.naming?.rule === METONYM && types.includes('Organization'));

import type { RelationType } from '../../../model/id';
import type { FrameEnd, VerbFrame } from '../../../ontology/parse-frame';
import { relationEntry } from '../../../ontology/relations';
import { BESIDE } from '../grammar/function-words';
import type { Clause, Complement, Referent } from '../grammar/reading';
import { denotedBy } from './denoted';
import type { SentenceClauses } from './slot-groups';

type Ends = ReadonlyMap<FrameEnd | 'each', readonly Referent[]>;

/** "Bo Berg visited Oslo with Ann Lee", "Norway signed it, as did Sweden": she did too, and Sweden. */
export function withCompanions(
  { relation }: VerbFrame,
  clause: Clause,
  { ends: own, ...sentence }: SentenceClauses & { readonly ends: Ends },
): Ends {
  const { clauses } = sentence;
  const ends = withLikewise(own, clause, sentence);
  const subjects = ends.get('subject');
  const undergoing = undergoingWith(relation, clause, ends.get('object'));
  if (undergoing.length > 0) return new Map([...ends, ['object', [...(ends.get('object') ?? []), ...undergoing]]]);
  if (relationEntry(relation).companions !== true || subjects?.[0]?.chain.type !== 'Person') return ends;
  const beside = clause.obliques
    .filter(({ preposition }, at) => COMPANY.has(preposition) && !isPartner(clause.obliques[at - 1]))
    .flatMap(({ nouns }) => denotedBy(nouns));
  const companions = [...beside, ...accompanying(subjects, clauses)].filter(
    ({ chain }) => chain.type === 'Person' && subjects.every((subject) => subject.chain.id !== chain.id),
  );
  return new Map([...ends, ['subject', [...subjects, ...companions]]]);
}

/** "…, as did Sweden": of the clause right before, where its subject does what it tells. */
function withLikewise(ends: Ends, clause: Clause, { clauses, words }: SentenceClauses): Ends {
  const subjects = ends.get('subject');
  if (subjects === undefined || clause.verb.isPassive || clause.isNegated) return ends;
  const likewise = clauses.find(
    ({ verb, subject, object }) =>
      verb.lemma === 'do' &&
      verb.start > clause.verb.end &&
      words[verb.start - 1]?.lower === 'as' &&
      words[verb.start - 2]?.lower === ',' &&
      subject === undefined &&
      object !== undefined,
  );
  if (likewise?.object === undefined) return ends;
  const isNearest = clauses.every(
    ({ verb }) => verb.form !== 'finite' || verb.start <= clause.verb.start || verb.start >= likewise.verb.start,
  );
  const others = isNearest ? denotedBy(likewise.object) : [];
  return others.length === 0 ? ends : new Map([...ends, ['subject', [...subjects, ...others]]]);
}

/** "arrested Ann Lee along with Bo Berg": him too, where what is done is done to people. */
function undergoingWith(
  relation: RelationType,
  clause: Clause,
  objects: readonly Referent[] = [],
): readonly Referent[] {
  const direct = clause.verb.isPassive ? clause.subject : clause.object;
  if (relationEntry(relation).doneToPeople !== true || direct === undefined || objects[0]?.chain.type !== 'Person')
    return [];
  return clause.obliques
    .filter(({ preposition, nouns }) => BESIDES.has(preposition) && nouns.start > direct.end)
    .slice(0, 1)
    .flatMap(({ nouns }) => denotedBy(nouns))
    .filter(({ chain }) => chain.type === 'Person' && objects.every((object) => object.chain.id !== chain.id));
}

const BESIDES: ReadonlySet<string> = new Set(['along with', 'together with', 'as well as']);

/** "flew to Oslo for talks with Ann Lee": whom he met there did not come along. */
const isPartner = (before: Complement | undefined): boolean =>
  before?.nouns.phrases.some(({ lemma }) => MEETINGS.has(lemma)) ?? false;

const MEETINGS: ReadonlySet<string> = new Set(
  'talk meeting discussion negotiation consultation summit conversation dinner lunch breakfast audience conference'.split(
    ' ',
  ),
);

const COMPANY: ReadonlySet<string> = new Set(['with', ...BESIDE]);

/** "Ann Lee, accompanied by Bo Berg, visited Oslo": he did too. */
const accompanying = (subjects: readonly Referent[], clauses: readonly Clause[]): readonly Referent[] =>
  clauses
    .filter(({ verb, subject }) => {
      const isWithThem = verb.lemma === 'accompany' || verb.lemma === 'join';
      const accompanied = subject === undefined ? [] : denotedBy(subject);
      return isWithThem && verb.isPassive && accompanied.some(({ chain }) => chain.id === subjects[0]?.chain.id);
    })
    .flatMap(({ obliques }) => obliques.filter(({ preposition }) => preposition === 'by'))
    .flatMap(({ nouns }) => denotedBy(nouns));

import type { RelationType } from '../../../model/id';
import type { TitleReading } from '../../../ontology/read-role';
import { relationType } from '../../../ontology/relations';
import { BESIDE_ROLES, CHIEF_MODIFIERS } from '../../../ontology/roles';
import type { Complement, Description, Referent, SentenceReading } from '../grammar/reading';
import { type Candidate, standing } from './candidate';
import { denotedBy } from './denoted';
import { isOfPart, served } from './served-body';

/** "the first Norwegian minister to Chile": no first minister. */
export function wordsTogether(
  { words, modifiers: [name] }: Description,
  { words: all }: SentenceReading,
): readonly string[] {
  if (name === undefined || words[0] !== 'first') return words;
  const before = all[all.findIndex(({ start }) => start >= name.evidence.span.start) - 1];
  return before?.lower === 'first' ? words.slice(1) : words;
}

const WORKS_FOR = relationType('WORKS_FOR');
const REPRESENTS = relationType('REPRESENTS');

const isAbroad = ({ preposition, nouns }: Complement): boolean =>
  preposition === 'to' && denotedBy(nouns).some(({ chain }) => chain.kind === 'country');

/** "an editor at Acme Books", "a manager for Acme": one of several. */
const isOneOfStaff = ({ isIndefinite }: Description, phrase: string): boolean =>
  isIndefinite === true && OF_SEVERAL.has(phrase);

const OF_SEVERAL: ReadonlySet<string> = new Set([
  ...['editor', 'manager', 'general manager', 'administrator', 'foreman', 'coach'],
]);

/** "crossword editor of the Halden Times", "canteen manager in the navy": a noun before the office tells which part of the body. */
function isOfDesk({ span }: Description, phrase: string, { sentence: { tokens } }: SentenceReading): boolean {
  if (!NARROWED.has(phrase)) return false;
  const at = tokens.findIndex(({ start, lemma }) => start >= span.start && start < span.end && lemma === phrase);
  const before = tokens[at - 1];
  return before?.upos === 'NOUN' && before.start >= span.start && !WHOLES.has(before.lemma);
}

const NARROWED: ReadonlySet<string> = new Set(['editor', 'manager', 'administrator']);

/** Nouns that name the whole of what somebody runs. */
const WHOLES: ReadonlySet<string> = new Set([
  ...CHIEF_MODIFIERS,
  ...`football soccer baseball basketball hockey cricket rugby newspaper magazine website paper hotel hospital bank fund theatre theater museum
  school university college county council district town station band`
    .trim()
    .split(/\s+/),
]);

/** "an editor at Acme", "editor at Acme": of the several there, where the editor of it leads it. */
const isAtBody = ({ complements }: Description, phrase: string): boolean =>
  phrase === 'editor' && complements[0]?.preposition === 'at';

/** The relation that a title puts its holder into with a body; the table's unless what is around the title says otherwise. */
export function relationOf(
  { relation, role }: TitleReading,
  description: Description,
  { object: { chain }, reading }: { readonly object: Referent; readonly reading: SentenceReading },
): RelationType {
  const isBelow =
    isOneOfStaff(description, role.phrase) ||
    isAtBody(description, role.phrase) ||
    isOfDesk(description, role.phrase, reading);
  if (isOfPart(description) || isBelow) return role.subordinate ?? relation;
  // "the Norwegian minister to Chile" is an envoy.
  if (role.phrase === 'minister' && description.complements.some(isAbroad)) return REPRESENTS;
  // "US Attorney Ann Lee" prosecutes for her country, where the attorney of a person acts for him.
  return role.phrase === 'attorney' && chain.kind === 'country' ? WORKS_FOR : relation;
}

/** "a veteran of the Fjord War", "a delegate to the Halm Summit": what the words mean beside the office that they mostly are. */
export function fromBeside(subject: Referent, office: TitleReading, description: Description): readonly Candidate[] {
  const role = BESIDE_ROLES.get(office.role.phrase);
  if (role === undefined || role.heldBy?.includes(subject.chain.type) === false) return [];
  return served(subject, { ...office, role, relation: role.relation }, description).map((object) =>
    standing({
      relation: role.relation,
      subject,
      object,
      trigger: description.span,
      rule: `${description.position}:${role.phrase}`,
    }),
  );
}

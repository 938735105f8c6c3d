import { LAWYERS } from '../../../language/lexicons/person-classes';
import { WORLD_REGIONS } from '../../../language/lexicons/places';
import { phrases } from '../../../language/lexicons/words';
import type { LinkedMention } from '../../../model/chain';
import type { ChainId, RelationType } from '../../../model/id';
import { isLegalPair } from '../../../ontology/checks';
import type { TitleReading } from '../../../ontology/read-role';
import { relationEntry, relationType } from '../../../ontology/relations';
import { BODY_WORDS, ROLES } from '../../../ontology/roles';
import { INSTALLING } from '../grammar/installing-verbs';
import type { Clause, Complement, Description, NounGroup, Referent, SentenceReading } from '../grammar/reading';
import type { Word } from '../grammar/word';
import { denoted, denotedBy } from './denoted';
import { staffIn } from './offices-taken';

/** "Indonesian army spokesman": of the army, which is no chain, and not of the country. */
export function namesOtherBody({ words, possessor, modifiers }: Description, { role }: TitleReading): boolean {
  const owner = modifiers[modifiers.length - 1] ?? possessor;
  return owner?.chain.type === 'Place' && words.some((word) => BODY_WORDS.has(word) && !role.phrase.includes(word));
}

/** Who a title without a body serves: a country where it alone acts, or the club that sacks its manager. */
export function actingBody(
  subject: Referent,
  { role, relation }: TitleReading,
  { clauses, words }: SentenceReading,
): readonly Referent[] {
  const bodies = new Map<ChainId, Referent>();
  const staffing = new Set<ChainId>();
  for (const clause of clauses) {
    // "President X's remark that Norway may join if Iceland leaves", "until Iceland leaves": not what the sentence is about.
    if (clause.isConditional || isAdverbial(clause, words)) continue;
    const { doer, doneTo } = rolesOf(clause);
    const acting = doer === undefined ? [] : denotedBy(doer);
    const object = doneTo === undefined ? [] : denotedBy(doneTo);
    const isStaffed = doneTo !== undefined && staffIn(doneTo).some(({ chain }) => chain.id === subject.chain.id);
    if (acting.some(({ chain }) => chain.id === subject.chain.id)) return [];
    const isActedOn = object.some(({ chain }) => chain.id === subject.chain.id);
    const states = role.sort === 'state' ? statesOf(doer) : [];
    for (const referent of states.length > 0 ? states : acting) {
      const { chain } = referent;
      if (chain.type === 'Person' || !isLegalPair(relation, subject.chain.type, chain.type)) continue;
      // "named biologist Ann Lee its president": what she has been so far, and not there.
      const isOwnStaff = !(OCCUPATIONS.has(role.phrase) && INSTALLING.has(clause.verb.lemma));
      const isStaffing =
        (isActedOn && isOwnStaff && STAFFING.has(clause.verb.lemma)) ||
        (isStaffed && !OCCUPATIONS.has(role.phrase) && TELLING.has(clause.verb.lemma));
      if (isStaffing) staffing.add(chain.id);
      if (role.sort === 'state' || isStaffing) bodies.set(chain.id, referent);
    }
  }
  const [only] = bodies.values();
  if (bodies.size !== 1 || only === undefined) return [];
  const isCountry = only.chain.type === 'Place' && only.chain.kind === 'country';
  return staffing.has(only.chain.id) || (role.sort === 'state') === isCountry ? [only] : [];
}

/** "Peru's Congress impeached President X", "Peru's high court": the country whose body acts. */
const statesOf = (doer: NounGroup | undefined): readonly Referent[] =>
  (doer?.phrases ?? []).flatMap(({ referent, possessor }) =>
    possessor?.chain.kind === 'country' && STATE_BODIES.has(referent?.chain.kind ?? '') ? [possessor] : [],
  );

const STATE_BODIES: ReadonlySet<string> = new Set(['government', 'court', 'military']);

/** "until Norway leaves", "unless Norway pays". */
const isAdverbial = ({ subject }: Clause, words: readonly Word[]): boolean =>
  subject !== undefined && /^(?:until|till|unless|if|whether)$/.test(words[subject.start - 1]?.lower ?? '');

/** Who does what the verb tells, and to whom: in the passive the agent and the subject. */
const rolesOf = ({ verb, subject, object, obliques }: Clause): { doer?: NounGroup; doneTo?: NounGroup } => {
  const by = obliques.find(({ preposition }) => preposition === 'by')?.nouns;
  const [doer, doneTo] = verb.isPassive && by !== undefined ? [by, subject] : [subject, object];
  return { ...(doer !== undefined && { doer }), ...(doneTo !== undefined && { doneTo }) };
};

/** Verbs by which a body deals with its own people. */
const STAFFING: ReadonlySet<string> = new Set([
  ...INSTALLING,
  ...'sack dismiss fire suspend oust remove axe tap unveil poach draft retain'.split(' '),
]);

/** Verbs by which a body tells of its own staff: "announced the appointment of Ann Lee as treasurer". */
const TELLING: ReadonlySet<string> = new Set(
  'announce confirm approve make complete finalise finalize unveil reveal accept'.split(' '),
);

/** Prepositions whose object is the body itself, even where an adjective stands before: "the Danish head of Oxfam". */
const NEAREST = new Set(['of', 'at', 'with', 'from']);

/** What people do for a living and for no country: "the Polish journalist" is a Pole. */
const OCCUPATIONS: ReadonlySet<string> = new Set(
  `journalist reporter correspondent columnist broadcaster presenter researcher scientist engineer lecturer scholar professor doctor nurse
  surgeon teacher curator botanist epidemiologist physicist biologist geologist historian philosopher mathematician chemist linguist
  economist sociologist astronomer archaeologist pathologist virologist priest vicar chaplain consultant
  technician trader trainer accountant executive worker employee banker lawyer photographer
  physician dentist midwife vet medic pilot tutor steward attendant
  architect designer chef cook paramedic mechanic photojournalist owner co-owner proprietor investor landlord`
    .trim()
    .split(/\s+/),
);

/** "a US Representative from Illinois" sits for its people, where "the US representative to Chile" speaks for his country. */
const isLawmaker = ({ complements }: Description): boolean =>
  complements[0]?.preposition === 'from' || complements[0]?.preposition === 'in';

/** "a Russian secret agent", where "an American road agent" is one from there. */
const isSpy = ({ words }: Description): boolean => words.slice(0, -1).every((word) => SPYING.has(word));

const SPYING: ReadonlySet<string> = new Set(
  'secret double undercover foreign intelligence covert alleged suspected former retired ex top senior special'.split(
    ' ',
  ),
);

/** Those whom an adjective before them tells the nation of, and no side: "the Argentine coach". */
const OF_SIDES: ReadonlySet<string> = new Set('coach manager captain skipper trainer conductor'.split(' '));

/** Whether a country before a noun tells only where somebody is from; "England manager" names the side. */
const isNationality = ({ chain, evidence }: Referent, phrase: string, relation: RelationType): boolean =>
  chain.type === 'Place' &&
  (relationEntry(relation).isAbroad === true ||
    (OF_SIDES.has(phrase.split(' ').pop() ?? '') &&
      chain.mentions.some((one) => isDemonymAt(one, evidence.span.start))));

const isDemonymAt = ({ mention }: LinkedMention, start: number): boolean =>
  mention.kind === 'name' && mention.span.start === start && mention.rule === 'gazetteer:demonym';

/** Those who know about the name before their noun: "a Fjord Front analyst". */
export const STUDENTS: ReadonlySet<string> = new Set('analyst expert specialist scholar researcher'.split(' '));

/** "professor of law at X", "editor at large at X": what he is that of is a subject and no body. */
const isSubject = ({ phrases: [phrase] }: NounGroup): boolean =>
  phrase !== undefined &&
  !phrase.isName &&
  !phrase.isPronoun &&
  phrase.determiner === undefined &&
  phrase.possessor === undefined &&
  phrase.of === undefined &&
  denoted(phrase).length === 0;

/** "head of security at X" leads no X; "head of state" does; nor does "X's Africa director" or a "department head at X". */
export const isOfPart = ({ complements, words, possessor, modifiers }: Description): boolean =>
  /^(?:department|division|section|branch|desk)$/.test(words[words.length - 2] ?? '') ||
  words.slice(0, -1).some((word) => word === 'unit') ||
  (words[words.length - 1] === 'commissioner' && words.length > 1 && !WHOLE.has(words[words.length - 2] ?? '')) ||
  (possessor?.chain.type === 'Organization' && modifiers.some(isField) && REGIONAL.has(words.join(' '))) ||
  complements.some(
    ({ preposition, nouns }) =>
      // "editor at large"
      (preposition === 'at' && nouns.phrases[0]?.lemma === 'large') ||
      (preposition === 'of' &&
        (isUnit(nouns) ||
          (isSubject(nouns) && !/^(?:state|government|mission|delegation)$/.test(nouns.phrases[0]?.lemma ?? '')))),
  );

/** Words before "commissioner" that do not narrow what he is in charge of: "a police commissioner" heads the police. */
const WHOLE: ReadonlySet<string> = new Set('police chief acting former new league fire outgoing first'.split(' '));

/** Who leads a body's work in the part of the world that stands before. */
const REGIONAL: ReadonlySet<string> = new Set(
  'director head manager chief coordinator representative lead officer spokesman spokeswoman spokesperson adviser advisor'.split(
    ' ',
  ),
);

/** "minister for foreign affairs of Norway": what hangs on the portfolio is served. */
function behindPortfolio({ preposition, nouns }: Complement): Complement {
  const of = denotedBy(nouns).length > 0 ? undefined : nouns.phrases[0]?.of;
  return of === undefined ? { preposition, nouns } : { preposition: 'of', nouns: of };
}

const isField = ({ chain }: Referent): boolean => chain.type === 'Place';

/** "head of the Oxfam delegation", "head of its Spanish unit": of a part of the body. */
const isUnit = ({ phrases: [phrase] }: NounGroup): boolean =>
  phrase !== undefined && !phrase.isName && UNITS.has(phrase.lemma);

const UNITS: ReadonlySet<string> = new Set(
  'delegation unit division branch department arm bureau subsidiary section operation desk'.split(' '),
);

/** "minister for the Middle East": a region is what he deals with. */
const isMinister = (phrase: string): boolean => /(?:minister|secretary)$/.test(phrase);

/** Those who direct a body: "Africa director" tells where. */
const DIRECTORS: ReadonlySet<string> = new Set([
  'director',
  'executive director',
  'managing director',
  'regional director',
]);

/** "Europe minister Ann Lee": what she deals with, as no government has so wide a realm. */
const isRealm = (phrase: string, { chain }: Pick<Referent, 'chain'>): boolean =>
  isMinister(phrase) && REALMS.has(chain.name);

const REALMS: ReadonlySet<string> = new Set([...phrases(WORLD_REGIONS), 'Pacific']);

/** "Democratic Governor Ann Lee", "General Lee of Halm", "his fellow Norwegian": a party has no governor, a town no general. */
const isNoOfficeOf = (phrase: string, { chain }: Pick<Referent, 'chain'>): boolean =>
  (chain.type === 'Person' && ENVOYS.has(phrase)) ||
  isRealm(phrase, { chain }) ||
  (chain.kind === 'party'
    ? /^(?:governor|mayor|prime minister|premier|chancellor|king|queen|emperor)$/.test(phrase)
    : chain.type === 'Place' &&
      ((!ROLES.has(phrase) && chain.kind !== 'facility') ||
        (DIRECTORS.has(phrase) && chain.kind !== 'facility') ||
        phrase === 'fellow' ||
        ((RANKS.has(phrase) || CONSULS.has(phrase)) && chain.kind !== 'country')));

/** "the Oslo agency Bright Track": no town has agencies or units of its own by that. */
const isNoWhole = (relation: RelationType, { chain }: Referent): boolean =>
  relation === PART_OF && chain.type === 'Place' && chain.kind !== 'country';

const PART_OF = relationType('PART_OF');

/** "the Norwegian consul for Halm": a town is where they serve. */
const CONSULS: ReadonlySet<string> = new Set(['consul', 'consul general', 'consul-general']);

/** Those whom a state or body sends, though a person may call them his. */
const ENVOYS: ReadonlySet<string> = new Set([
  'ambassador',
  'consul',
  'consul general',
  'nuncio',
  'permanent representative',
]);

const RANKS: ReadonlySet<string> = new Set([
  'general',
  'lieutenant general',
  'major general',
  'brigadier',
  'brigadier general',
  'colonel',
  'lieutenant colonel',
  'major',
  'captain',
  'lieutenant',
  'sergeant',
  'admiral',
]);

/** Who is served: "of …" first, then the possessor, then the name before the noun, then what "for" leads to. */
export function served(
  subject: Referent,
  { role, relation }: TitleReading,
  description: Description,
): readonly Referent[] {
  const isServed = (referent: Referent): boolean =>
    referent.chain.id !== subject.chain.id &&
    role.serves.includes(referent.chain.type) &&
    !isNoOfficeOf(role.phrase, referent) &&
    !(isNoWhole(relation, referent) && description.complements.length === 0) &&
    (referent.chain.type !== 'Organization' ||
      (role.servesKinds?.some((kind) => kind === referent.chain.kind) ?? true)) &&
    isLegalPair(relation, subject.chain.type, referent.chain.type);
  // "Lee's successor as head of Acme" succeeds Lee, and not Acme.
  const as = description.complements.findIndex(({ preposition }) => preposition === 'as');
  const complements = description.complements
    .slice(0, as < 0 ? undefined : as)
    .filter(({ preposition }) => role.prepositions.includes(preposition))
    .map((complement) => (isMinister(role.phrase) ? behindPortfolio(complement) : complement));
  const near = complements
    .filter(({ preposition, nouns }) => NEAREST.has(preposition) && !isSubject(nouns))
    .slice(0, 1);
  const byNear = near
    .flatMap(({ preposition, nouns }) =>
      denotedBy(nouns).map((referent) => ({ referent, isOnlyBody: isUnit(nouns) || preposition === 'from' })),
    )
    // "an engineer from Halm" comes from there.
    .filter(({ referent: { chain }, isOnlyBody }) => !isOnlyBody || chain.type === 'Organization')
    .map(({ referent }) => referent)
    .filter(isServed);
  if (byNear.length > 0) return byNear;
  if (description.possessor !== undefined && isServed(description.possessor)) return [description.possessor];
  // "a Norwegian football manager" is one from Norway, "the Norway manager" leads its side.
  const isOfNobody =
    OCCUPATIONS.has(role.phrase) ||
    (description.isIndefinite === true && (relationEntry(relation).single === true || RANKS.has(role.phrase)));
  const modifier = description.modifiers
    .filter((referent) => isServed(referent) && !(isOfNobody && referent.chain.type === 'Place'))
    .filter((referent) => !isNationality(referent, role.phrase, relation))
    // "a Halm solicitor"
    .filter(({ chain }) => !(LAWYERS.has(role.phrase) && chain.type === 'Place' && chain.kind !== 'country'))
    .filter(({ chain }) => !(STUDENTS.has(role.phrase) && chain.kind === 'armed_group'))
    .filter(({ chain }) => !(role.phrase === 'agent' && chain.type === 'Place' && !isSpy(description)))
    .filter(({ chain }) => !(role.phrase === 'representative' && chain.type === 'Place' && isLawmaker(description)))
    .slice(-1);
  const far = complements.filter(({ preposition }) => !NEAREST.has(preposition)).slice(0, 1);
  const byFar = far
    .flatMap(({ nouns }) => denotedBy(nouns))
    .filter(isServed)
    .filter(({ chain }) => !(isMinister(role.phrase) && chain.type === 'Place' && chain.kind !== 'country'));
  // "a White House correspondent for the Herald": what he reports on stands before.
  if (OCCUPATIONS.has(role.phrase) && byFar.length > 0) return byFar;
  return modifier.length > 0 ? modifier : byFar;
}

import type { Description, NounPhrase, SentenceReading } from '../grammar/reading';
import {
  fromAffiliation,
  fromBrackets,
  fromMembership,
  fromOwner,
  fromPartyName,
  fromPlaceOfWork,
  fromTheirBody,
  fromWhose,
} from './affiliations';
import type { CalledBodies } from './called-bodies';
import { type Candidate, hasSameEnds } from './candidate';
import { withName } from './complete-titles';
import { fromCountry, fromDemonym, fromNationality } from './demonyms';
import { fromDescription, fromHeld, type Offices } from './from-office';
import { fromSite, fromTown } from './match-places';
import { fromPredicate } from './match-predicates';
import { officesNamed } from './offices-taken';
import { officesUntil } from './offices-until';
import { namedExamples, shareAppositions } from './shared-appositions';

/** Reads what titles, appositions and predicates say of names: "UN envoy Hans Feld", "Ann Lee is the head of Acme". */
export function matchDescriptions(
  reading: SentenceReading,
  offices: Offices,
  bodies: CalledBodies,
): readonly Candidate[] {
  const beside = [...shareAppositions(reading), ...namedExamples(reading)].flatMap(({ phrase, complements }) => {
    const { referent } = phrase;
    if (referent === undefined)
      return officesNamed(phrase, complements).flatMap((held) => fromHeld(held, { reading, offices, bodies }));
    const own = phrase.descriptions.filter((one) => !isToldTwice(one, phrase)).flatMap(eachOwner);
    const described = [...own, ...seatOf(phrase)].flatMap((description) =>
      fromDescription(referent, withName(description, phrase), { reading, offices, bodies }),
    );
    const citizenship = [...own, ...asDescription(phrase)].flatMap((description) =>
      fromDemonym(referent, description, described, reading),
    );
    return [
      ...described,
      ...fromAffiliation(phrase, referent, { words: reading.words, complements }).filter(
        (one) => described.length === 0 || isParty(one, described),
      ),
      ...(described.length > 0 ? [] : phrase.descriptions.flatMap((one) => fromMembership(referent, one))),
      ...citizenship,
      ...(described.length > 0 ? [] : fromPartyName(phrase, referent)),
      ...(described.length > 0 ? [] : fromNationality(phrase, referent, reading)),
      ...(described.length > 0 ? [] : fromCountry(phrase, referent, { words: reading.words, complements })),
      ...phrase.descriptions.flatMap((description) => [
        ...(isApart(phrase, description) ? [] : fromTown(referent, description)),
        ...fromSite(referent, description),
        ...fromTheirBody(referent, description),
      ]),
      ...fromOwner(phrase, referent),
      ...fromWhose(phrase, referent),
    ];
  });
  const until = officesUntil(reading).flatMap((held) => fromHeld(held, { reading, offices, bodies }));
  return [
    ...beside,
    ...until,
    ...[...fromPlaceOfWork(reading), ...fromBrackets(reading)].filter(
      (one) => !beside.some((other) => hasSameEnds(one, other)),
    ),
    ...reading.clauses.flatMap((clause) => fromPredicate(clause, { reading, offices, bodies })),
  ];
}

/** "Acme, a Calgary firm Larch hired": what is one of many never stands before its name, so that another name follows. */
const isApart = ({ determiner }: NounPhrase, { position }: Description): boolean =>
  position === 'title' && (determiner === 'a' || determiner === 'an');

/** "their daughter" is the daughter of each. */
const eachOwner = ({ owners, ...description }: Description): readonly Description[] =>
  owners === undefined || description.possessor !== undefined
    ? [description]
    : owners.map((possessor) => ({ ...description, possessor }));

/** "met the Swedish president, President Ann Lee said": whose name has the title is not told it by the words before. */
const isToldTwice = ({ position, words }: Description, { descriptions }: NounPhrase): boolean =>
  position === 'apposition' &&
  descriptions.some((title) => title.position === 'title' && title.words.join(' ') === words.join(' '));

/** "Prime Minister Ann Lee, of the Green Party,": a party beside the office that the title tells. */
const isParty = ({ object }: Candidate, described: readonly Candidate[]): boolean =>
  object.chain.kind === 'party' && described.every((one) => one.object.chain.id !== object.chain.id);

/** "The Oslo-based company", which stands for one named before: where that is at home. */
function seatOf({ isName, isPronoun, words, modifiers, span }: NounPhrase): readonly Description[] {
  const based = words.find((word) => word === 'based' || word === 'headquartered');
  if (isName || isPronoun || based === undefined) return [];
  return [{ words: [based], span, position: 'title', modifiers, complements: [] }];
}

/** "The Danish striker", who was named before. */
const asDescription = ({ isName, isPronoun, words, modifiers, span, referent }: NounPhrase): readonly Description[] =>
  isName || isPronoun || referent?.chain.type !== 'Person' || modifiers.length === 0
    ? []
    : [{ words, span, position: 'title', modifiers, complements: [] }];

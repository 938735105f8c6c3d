import { lemmatize } from '../../../language/lemmas';
import { PERSON_NOUNS } from '../../../language/lexicons/person-nouns';
import { isLegalPair } from '../../../ontology/checks';
import { RELATION_TYPES, relationEntry } from '../../../ontology/relations';
import type { Complement, Description, NounPhrase, Referent, SentenceReading } from '../grammar/reading';
import type { Word } from '../grammar/word';
import { type Candidate, standing } from './candidate';

/** "the Danish coach of Rovers", "an Australian woman": the nationality, where the demonym names no employer. */
export function fromDemonym(
  subject: Referent,
  description: Description,
  described: readonly Candidate[],
  { words }: SentenceReading,
): readonly Candidate[] {
  const relation = RELATION_TYPES.find((type) => relationEntry(type).demonym === true);
  const noun = lemmatize(description.words[description.words.length - 1] ?? '', 'NOUN');
  // "the Danish general" is one of its army, "a Danish general" may serve another.
  const isOneOfRank = description.isIndefinite === true && SOLDIERS.has(noun);
  const isPlainPerson = isPlainNoun(noun) || isOneOfRank || isOccupation(noun);
  const serves = described.filter(({ trigger, isStanding }) => trigger === description.span && isStanding);
  if (relation === undefined || description.position === 'as' || (serves.length === 0 && !isPlainPerson)) return [];
  return description.modifiers
    .filter(
      (country) =>
        isDemonymOf(country, words) &&
        !isSubject(country, words) &&
        !serves.some(({ object }) => object.chain.id === country.chain.id),
    )
    .filter(({ chain }) => isLegalPair(relation, subject.chain.type, chain.type))
    .map((object) =>
      standing({
        relation,
        subject,
        object,
        trigger: description.span,
        rule: `${description.position}:demonym`,
      }),
    );
}

/** "The Danish Ann Lee": where nothing else is said of her, her country; "Denmark's Ann Lee" may as well be its minister. */
export function fromNationality(
  { isName, descriptions, modifiers, possessor, span }: NounPhrase,
  subject: Referent,
  { words }: SentenceReading,
): readonly Candidate[] {
  const relation = RELATION_TYPES.find((type) => relationEntry(type).demonym === true);
  if (relation === undefined || !isName || !descriptions.every(isAge) || possessor !== undefined) return [];
  const [country, ...others] = modifiers;
  if (country === undefined || others.length > 0 || !isDemonymOf(country, words)) return [];
  if (!isLegalPair(relation, subject.chain.type, country.chain.type)) return [];
  return [standing({ relation, subject, object: country, trigger: span, rule: 'name:nationality' })];
}

/** "the 24-year-old": no more than how old somebody is. */
const isAge = ({ words }: Description): boolean => words[words.length - 1] === 'old';

/** "Ann Lee of Denmark", as a report of a race names its runners, "Ann Lee, from Denmark,": where nothing else is said of her, her country. */
export function fromCountry(
  { isName, descriptions, of, end }: NounPhrase,
  subject: Referent,
  { words, complements }: { readonly words: readonly Word[]; readonly complements: readonly Complement[] },
): readonly Candidate[] {
  const relation = RELATION_TYPES.find((type) => relationEntry(type).demonym === true);
  const from = complements.find(
    ({ preposition, nouns }) =>
      preposition === 'from' && nouns.start === end + 2 && words[end]?.lower === ',' && isBreak(words[nouns.end]),
  );
  const origin = of ?? from?.nouns;
  const [country, ...others] = origin === undefined ? [] : origin.phrases.flatMap(({ referent }) => referent ?? []);
  if (relation === undefined || !isName || descriptions.length > 0 || country === undefined || others.length > 0)
    return [];
  if (country.chain.kind !== 'country' || !isLegalPair(relation, subject.chain.type, country.chain.type)) return [];
  return [standing({ relation, subject, object: country, trigger: country.evidence.span, rule: 'name:country' })];
}

const isBreak = (word: Word | undefined): boolean => word === undefined || /^[,.;)]$/.test(word.lower);

/** Whether a country is told by an adjective of what is behind it: "Danish", where "Denmark" would be its name, and no "Danish-trained". */
export function isDemonymOf({ chain, evidence }: Referent, words: readonly Word[]): boolean {
  const at = words.findIndex(({ start }) => start === evidence.span.start);
  const word = words[at];
  const isJoined = words[at + 1]?.lower === '-' && /^(?:\w+ed|led|run)$/.test(words[at + 2]?.lower ?? '');
  if (chain.kind !== 'country' || word === undefined || isJoined) return false;
  return ABBREVIATED.test(word.lower) || word.lower !== chain.name.toLowerCase();
}

/** Names of countries that are their own adjectives: "a US raid", "UK troops". */
const ABBREVIATED = /^(?:u\.?s\.?|u\.?k\.?|u\.?a\.?e\.?|u\.?s\.?a\.?)$/;

/** "an American football player", "a Spanish teacher": the game or the tongue. */
function isSubject({ evidence }: Referent, words: readonly Word[]): boolean {
  const next = words.find(({ start }) => start >= evidence.span.end);
  return next !== undefined && SUBJECTS.has(next.lower);
}

const SUBJECTS: ReadonlySet<string> = new Set(
  'football teacher translator interpreter language literature food wine cuisine'.split(' '),
);

const SOLDIERS: ReadonlySet<string> = new Set(['general', 'admiral', 'colonel', 'brigadier', 'captain', 'major']);

/** Nouns for people that say nothing of a country's service, nor of what somebody knows about it or wants from it. */
const isPlainNoun = (noun: string): boolean => noun === 'international' || (PERSON_NOUNS.has(noun) && !TIED.has(noun));

/** "Ann Lee, a Danish forester": what stands beside a person is one. */
const isOccupation = (noun: string): boolean =>
  /(?:er|or|ist|ian|ant|ent|eur|man|woman)$/.test(noun) && !TIED.has(noun);

/** "the Danish expert" may be one on Denmark, "the Danish agent" works for it. */
const TIED: ReadonlySet<string> = new Set(
  `supporter friend ally rival critic opponent expert specialist analyst historian correspondent scholar agent spy operative negotiator
  mediator representative envoy ambassador diplomat consul attache attaché emissary official minister president premier chancellor king
  queen emperor monarch sultan emir prime-minister secretary undersecretary commissioner governor senator congressman congresswoman mp mep
  lawmaker legislator parliamentarian spokesman spokeswoman spokesperson adviser advisor aide general admiral colonel commander captain
  soldier sailor airman marine officer leader head chief boss ruler dictator candidate nominee contender deputy prosecutor judge justice
  magistrate ombudsman partner counterpart successor predecessor colleague neighbour neighbor owner shareholder investor creditor
  sponsor donor guard driver fighter rebel militant insurgent winner loser champion`
    .trim()
    .split(/\s+/),
);

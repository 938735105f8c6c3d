import { COMMON_WORDS } from '../../language/lexicons/common-words';
import { GIVEN_NAMES } from '../../language/lexicons/given-names';
import { ALLEGING_ADJECTIVES, DOUBTING_ADJECTIVES } from '../../language/lexicons/hedging-words';
import { ORGANIZATION_NOUNS } from '../../language/lexicons/person-nouns';
import { wordSet } from '../../language/lexicons/words';
import { type NameCandidate, nameCandidate } from './name-candidate';
import { readByList as listed } from './read-name';

/**
 * Takes the first word of a sentence off a name where it is an ordinary word: "Substitute Kofi Danso", "Prosecuting Joan Radley". It stays
 * where the article writes the same name inside a sentence, or a head noun settles it ("Competition Authority said").
 */
export function trimOpening(candidates: readonly NameCandidate[]): NameCandidate[] {
  const firm = new Set<string>();
  for (const candidate of candidates) if (!candidate.isOpening) firm.add(candidate.key);
  return candidates.map((candidate) => {
    if (opensWithKind(candidate, firm)) return withoutKind(candidate);
    if (opensWithPeople(candidate, firm)) return behindPeople(candidate);
    return isLoose(candidate, firm) ? withoutFirst(candidate) : candidate;
  });
}

/** "Carmaker Volterra", "Insurer Medibrava": what the company is, which begins no name of one. */
function opensWithKind({ isOpening, words, key, title }: NameCandidate, firm: ReadonlySet<string>): boolean {
  if (!isOpening || words.length < 2 || title !== undefined || firm.has(key)) return false;
  // "Brewer Ann Lee": whoever has two names may be the brewer.
  return words.length === 2 && isKindOfCompany((words[0] as string).toLowerCase());
}

const isKindOfCompany = (lower: string): boolean =>
  ORGANIZATION_NOUNS.get(lower) === 'company' && /(?:[^aeiou]er|or|maker|airline|startup|conglomerate)$/.test(lower);

/** "Fighters of the Halm Front": those who are of it. */
const opensWithPeople = ({ isOpening, view, first, last, key }: NameCandidate, firm: ReadonlySet<string>): boolean =>
  isOpening &&
  last - first > 2 &&
  !firm.has(key) &&
  THOSE_OF.has(view.lowers[first] as string) &&
  view.lowers[first + 1] === 'of';

/** People who go by the body that they are of; "Friends of the Earth" are one. */
const THOSE_OF = wordSet(
  'fighters militants rebels insurgents gunmen troops members supporters followers officials employees leaders commanders',
);

function behindPeople({ view, first, last }: NameCandidate): NameCandidate {
  const from = view.lowers[first + 2] === 'the' ? first + 3 : first + 2;
  return { ...nameCandidate(view, { first: from, last }, {}), isOpening: false };
}

/** The shape of the whole told a person; what is left is read anew by the noun before it. */
function withoutKind({ view, first, last, reading }: NameCandidate): NameCandidate {
  const isSettled = reading !== undefined && !/person-shape/.test(reading.rule);
  const rest = nameCandidate(view, { first: first + 1, last }, isSettled ? { reading } : {});
  return { ...rest, isOpening: false };
}

function isLoose(candidate: NameCandidate, firm: ReadonlySet<string>): boolean {
  const { isOpening, words, key, reading, title, view, first } = candidate;
  if (isOpening && words.length > 1 && title === undefined && isNoPart(words[0] as string) && !firm.has(key))
    return true;
  if (!isOpening || words.length < 2 || title !== undefined || firm.has(key)) return false;
  if (reading !== undefined && !/person-shape/.test(reading.rule)) return isLooseHead(candidate, firm);
  const opening = words[0] as string;
  const lower = opening.toLowerCase();
  if (!isOrdinary(lower) || GIVEN_NAMES.has(opening) || view.matches[first] !== undefined) return false;
  const rest = words.slice(1);
  if (firm.has(rest.join(' ').toLowerCase())) return true;
  if (view.matches[first + 1]?.length === words.length - 1) return true;
  if (GIVEN_NAMES.has(rest[0] as string) && rest.length >= 2) return true;
  return /(?:ing|ed|ly)$/.test(lower) || (/s$/.test(lower) && !/ss$/.test(lower));
}

/** "Steelmaker Larkfield Mills": what a business does, by nouns that begin no name of one. */
const isBusiness = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    ORGANIZATION_NOUNS.get(lower) === 'company' &&
    /(?:maker|builder|er|tech|pharma|start-?up|conglomerate|multinational)$/.test(lower)
  );
};

/** "Former Acme chief Ann Lee": when somebody was what he is called. */
const TENSES: ReadonlySet<string> = new Set(
  'former ex outgoing incoming ousted deposed disgraced embattled exiled jailed retired onetime longtime then'.split(
    ' ',
  ),
);

const isNoPart = (word: string): boolean => {
  const lower = word.toLowerCase();
  return TENSES.has(lower) || ALLEGING_ADJECTIVES.has(lower) || DOUBTING_ADJECTIVES.has(lower) || isBusiness(word);
};

/** "Anti-war" is as ordinary as "war". */
const isOrdinary = (lower: string): boolean =>
  COMMON_WORDS.has(lower) || (lower.includes('-') && COMMON_WORDS.has(lower.slice(lower.lastIndexOf('-') + 1)));

/** "Opposition Labour Party": the rest stands elsewhere, or is listed. */
function isLooseHead({ words, view, first, reading }: NameCandidate, firm: ReadonlySet<string>): boolean {
  if (reading?.rule.startsWith('gazetteer:')) return false;
  const lower = (words[0] as string).toLowerCase();
  if (!COMMON_WORDS.has(lower)) return false;
  const rest = words.slice(1);
  if (view.matches[first + 1]?.length === rest.length) return true;
  return rest.length >= 2 && firm.has(rest.join(' ').toLowerCase());
}

/** What is left without the first word and the small words behind it: "Detectives of Norway". */
function withoutFirst(candidate: NameCandidate): NameCandidate {
  const { view, last } = candidate;
  let first = candidate.first + 1;
  while (first < last - 1 && view.isLower[first] && view.matches[first] === undefined) first++;
  const match = view.matches[first];
  const rest = nameCandidate(
    view,
    { first, last },
    candidate.reading !== undefined ? { reading: candidate.reading } : {},
  );
  if (match !== undefined && match.length === last - first)
    return nameCandidate(view, { first, last }, { reading: listed(match.sense) });
  return { ...rest, isOpening: false };
}

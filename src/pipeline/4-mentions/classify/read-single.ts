import { isAllUpper, startsUpper } from '../../../language/characters';
import { COMMON_WORDS } from '../../../language/lexicons/common-words';
import { isMisspelling, misspellingKeys } from '../../../language/misspelling';
import type { Reading } from '../name-candidate';
import { isNothing } from './is-nothing';
import type { LongerNames } from './longer-names';
import { isListed, type NameGroup, settledReading, toldPerson } from './name-group';
import { isAdjective, readByPoints } from './read-by-points';
import { readListed } from './read-listed';

/** Reading of a name of one word by title and list, by the longer names that hold it, by points. */
export function readSingle(group: NameGroup, known: LongerNames): Reading | undefined {
  const { key, evidence, candidates, firm } = group;
  const word = group.words[0] as string;
  const titled = candidates.some((candidate) => candidate.title !== undefined);
  if (titled) return isAdjective(word) ? undefined : { type: 'Person', rule: 'grammar:title-name' };
  const settled = settledReading(group);
  const surname = known.surnames.get(key);
  const body = known.shortForms.get(key);
  if (
    surname !== undefined &&
    !(settled !== undefined && isListed(settled) && evidence.locative > 0) &&
    !(body !== undefined && isBodyFirst(body, surname) && evidence.organization > toldPerson(evidence))
  ) {
    return { type: 'Person', rule: 'surname' };
  }
  const short = evidence.product >= 3 ? undefined : known.shortForms.get(key);
  if (settled !== undefined && isListed(settled))
    return bodyWithInitials(group, settled, known) ?? readListed(group, settled, known);
  const acronym = isAllUpper(word) || word.length <= 6 ? known.acronyms.get(key.replace(/\./g, '')) : undefined;
  if (acronym?.reading !== undefined && isAllUpper(word))
    return { ...acronym.reading, rule: 'acronym', canonical: acronym.reading.canonical ?? acronym.words.join(' ') };
  // "called on the Front": no town has an article.
  const hasArticle = candidates.some(({ view, first }) => view.forms[first - 1] === 'the');
  // "the Front" beside "Fjord Liberation Front": its noun, and no name of another.
  if (hasArticle && known.bodyNouns.has(key)) return undefined;
  const isTown = !hasArticle && evidence.locative >= 1 && evidence.place > evidence.organization + 1;
  const isOther = short?.reading !== undefined && short.reading.type !== 'Person' && short.reading.type !== 'Place';
  if (
    short?.reading !== undefined &&
    !(COMMON_WORDS.has(key) && firm === 0) &&
    !(isOther && (isTown || isToldLater(short, group)))
  ) {
    if (!(short.reading.type !== 'Person' && toldPerson(evidence) >= 5))
      return { ...short.reading, rule: 'short-form' };
  }
  const given = known.givenNames.get(key);
  if (given !== undefined && !(COMMON_WORDS.has(key) && firm === 0)) return { type: 'Person', rule: 'given-name' };
  if (settled !== undefined) return settled;
  if (!COMMON_WORDS.has(key) && startsUpper(word) && isMisspelledSurname(key, known))
    return { type: 'Person', rule: 'misspelling' };
  if (isNothing(group) || (key.endsWith('s') && known.surnames.has(key.slice(0, -1)))) return undefined;
  return readByPoints(group);
}

/** "Chip designer Larkfield" where the article has Larkfield Semiconductor: the body, whoever else may be a designer. */
export function bodyOfTrade({ key, candidates }: NameGroup, known: LongerNames): Reading | undefined {
  const body = known.shortForms.get(key)?.reading;
  if (body?.type !== 'Organization' || known.surnames.has(key)) return undefined;
  const titled = candidates.filter(({ title }) => title !== undefined);
  const isTrade = titled.every(({ view, title }) => TRADES.has(view.lowers[(title?.last ?? 0) - 1] ?? ''));
  return titled.length > 0 && isTrade ? { ...body, rule: 'short-form' } : undefined;
}

const TRADES: ReadonlySet<string> = new Set(
  'designer developer manufacturer producer supplier operator owner builder publisher distributor exporter importer trader rival partner'.split(
    ' ',
  ),
);

/** Sentences within which a report may call a body by its short name before it names it in full. */
const LEDE = 2;

/** "Elsdon Radio", told of sentences after "Elsdon": the name was there before the body that it begins. */
function isToldLater({ candidates: [body], words: [opening = ''] }: NameGroup, short: NameGroup): boolean {
  const first = short.candidates[0];
  if (body === undefined || first === undefined || opening.toLowerCase() !== short.key) return false;
  return body.view.index - first.view.index > LEDE;
}

/** "RSF" beside "Rapid Support Forces": the body that the article spells out, and not the listed one that it names by these letters alone. */
function bodyWithInitials(
  { key, words: [word = ''] }: NameGroup,
  { canonical }: Reading,
  known: LongerNames,
): Reading | undefined {
  const named = isAllUpper(word) && word.length >= 3 ? known.acronyms.get(key) : undefined;
  if (named?.reading === undefined || canonical === undefined || known.spelled.has(canonical)) return undefined;
  return { ...named.reading, rule: 'acronym', canonical: named.reading.canonical ?? named.words.join(' ') };
}

const isMisspelledSurname = (key: string, { alike }: LongerNames): boolean =>
  misspellingKeys(key).some((shared) => alike.get(shared)?.some((name) => isMisspelling(name, key)));

/** "Halm Marine … was set up by the brothers Bo and Per Halm": the body is named before the person whose surname it bears. */
function isBodyFirst(body: NameGroup, person: NameGroup): boolean {
  const [one, other] = [body.candidates[0], person.candidates[0]];
  if (body.reading?.type !== 'Organization' || one === undefined || other === undefined) return false;
  return one.view.index < other.view.index || (one.view === other.view && one.first < other.first);
}

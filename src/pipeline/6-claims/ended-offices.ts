import type { Claim } from '../../model/claim';
import { relationEntry } from '../../ontology/relations';

/**
 * The tense of offices that the sentence itself ends: who "has resigned" or "was fired" holds the office of his title no longer. Only a title
 * counts, told by one who names him, and an end that is news: one of years before may be of another office.
 *
 * @param publishedAt ISO date; without one every end counts as news.
 */
export function endOffices(claims: readonly Claim[], publishedAt: string | undefined): Claim[] {
  const ended = new Set(claims.flatMap((claim) => (isEnd(claim, publishedAt) ? [inSentence(claim, endedOffice)] : [])));
  if (ended.size === 0) return [...claims];
  return claims.map((claim) =>
    claim.tense === 'current' && TITLE.test(claim.rule) && ended.has(inSentence(claim, heldOffice))
      ? { ...claim, tense: 'former' }
      : claim,
  );
}

const TITLE = /^(?:title|bare|apposition|as):/;

function isEnd({ type, polarity, modality, date }: Claim, publishedAt: string | undefined): boolean {
  if (relationEntry(type).endsOfficeOf === undefined || polarity !== 'positive' || modality !== 'asserted')
    return false;
  if (date === undefined || publishedAt === undefined) return true;
  const earliest = new Date(Date.parse(publishedAt.slice(0, 10)) - RECENT * DAY).toISOString();
  return date >= earliest.slice(0, date.length);
}

/** Days for which an end is the article's news. */
const RECENT = 60;
const DAY = 86_400_000;

type Ends = (claim: Claim) => readonly [person: string, body: string];

const heldOffice: Ends = ({ subject, object }) => [subject, object];
const endedOffice: Ends = ({ type, subject, object }) =>
  relationEntry(type).endsOfficeOf === 'object' ? [object, subject] : [subject, object];

const inSentence = (claim: Claim, ends: Ends): string => [claim.evidence.start, ...ends(claim)].join(' ');

import type { Mention } from '../../model/mention';
import type { Span } from '../../model/span';
import { actingSeats } from './metonyms';
import type { NameCandidate, Reading, TokenRange } from './name-candidate';
import type { SentenceView } from './sentence-view';

/** Mentions of the candidates that have a reading. A candidate's own list or head decides before its group's reading. */
export function nameMentions(candidates: readonly NameCandidate[], readings: ReadonlyMap<string, Reading>): Mention[] {
  const mentions: Mention[] = [];
  const acting = actingSeats(candidates, readings);
  const standing = placesNamedAlone(candidates, readings);
  for (const candidate of candidates) {
    const reading = readings.get(candidate.key);
    if (
      reading === undefined ||
      (candidate.isNested && candidate.isInsideName && !standing.has(reading.canonical ?? candidate.key))
    )
      continue;
    mentions.push(mentionOf(candidate, acting.has(candidate) ? asCountry(reading) : reading));
  }
  return mentions;
}

/** Plain names of what stands somewhere on its own or in a title, and not only inside a longer name. */
function placesNamedAlone(
  candidates: readonly NameCandidate[],
  readings: ReadonlyMap<string, Reading>,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { key, isNested, isInsideName } of candidates) {
    if (isNested && isInsideName) continue;
    const reading = readings.get(key);
    if (reading !== undefined) names.add(reading.canonical ?? key);
  }
  return names;
}

const asCountry = ({ seatOf }: Reading): Reading => ({
  type: 'Place',
  kind: 'country',
  canonical: seatOf as string,
  isDerived: true,
  rule: 'metonym:capital',
});

function mentionOf({ view, first, last, title }: NameCandidate, reading: Reading): Mention {
  const span = spanOf(view, { first, last });
  return {
    kind: 'name',
    span,
    text: view.text.slice(span.start, span.end),
    sentence: view.index,
    type: reading.type,
    ...(reading.kind !== undefined && { entityKind: reading.kind }),
    ...(reading.canonical !== undefined && { canonical: reading.canonical }),
    ...(title !== undefined &&
      reading.type === 'Person' && {
        titled: { whole: { start: spanOf(view, title).start, end: span.end }, title: spanOf(view, title) },
      }),
    rule: reading.rule,
  };
}

const spanOf = (view: SentenceView, { first, last }: TokenRange): Span => ({
  start: view.sentence.tokens[first]?.start ?? 0,
  end: view.sentence.tokens[last - 1]?.end ?? 0,
});

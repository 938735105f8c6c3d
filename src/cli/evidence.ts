import { ruleWords } from '../model/rule-words';
import type { ClaimEvidence } from '../store/contract';
import type { createPainter } from './terminal';

/** One claim with its proof for a terminal: what is claimed, the sentence with its words marked, where it stands. */
export function formatEvidence(evidence: ClaimEvidence, paint: ReturnType<typeof createPainter>): string {
  const { claim, article, subject, object, speaker, place, namingQuotes } = evidence;
  const status = [
    claim.polarity === 'negative' ? 'denied' : undefined,
    claim.modality === 'asserted' ? undefined : claim.modality,
    claim.tense && claim.tense !== 'current' ? claim.tense : undefined,
    claim.role,
    claim.date,
    place && `in ${place.name}`,
    speaker && `said by ${speaker.name}`,
  ].filter((part) => part !== undefined);
  const head = `${paint('bold', subject.name)} ${paint('cyan', claim.type.toLowerCase())} ${paint('bold', object.name)}`;
  const lines = [
    status.length > 0 ? `${head}  (${status.join(' · ')})` : head,
    `  “${markQuote(evidence, paint)}”`,
    ...namingQuotes.map(({ end, quote }) => `  ${end} named in: “${oneLine(quote)}”${linkedBy(claim, end)}`),
    paint('dim', `  ${articleWords(article)}`),
    paint(
      'dim',
      `  read from ${ruleWords(claim.rule)} · confidence ${claim.confidence.toFixed(2)} · claim ${claim.id}`,
    ),
  ];
  return lines.join('\n');
}

/** Outlet, day and title; the id of an article that tells none of them. */
function articleWords({ outlet, publishedAt, title, id }: ClaimEvidence['article']): string {
  return [outlet, publishedAt?.slice(0, 10), title].filter(Boolean).join(' · ') || `article ${id}`;
}

/** The rule that led from the words of an end to its name: a pronoun, a plural, a definite phrase. */
function linkedBy(claim: ClaimEvidence['claim'], end: ClaimEvidence['namingQuotes'][number]['end']): string {
  const at = { subject: claim.subjectAt, object: claim.objectAt, speaker: claim.speakerAt, place: claim.placeAt }[end];
  return at?.namingRule === undefined ? '' : ` (by ${at.namingRule})`;
}

/** Colours subject, trigger and object inside the quote; overlapping marks keep the first. */
function markQuote({ claim }: ClaimEvidence, paint: ReturnType<typeof createPainter>): string {
  const marks = [
    { start: claim.subjectAt.start, end: claim.subjectAt.end, style: 'green' as const },
    { start: claim.triggerStart, end: claim.triggerEnd, style: 'yellow' as const },
    { start: claim.objectAt.start, end: claim.objectAt.end, style: 'green' as const },
  ]
    .filter(({ start, end }) => start >= claim.quoteStart && end <= claim.quoteEnd)
    .sort((a, b) => a.start - b.start);
  let out = '';
  let at = claim.quoteStart;
  for (const { start, end, style } of marks) {
    if (start < at) continue;
    out += claim.quote.slice(at - claim.quoteStart, start - claim.quoteStart);
    out += paint(style, claim.quote.slice(start - claim.quoteStart, end - claim.quoteStart));
    at = end;
  }
  return oneLine(out + claim.quote.slice(at - claim.quoteStart));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

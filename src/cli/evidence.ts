import type { Explanation } from '../app/explain';
import { ruleWords } from '../model/rule-words';
import type { ClaimEvidence } from '../store/contract';
import type { Painter } from './terminal';

/**
 * One claim with its proof for a terminal: what is claimed, the sentence with its words marked, each end with its words, where they stand
 * and, for a pronoun and the like, the name that they stand for and by which rule, and the article.
 */
export function formatEvidence({ evidence, text, location }: Explanation, paint: Painter): string {
  const { claim, article, subject, object, speaker, place } = evidence;
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
    ...spanLines(evidence, text),
    paint('dim', `  ${articleWords(article, location)}`),
    paint(
      'dim',
      `  read from ${ruleWords(claim.rule)} · confidence ${claim.confidence.toFixed(2)} · claim ${claim.id}`,
    ),
  ];
  return lines.join('\n');
}

/** Outlet, day and title; of an article that tells none of them where it was read from, or its id. */
function articleWords({ outlet, publishedAt, title, id }: ClaimEvidence['article'], location?: string): string {
  return [outlet, publishedAt?.slice(0, 10), title].filter(Boolean).join(' · ') || (location ?? `article ${id}`);
}

/** The words of each part of the claim with their offsets: on one line those that name, on lines of their own those that stand for a name. */
function spanLines({ claim, namingQuotes }: ClaimEvidence, text: string): readonly string[] {
  const words = (start: number, end: number): string => `“${oneLine(text.slice(start, end))}” ${start}–${end}`;
  const ends = { subject: claim.subjectAt, object: claim.objectAt, speaker: claim.speakerAt, place: claim.placeAt };
  const plain = [`trigger ${words(claim.triggerStart, claim.triggerEnd)}`];
  const linked: string[] = [];
  for (const [end, at] of Object.entries(ends)) {
    if (at === undefined) continue;
    const own = `${end} ${words(at.start, at.end)}`;
    if (at.namingStart === undefined || at.namingEnd === undefined) {
      plain.push(own);
      continue;
    }
    const named = namingQuotes.find((each) => each.end === end);
    const where = named === undefined ? '' : `, named in: “${oneLine(named.quote)}”`;
    const rule = at.namingRule === undefined ? '' : ` (by ${at.namingRule.replaceAll('-', ' ')})`;
    linked.push(`  ${own} is ${words(at.namingStart, at.namingEnd)}${rule}${where}`);
  }
  if (claim.dateStart !== undefined && claim.dateEnd !== undefined) {
    plain.push(`date ${words(claim.dateStart, claim.dateEnd)}`);
  }
  return [`  ${plain.join(' · ')}`, ...linked];
}

/** Colours subject, trigger and object inside the quote; overlapping marks keep the first. */
function markQuote({ claim }: ClaimEvidence, paint: Painter): string {
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

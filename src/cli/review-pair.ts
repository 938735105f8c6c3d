import type { NamingSentence, ReviewPair, ReviewSide } from '../app/review';
import { count } from './counts';
import { evidenceLine } from './identity-words';
import type { Painter } from './terminal';

const GAP = '  │  ';
const MOST_SHOWN = 5;

/** A doubtful pair for a terminal: both sides in two columns with their sentences, then what speaks for and against. */
export function formatPair(
  pair: ReviewPair,
  { paint, width }: { readonly paint: Painter; readonly width: number },
): string {
  const column = Math.max(30, Math.floor((width - GAP.length) / 2));
  const left = sideLines(pair.a, column);
  const right = sideLines(pair.b, column);
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const [text = '', style] = left[at] ?? [];
    const [other = '', otherStyle] = right[at] ?? [];
    const padded = text + ' '.repeat(Math.max(0, column - Array.from(text).length));
    return `${style ? paint(style, padded) : padded}${paint('dim', GAP)}${otherStyle ? paint(otherStyle, other) : other}`.trimEnd();
  });
  const signed = (sign: string, words: readonly string[]): readonly string[] =>
    words.length > MOST_SHOWN
      ? [
          ...words.slice(0, MOST_SHOWN).map((word) => `${sign} ${word}`),
          `${sign} … and ${words.length - MOST_SHOWN} more`,
        ]
      : words.map((word) => `${sign} ${word}`);
  return [
    ...rows,
    ...signed(paint('green', '+'), pair.evidenceFor.map(evidenceLine)),
    ...signed(paint('red', '−'), pair.evidenceAgainst.map(evidenceLine)),
    paint('dim', `likelihood ${pair.likelihood.toFixed(2)} · newsgraph same ${pair.a.entity.id} ${pair.b.entity.id}`),
  ].join('\n');
}

type Line = readonly [text: string, style?: 'bold' | 'dim'];

function sideLines({ entity, sentences }: ReviewSide, width: number): readonly Line[] {
  const kind = entity.kind === undefined ? entity.type : `${entity.type}/${entity.kind}`;
  const seen = [entity.firstSeen, entity.lastSeen].filter(Boolean).join(' – ');
  const about = [kind, count(entity.articles, 'article'), count(entity.claims, 'claim'), seen]
    .filter(Boolean)
    .join(' · ');
  const lines: Line[] = [
    [cut(entity.name, width), 'bold'],
    [cut(entity.id, width), 'dim'],
    [cut(about, width)],
    ...(entity.aliases.length > 0 ? [[cut(`also ${entity.aliases.slice(0, 5).join(', ')}`, width)] as const] : []),
  ];
  for (const sentence of sentences) {
    lines.push(...wrap(`“${around(sentence, 3 * width)}”`, width).map((line): Line => [line]));
    const source = [sentence.outlet, sentence.publishedAt?.slice(0, 10), sentence.title].filter(Boolean).join(' · ');
    lines.push([cut(`  ${source}`, width), 'dim']);
  }
  return lines;
}

/** The part of a sentence around the name, at most so many characters. */
function around({ quote, quoteStart, name }: NamingSentence, most: number): string {
  const text = quote.replace(/\s/g, ' ');
  if (text.length <= most) return text.trim();
  const start = Math.max(0, Math.min(name.start - quoteStart - Math.floor(most / 3), text.length - most));
  const shown = text.slice(start, start + most).trim();
  return `${start > 0 ? '…' : ''}${shown}${start + most < text.length ? '…' : ''}`;
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => cut(each, width));
}

function cut(text: string, width: number): string {
  const points = Array.from(text);
  return points.length > width ? `${points.slice(0, width - 1).join('')}…` : text;
}

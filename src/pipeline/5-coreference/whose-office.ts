import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import { covers } from '../../model/span';
import type { Sentence } from '../../model/token';
import type { ChainDraft, NameMention } from './chain-draft';
import { homesOf } from './homes';

type Nominal = Extract<Mention, { readonly kind: 'nominal' }>;

/** The place or body of "the president of Norway", right behind the phrase. */
export function complementOf(
  text: string,
  { span, sentence }: Nominal,
  names: ReadonlyMap<number, readonly NameMention[]>,
): NameMention | undefined {
  const of = /^ of (?:the )?/.exec(text.slice(span.end, span.end + 9))?.[0];
  if (of === undefined) return undefined;
  const start = span.end + of.length;
  return names.get(sentence)?.find((name) => name.span.start === start);
}

/** "labour" of "the minister of labour"; in "accused the minister of lying" there is none. */
export function fieldOf({ sentences }: Mentioned, { sentence, span }: Nominal): string | undefined {
  const { tokens } = sentences[sentence] as Sentence;
  const behind = tokens.findIndex(({ start }) => start >= span.end);
  if (behind < 0 || tokens[behind]?.text !== 'of') return undefined;
  const noun = tokens[behind + (tokens[behind + 1]?.text === 'the' ? 2 : 1)];
  return noun?.xpos === 'NN' && /^\p{Ll}{4,}$/u.test(noun.text) ? noun.text : undefined;
}

/** "The minister of labour": whether words right before or behind a name of the person have the field of the office. */
export const isCharged = (text: string, { names }: ChainDraft, field: string): boolean =>
  names.some(({ titled, span: { start, end } }) => {
    const before = text.slice(Math.max(0, (titled?.whole.start ?? start) - 60), start);
    return `${before} ${phraseBehind(text, end)}`.toLowerCase().includes(field);
  });

/** What follows a name in its sentence, as far as an apposition goes. */
const phraseBehind = (text: string, end: number): string => text.slice(end, end + 80).split(/[.;]/)[0] ?? '';

interface Whose {
  readonly whose: NameMention;
  readonly places: ReadonlyMap<number, readonly NameMention[]>;
}

/** Whether a title of the person, or the words beside a name, tell that the office is of the place or body. */
export function isOf(text: string, draft: ChainDraft, { whose, places }: Whose): boolean {
  const plain = whose.canonical ?? whose.text;
  if (homesOf(text, draft, places).has(plain)) return true;
  return draft.names.some(({ titled, span, sentence }) => {
    const around = titled === undefined ? '' : text.slice(titled.whole.start, span.start);
    const behind = phraseBehind(text, span.end);
    const isBeside =
      around.includes(whose.text) || behind.includes(` of ${whose.text}`) || behind.includes(` of ${plain}`);
    return (
      isBeside ||
      (titled !== undefined &&
        (places.get(sentence) ?? []).some(
          (place) => covers(titled.whole, place.span) && (place.canonical ?? place.text) === plain,
        ))
    );
  });
}

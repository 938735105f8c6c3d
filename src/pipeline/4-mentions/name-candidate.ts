import type { EntityType } from '../../model/entity';
import type { EntityKind } from '../../model/mention';
import type { SentenceView } from './sentence-view';

/** Half-open range of token indices in one sentence. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** What is settled about a candidate by its own words: list, head noun, title. */
export interface Reading {
  readonly type: EntityType;
  readonly kind?: EntityKind;
  readonly canonical?: string;
  /** Country whose government sits in this city. */
  readonly seatOf?: string;
  /** The form is an adjective or the name of a people that stands for the country. */
  readonly isDerived?: boolean;
  readonly rule: string;
}

/** A stretch of capitalised words that may be a name; its type may wait for the rest of the article. */
export interface NameCandidate extends TokenRange {
  readonly view: SentenceView;
  /** Words joined by one space, hyphens glued, in small letters: what makes two candidates one group. */
  readonly key: string;
  readonly words: readonly string[];
  /** The first word stands where capitals tell nothing. */
  readonly isOpening: boolean;
  /** Title directly before, with what belongs to it. */
  readonly title?: TokenRange | undefined;
  readonly reading?: Reading | undefined;
  /** Part of a longer name or title. */
  readonly isNested?: boolean | undefined;
  /** Part of a longer name: "Syrian" in "Syrian Army". It counts only where the article names it elsewhere too. */
  readonly isInsideName?: boolean | undefined;
}

/** Builds a candidate; `words` are its tokens with glued hyphens and dots joined ("Amir-Abdollahian" is one word). */
export function nameCandidate(
  view: SentenceView,
  { first, last }: TokenRange,
  more: {
    readonly title?: TokenRange;
    readonly reading?: Reading;
    readonly isNested?: boolean;
    readonly isInsideName?: boolean;
  } = {},
): NameCandidate {
  const words = wordsOf(view, { first, last });
  return {
    view,
    first,
    last,
    words,
    key: words.join(' ').toLowerCase().replace(/’/g, "'"),
    isOpening: view.isOpening[first] === true,
    title: more.title,
    reading: more.reading,
    isNested: more.isNested,
    isInsideName: more.isInsideName,
  };
}

/** Words of a range of tokens, hyphenated compounds and possessives joined as they are written. */
export function wordsOf(view: SentenceView, { first, last }: TokenRange): string[] {
  const words: string[] = [];
  for (let at = first; at < last; at++) {
    const form = view.forms[at] as string;
    if (at > first && view.isGlued[at]) words[words.length - 1] += form;
    else words.push(form);
  }
  return words;
}

import { lookUp } from '../../language/gazetteer';
import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import type { Span } from '../../model/span';
import { type ChainDraft, firstStart, type NameMention, only } from './chain-draft';
import { isBeside } from './homes';
import { tokensIn } from './token-at';

type Nominal = Extract<Mention, { readonly kind: 'nominal' }>;

/** Most names of one person whose surroundings are looked at. */
const MOST_NAMES = 20;

/** Who may be "the Norwegian". */
export interface Compatriots {
  /** The only person of the country named before, by what the article says of them. */
  of(mention: Nominal): ChainDraft | undefined;
  /** Whether the article says that the person is of another country. */
  isForeign(mention: Nominal, draft: ChainDraft): boolean;
}

/** Finds people by the country that the article says they are of: "Danish striker Bo Berg". Each person's is read once. */
export function findCompatriots(
  { text, sentences }: Mentioned,
  drafts: readonly ChainDraft[],
  places: ReadonlyMap<number, readonly NameMention[]>,
): Compatriots {
  const hasVerb = (sentence: number, { start, end }: Span): boolean => {
    const tokens = sentences[sentence]?.tokens ?? [];
    const { first, after } = tokensIn(tokens, { start, end });
    return tokens.slice(first, after).some(({ upos }) => upos === 'VERB' || upos === 'AUX');
  };
  const countriesIn = (name: NameMention): readonly string[] =>
    (places.get(name.sentence) ?? [])
      .filter(
        (place) =>
          isBeside(text, name, place) &&
          !hasVerb(name.sentence, { start: place.span.end, end: Math.max(place.span.end, name.span.start) }),
      )
      .map(({ canonical, text: form }) => canonical ?? form);
  const known = new Map<ChainDraft, ReadonlySet<string>>();
  const countriesOf = (draft: ChainDraft): ReadonlySet<string> => {
    const countries = known.get(draft) ?? new Set(draft.names.slice(0, MOST_NAMES).flatMap(countriesIn));
    known.set(draft, countries);
    return countries;
  };
  let byCountry: ReadonlyMap<string, readonly ChainDraft[]> | undefined;
  const peopleOf = (country: string): readonly ChainDraft[] => {
    byCountry ??= groupByCountry(drafts, countriesOf);
    return byCountry.get(country) ?? [];
  };
  return {
    of: (mention) => only(peopleOf(countryOf(mention) ?? '').filter((draft) => firstStart(draft) < mention.span.start)),
    isForeign: (mention, draft) => {
      const own = countriesOf(draft);
      return own.size > 0 && !own.has(countryOf(mention) ?? '');
    },
  };
}

function groupByCountry(
  drafts: readonly ChainDraft[],
  countriesOf: (draft: ChainDraft) => ReadonlySet<string>,
): ReadonlyMap<string, readonly ChainDraft[]> {
  const groups = new Map<string, ChainDraft[]>();
  for (const draft of drafts) {
    if (draft.type !== 'Person') continue;
    for (const country of countriesOf(draft)) {
      const people = groups.get(country);
      if (people === undefined) groups.set(country, [draft]);
      else people.push(draft);
    }
  }
  return groups;
}

/** The country of "the 30-year-old Dane". */
const countryOf = ({ text }: Nominal): string | undefined => lookUp(text.split(/[\s-]+/).at(-1) ?? '')?.canonical;

import { foldName } from '../../language/misspelling';
import { type ChainDraft, isDerived, type NameMention } from './chain-draft';
import { nameParts } from './person-names';

/** Most chains of a type for which a single word is compared with every name; beyond, only names that share a word are. */
const MOST_COMPARED = 400;

/** Chains of one article by what their names hold, so that a name meets only chains that it may belong to. */
export interface ChainIndex {
  /** All chains in order of founding. */
  readonly chains: readonly ChainDraft[];
  /** Files a chain under the words of one of its names. */
  add(chain: ChainDraft, name: NameMention): void;
  /** Chain of the type that goes by the plain name. */
  byCanonical(mention: NameMention): ChainDraft | undefined;
  /** Chain of the type that is written alike but for case, accents and signs. */
  byForm(type: string, form: string): ChainDraft | undefined;
  /** Chains of the mention's type that share a word or initials with it, all of them where they are few; in order of founding. */
  candidates(mention: NameMention): readonly ChainDraft[];
}

/** An empty index. */
export function createChainIndex(): ChainIndex {
  const chains: ChainDraft[] = [];
  const order = new Map<ChainDraft, number>();
  const perType = new Map<string, ChainDraft[]>();
  const words = new Map<string, Set<ChainDraft>>();
  const canonicals = new Map<string, ChainDraft>();
  const forms = new Map<string, ChainDraft>();
  const file = (type: string, word: string, chain: ChainDraft) => {
    const key = `${type} ${word}`;
    const list = words.get(key);
    if (list === undefined) words.set(key, new Set([chain]));
    else list.add(chain);
  };
  return {
    chains,
    add(chain, name) {
      if (!order.has(chain)) {
        order.set(chain, chains.length);
        chains.push(chain);
        const list = perType.get(chain.type);
        if (list === undefined) perType.set(chain.type, [chain]);
        else list.push(chain);
      }
      const { type } = chain;
      if (name.canonical !== undefined) setFirst(canonicals, `${type} ${name.canonical}`, chain);
      if (isDerived(name)) return;
      setFirst(forms, `${type} ${foldName(name.text)}`, chain);
      for (const word of keysOf(name)) file(type, word, chain);
    },
    byCanonical: ({ type, canonical }) =>
      canonical === undefined ? undefined : canonicals.get(`${type} ${canonical}`),
    byForm: (type, form) => forms.get(`${type} ${form}`),
    candidates(mention) {
      const all = perType.get(mention.type) ?? [];
      if (all.length <= MOST_COMPARED) return all;
      const found = new Set<ChainDraft>();
      for (const word of keysOf(mention))
        for (const chain of words.get(`${mention.type} ${word}`) ?? []) found.add(chain);
      return [...found].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
    },
  };
}

function setFirst(map: Map<string, ChainDraft>, key: string, chain: ChainDraft): void {
  if (!map.has(key)) map.set(key, chain);
}

/** Words of a name, and of a body's its initials. */
function keysOf({ type, text }: NameMention): readonly string[] {
  if (type === 'Person') return nameParts(text);
  const parts = foldName(text).split(' ');
  const initials = parts.map((part) => part[0] ?? '').join('');
  return parts.length > 1 ? [...parts, initials] : parts;
}

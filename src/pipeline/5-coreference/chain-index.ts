import { countLeading } from '../../base/count-leading';
import { remembered } from '../../base/remembered';
import { foldName } from '../../language/misspelling';
import { bodyKeys } from './body-keys';
import { type ChainDraft, firstStart, isDerived, type NameMention } from './chain-draft';
import type { NameKeys } from './name-keys';
import { personKeys } from './person-keys';

/** Most chains that a name is compared with for one key; of more, the first and those founded right before it. */
const MOST_CHAINS = 64;

/** Most ways of writing a chain that are filed under one key. */
const MOST_SPELLINGS = 16;

/** A chain with those of its names, one of each spelling, that may be alike; adjectives and metonyms left out. */
export interface Candidate {
  readonly chain: ChainDraft;
  readonly spellings: readonly NameMention[];
}

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
  /** Chains of the mention's type that it may name, in order of founding. Cost: independent of the number of chains. */
  candidates(mention: NameMention): readonly Candidate[];
}

/** An empty index. */
export function createChainIndex(): ChainIndex {
  const chains: ChainDraft[] = [];
  const order = new Map<ChainDraft | NameMention, number>();
  const files = new Map<string, Map<string, NameFile>>();
  const canonicals = new Map<string, ChainDraft>();
  const forms = new Map<string, ChainDraft>();
  const file = (key: string, chain: ChainDraft, name: NameMention): void => {
    const ofType = files.get(chain.type) ?? new Map<string, NameFile>();
    files.set(chain.type, ofType);
    const own = ofType.get(key);
    const spellings = own?.spellings.get(chain);
    if (own === undefined) ofType.set(key, { chains: [chain], spellings: new Map([[chain, [name]]]) });
    else if (spellings === undefined) {
      own.chains.push(chain);
      own.spellings.set(chain, [name]);
    } else if (spellings.length < MOST_SPELLINGS) spellings.push(name);
  };
  return {
    chains,
    add(chain, name) {
      if (!order.has(chain)) {
        order.set(chain, order.size);
        chains.push(chain);
      }
      const { type } = chain;
      if (name.canonical !== undefined) setFirst(canonicals, `${type} ${name.canonical}`, chain);
      if (isDerived(name)) return;
      setFirst(forms, `${type} ${foldName(name.text)}`, chain);
      if (chain.spellings.get(name.text) !== name) return;
      order.set(name, order.size);
      for (const key of keysOf(name).filed) file(key, chain, name);
    },
    byCanonical: ({ type, canonical }) =>
      canonical === undefined ? undefined : canonicals.get(`${type} ${canonical}`),
    byForm: (type, form) => forms.get(`${type} ${form}`),
    candidates(mention) {
      const found = new Map<ChainDraft, Set<NameMention>>();
      const ofType = files.get(mention.type);
      if (ofType === undefined) return [];
      for (const key of keysOf(mention).wanted) {
        const own = ofType.get(key);
        if (own === undefined) continue;
        for (const chain of chainsNear(mention, own.chains)) {
          const spellings = found.get(chain) ?? new Set();
          found.set(chain, spellings);
          for (const name of own.spellings.get(chain) ?? []) spellings.add(name);
        }
      }
      const byOrder = (one: ChainDraft | NameMention, other: ChainDraft | NameMention): number =>
        (order.get(one) ?? 0) - (order.get(other) ?? 0);
      return [...found.keys()]
        .sort(byOrder)
        .map((chain) => ({ chain, spellings: [...(found.get(chain) ?? [])].sort(byOrder) }));
    },
  };
}

/** What is filed under one key. */
interface NameFile {
  /** In order of filing. */
  readonly chains: ChainDraft[];
  readonly spellings: Map<ChainDraft, NameMention[]>;
}

/** All chains where they are few, else the first and those that the text names before the mention, last ones first named. */
function chainsNear({ span }: NameMention, chains: readonly ChainDraft[]): readonly ChainDraft[] {
  if (chains.length <= MOST_CHAINS) return chains;
  const before = countLeading(chains, (chain) => firstStart(chain) < span.start);
  return [...chains.slice(0, 1), ...chains.slice(Math.max(1, before - MOST_CHAINS + 1), before)];
}

/** Names whose keys are kept: those of one article, and those that the news of a day repeats. */
const MOST_NAMES = 1024;

const keysOfPerson = remembered(personKeys, { keyOf: (name) => name, most: MOST_NAMES });
const keysOfBody = remembered(bodyKeys, {
  keyOf: ({ type, rule, text }) => `${type} ${rule} ${text}`,
  most: MOST_NAMES,
});

const keysOf = (mention: NameMention): NameKeys =>
  mention.type === 'Person' ? keysOfPerson(mention.text) : keysOfBody(mention);

function setFirst(map: Map<string, ChainDraft>, key: string, chain: ChainDraft): void {
  if (!map.has(key)) map.set(key, chain);
}

import type { ArticleNode, Patch } from '../model/patch';
import type { RowChange } from './list-changes';

/** Rows of one patch, counting an article's text as a row every 2,000 characters: about 5 MB. */
const MOST_WEIGHT = 5000;

export interface PatchFrame {
  readonly ledger: string;
  readonly resolution: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts changes into patches of bounded size, in their order. All but the last leave the cursor at `from`; there is
 * always a last one, since the cursor moves even where no row changed.
 */
export function* buildPatches(changes: Iterable<RowChange>, frame: PatchFrame): Generator<Patch> {
  let draft = createDraft();
  for (const change of changes) {
    if (draft.weight >= MOST_WEIGHT) {
      yield { ...frame, to: frame.from, ...draft.parts };
      draft = createDraft();
    }
    addChange(draft, change);
  }
  yield { ...frame, ...draft.parts };
}

type Parts = Omit<Patch, keyof PatchFrame>;

type MutableParts = {
  [Part in keyof Parts]: {
    upsert: Parts[Part]['upsert'][number][];
    remove: Parts[Part]['remove'][number][];
  };
};

interface Draft {
  weight: number;
  readonly parts: MutableParts;
}

const createDraft = (): Draft => ({
  weight: 0,
  parts: {
    articles: { upsert: [], remove: [] },
    entities: { upsert: [], remove: [] },
    mentions: { upsert: [], remove: [] },
    claims: { upsert: [], remove: [] },
    facts: { upsert: [], remove: [] },
    redirects: { upsert: [], remove: [] },
  },
});

function addChange(draft: Draft, change: RowChange): void {
  const part: { upsert: unknown[]; remove: unknown[] } = draft.parts[change.part];
  if ('upsert' in change) part.upsert.push(change.upsert);
  else part.remove.push(change.remove);
  draft.weight += 1 + (change.part === 'articles' && 'upsert' in change ? textWeight(change.upsert) : 0);
}

const textWeight = ({ text }: ArticleNode): number => text.length / 2000;

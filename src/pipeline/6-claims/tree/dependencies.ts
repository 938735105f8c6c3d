import type { Sentence, Token } from '../../../model/token';

/** The dependency tree of a sentence, indexed both ways. */
export interface Dependencies {
  readonly tokens: readonly Token[];
  /** Dependents of a token in text order. */
  children(at: number): readonly number[];
  /** Number of arcs up to the root. */
  depth(at: number): number;
}

/** Indexes a tree. Cost: linear in tokens. */
export function indexDependencies({ tokens }: Sentence): Dependencies {
  const children: number[][] = tokens.map(() => []);
  for (const [at, { head }] of tokens.entries()) children[head]?.push(at);
  const depths = new Array<number>(tokens.length).fill(-1);
  const depth = (at: number): number => {
    const known = depths[at] ?? 0;
    if (known >= 0) return known;
    const head = tokens[at]?.head ?? -1;
    const found = head < 0 ? 0 : depth(head) + 1;
    depths[at] = found;
    return found;
  };
  return { tokens, children: (at) => children[at] ?? NONE, depth };
}

const NONE: readonly number[] = [];

/** Dependents of a token with one of these relations. */
export const dependents = (tree: Dependencies, at: number, ...relations: readonly string[]): readonly number[] =>
  tree.children(at).length === 0
    ? NONE
    : tree.children(at).filter((child) => relations.includes(tree.tokens[child]?.deprel ?? ''));

/** The copula of a predicate; a verb has none, whatever the tree says ("is to meet"). */
export const copulaOf = (at: number, tree: Dependencies): number | undefined =>
  tree.tokens[at]?.upos === 'VERB'
    ? undefined
    : tree.children(at).find((child) => tree.tokens[child]?.deprel === 'cop');

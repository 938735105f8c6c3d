import { nameNoun } from '../../../language/name-noun';
import type { Chain } from '../../../model/chain';
import type { Linked } from '../../../model/extraction';
import type { Description, Referent } from '../grammar/reading';

/** The bodies of an article by the noun that each is called by, in text order: "union" of "Miners' Union", "party" of a party. */
export type CalledBodies = ReadonlyMap<string, readonly Chain[]>;

/** Nouns that everything of a kind is called by. */
const NOUNS_BY_KIND: ReadonlyMap<string, readonly string[]> = new Map([
  ['party', ['party']],
  ['company', ['company', 'firm']],
  ['team', ['club', 'team']],
  ['armed_group', ['militia', 'rebel']],
  ['court', ['court']],
]);

/** Indexes the bodies of an article. Cost: linear in the chains. */
export function indexBodies({ chains }: Linked): CalledBodies {
  const bodies = new Map<string, Chain[]>();
  for (const chain of chains) {
    if (chain.type !== 'Organization') continue;
    const own = nameNoun(chain.name);
    for (const noun of new Set([...(own === undefined ? [] : [own]), ...(NOUNS_BY_KIND.get(chain.kind ?? '') ?? [])]))
      bodies.set(noun, [...(bodies.get(noun) ?? []), chain]);
  }
  return bodies;
}

/** "Party leader Ann Lee", "Bo Berg, brigade commander": the one body of the article that the word before the office calls, if it was named before. */
export function calledBody({ words, span }: Description, bodies: CalledBodies): readonly Referent[] {
  for (const word of words.slice(0, -1)) {
    const [only, ...others] = bodies.get(word) ?? [];
    const name = only?.mentions.find(({ mention }) => mention.kind === 'name')?.mention.span;
    if (only === undefined || others.length > 0 || name === undefined || name.start >= span.start) continue;
    return [{ chain: only, evidence: { span, naming: { span: name, rule: 'nominal' } } }];
  }
  return [];
}

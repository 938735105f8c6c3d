import { KIND_NOUNS } from '../../../language/lexicons/kind-nouns';
import { organizationKindOf } from '../../../language/lexicons/name-heads';
import { nameNoun } from '../../../language/name-noun';
import type { Chain } from '../../../model/chain';
import type { Linked } from '../../../model/extraction';
import type { Description, Referent } from '../grammar/reading';

/** The bodies of an article by the noun that each is called by, in text order: "union" of "Miners' Union", "party" of a party. */
export type CalledBodies = ReadonlyMap<string, readonly Chain[]>;

/** Indexes the bodies of an article. Cost: linear in the chains. */
export function indexBodies({ chains }: Linked): CalledBodies {
  const bodies = new Map<string, Chain[]>();
  for (const chain of chains) {
    if (chain.type !== 'Organization') continue;
    const own = nameNoun(chain.name);
    const nouns = new Set(KIND_NOUNS.get(chain.kind ?? '')?.beforeOffice);
    // "human rights defender Bo Berg" is none of Fjord Rights.
    if (own !== undefined && organizationKindOf(own) !== undefined) nouns.add(own);
    for (const noun of nouns) {
      const called = bodies.get(noun);
      if (called === undefined) bodies.set(noun, [chain]);
      else called.push(chain);
    }
  }
  return bodies;
}

/**
 * "Party leader Ann Lee", "Bo Berg, brigade commander", "Judge Ann Lee": the one body of the article that the word before the office calls,
 * or that alone has such an office, if it was named before.
 */
export function calledBody({ words, span }: Description, bodies: CalledBodies): readonly Referent[] {
  const office = COURT_OFFICES.has(words[words.length - 1] ?? '') ? ['court'] : [];
  for (const word of [...words.slice(0, -1), ...office]) {
    const [only, ...others] = bodies.get(word) ?? [];
    const name = only?.mentions.find(({ mention }) => mention.kind === 'name')?.mention.span;
    if (only === undefined || others.length > 0 || name === undefined || name.start >= span.start) continue;
    return [{ chain: only, evidence: { span, naming: { span: name, rule: 'nominal' } } }];
  }
  return [];
}

const COURT_OFFICES: ReadonlySet<string> = new Set(['judge', 'justice', 'magistrate', 'registrar']);

import { isComma } from './item-tests';
import type { Item, NounPhrase, Referent } from './reading';
import { ownedStandIn } from './stand-ins';

/** "the KGB, whose chairman …": the name before owns what follows. */
export function resolveWhose(items: readonly Item[]): Item[] {
  return items.map((item, at) => {
    if (item.kind !== 'nouns' || item.phrases[0]?.determiner !== 'whose') return item;
    const before = isComma(items[at - 1]) ? items[at - 2] : items[at - 1];
    const owner = before?.kind === 'nouns' ? before.phrases[before.phrases.length - 1]?.referent : undefined;
    if (owner === undefined) return item;
    return { ...item, phrases: item.phrases.map((phrase) => withOwner(phrase, owner)) };
  });
}

/** "Acme protested; its leader …": the one body named before in the sentence, where stage 5 found none. */
export function resolveIts(items: readonly Item[]): Item[] {
  const bodies = new Map<string, Referent>();
  return items.map((item) => {
    if (item.kind !== 'nouns') return item;
    const phrases = item.phrases.map((phrase) => {
      const [only] = bodies.values();
      const isOpen = phrase.determiner === 'its' && phrase.possessor === undefined && bodies.size === 1;
      return isOpen && only !== undefined ? withOwner(phrase, ownedBy(only, phrase)) : phrase;
    });
    for (const { referent, possessor } of item.phrases) {
      // "Norway's army spokesman denied that its jets …": the owner is as near as what it owns.
      for (const one of [referent, possessor]) {
        const isBody = one?.chain.type === 'Organization' || one?.chain.kind === 'country';
        if (one !== undefined && isBody) bodies.set(one.chain.id, one);
      }
    }
    return { ...item, phrases };
  });
}

/** The phrase with its owner, for whom its people and things stand: "whose troops". */
function withOwner(phrase: NounPhrase, possessor: Referent): NounPhrase {
  const referent = ownedStandIn(phrase, possessor);
  return { ...phrase, possessor, ...(referent !== undefined && { referent }) };
}

const ownedBy = ({ chain, evidence }: Referent, phrase: NounPhrase): Referent => ({
  chain,
  evidence: {
    span: { start: phrase.span.start, end: phrase.span.start + (phrase.determiner?.length ?? 1) },
    naming: { span: evidence.naming?.span ?? evidence.span, rule: 'only-body' },
  },
});

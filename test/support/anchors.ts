import type { Outcome } from '../../src/ledger/ledger';
import type { MentionAnchor } from '../../src/model/decision';

type Read = Extract<Outcome, { kind: 'read' }>;

/** The first mention that bears this name in a generated article; throws where there is none. */
export function anchorOf({ article, extraction }: Read, name: string): MentionAnchor {
  const mention = extraction.chains
    .flatMap(({ mentions }) => mentions.map((linked) => linked.mention))
    .find(({ text }) => text === name);
  if (mention === undefined) throw new Error(`${name} is not named in ${article.source.location}`);
  return { contentHash: article.contentHash, ...mention.span, text: mention.text };
}

/** The first name of every chain of a generated article. */
export function anchorsOf({ article, extraction }: Read): readonly MentionAnchor[] {
  return extraction.chains.map(({ mentions }) => {
    const { mention } = mentions.find((linked) => linked.mention.kind === 'name')!;
    return { contentHash: article.contentHash, ...mention.span, text: mention.text };
  });
}

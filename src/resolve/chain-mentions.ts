import type { Chain } from '../model/chain';
import type { Anchor } from './source';

/** A mention as a chain row keeps it: start, end, and its characters where it is a name. */
export type KeptMention = readonly [start: number, end: number, name?: string];

/** JSON of the mentions of a chain, in text order. */
export function encodeMentions({ mentions }: Chain): string {
  return JSON.stringify(
    mentions.map(({ mention: { kind, span, text } }) =>
      kind === 'name' ? [span.start, span.end, text] : [span.start, span.end],
    ),
  );
}

export const decodeMentions = (json: string): readonly KeptMention[] => JSON.parse(json) as KeptMention[];

/** Anchors of a chain: the spans of its names. */
export function mentionAnchors(mentions: readonly KeptMention[], contentHash: string): readonly Anchor[] {
  return mentions.flatMap(([start, end, name]) => (name === undefined ? [] : [{ contentHash, start, end }]));
}

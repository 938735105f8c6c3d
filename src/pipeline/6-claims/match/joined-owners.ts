import type { NounPhrase, Referent } from '../grammar/reading';
import type { Word } from '../grammar/word';

/** "a Norwegian-Swedish treaty", "US-Mali talks": the two that a hyphen joins before a noun, which is then between them; else none. */
export function joinedOwners({ modifiers }: NounPhrase, words: readonly Word[]): readonly Referent[] {
  const [one, other, third] = modifiers;
  if (one === undefined || other === undefined || third !== undefined || one.chain === other.chain) return [];
  if (!isState(one) || !isState(other)) return [];
  const from = one.evidence.span.end;
  const to = other.evidence.span.start;
  const joint = words.find(({ start }) => start === from);
  if (joint === undefined || joint.lower !== '-' || joint.end !== to) return [];
  // "a Norway-Sweden-backed plan" is of others.
  const next = words.find(({ start }) => start === other.evidence.span.end);
  return next?.lower === '-' ? [] : [one, other];
}

const isState = ({ chain }: Referent): boolean => chain.kind === 'country' || chain.kind === 'igo';

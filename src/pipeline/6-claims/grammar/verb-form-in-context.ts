import { complementsFrom } from './complements';
import type { Item, VerbGroup } from './reading';

/** A past form without auxiliary is a participle before "by", or where the real verb of its noun follows. */
export function settleForm(at: number, verb: VerbGroup, items: readonly Item[]): VerbGroup {
  if (verb.form !== 'finite' || verb.isPassive || verb.end - verb.start !== 1 || !mayBeParticiple(verb)) return verb;
  const next = items[at + 1];
  const before = items[at - 1];
  const isByAgent = next?.kind === 'mark' && next.class === 'preposition' && next.text === 'by';
  const opensSentence = at === 0 || (before?.kind === 'mark' && before.class === 'quote' && at === 1);
  const afterComma =
    before?.kind === 'mark' &&
    before.class === 'comma' &&
    items[at - 2]?.kind === 'nouns' &&
    next?.kind === 'mark' &&
    next.class === 'preposition' &&
    hasFiniteAfterComma(items, at);
  if (isByAgent || opensSentence || afterComma || isReducedRelative(at, items))
    return { ...verb, form: 'participle', isPassive: true };
  return verb;
}

/** Forms in -ed, and irregular ones that are past and participle alike. */
const mayBeParticiple = (verb: VerbGroup): boolean =>
  verb.modal === undefined && verb.lemma !== 'be' && verb.lemma !== 'have' && verb.lemma !== 'do';

function hasFiniteAfterComma(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length; next++) {
    const item = items[next];
    if (item?.kind === 'mark' && item.class === 'comma') return items[next + 1]?.kind === 'verb';
    if (item?.kind === 'verb') return false;
  }
  return false;
}

/** "the tanks captured near Palm Bay were destroyed": only prepositional phrases up to the next finite verb. */
function isReducedRelative(at: number, items: readonly Item[]): boolean {
  const { complements, next } = complementsFrom(items, at + 1);
  const verb = items[next];
  return complements.length > 0 && verb?.kind === 'verb' && verb.form === 'finite' && items[at - 1]?.kind === 'nouns';
}

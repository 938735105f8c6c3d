import type { EntityType } from '../../../model/entity';
import type { Item, NounGroup, NounPhrase } from './reading';

/** Whether an item is the mark with this text. */
export const isText = (item: Item | undefined, text: string): boolean => item?.kind === 'mark' && item.text === text;

/** Whether an item is a comma. */
export const isComma = (item: Item | undefined): boolean => item?.kind === 'mark' && item.class === 'comma';

/** Whether a sentence or quotation ends here. */
export const isStop = (item: Item | undefined): boolean =>
  item === undefined || (item.kind === 'mark' && (item.class === 'stop' || item.class === 'quote'));

/** The only phrase of a group; `undefined` for a plural group and for what is no group. */
export const single = (item: Item | undefined): NounPhrase | undefined =>
  item?.kind === 'nouns' && item.phrases.length === 1 ? item.phrases[0] : undefined;

/** Type of what a phrase stands for. */
export const typeOf = (phrase: NounPhrase | undefined): EntityType | undefined => phrase?.referent?.chain.type;

/** Whether a phrase is the name of a person. */
export const isPersonName = (phrase: NounPhrase): boolean => phrase.isName && typeOf(phrase) === 'Person';

/** ", Bo Berg, " before the item at `at`: the name of a person that a comma parts from it. */
export function personBefore(items: readonly Item[], at: number): NounPhrase | undefined {
  const group = isComma(items[at - 1]) ? items[at - 2] : undefined;
  const last = group?.kind === 'nouns' ? group.phrases[group.phrases.length - 1] : undefined;
  return last !== undefined && isPersonName(last) ? last : undefined;
}

/** Whether an item is "and", "or", "but". */
export const isConjunction = (item: Item | undefined): boolean => item?.kind === 'mark' && item.class === 'conjunction';

/** A group of phrases, from the first to the end of the last unless told otherwise. */
export function groupOf(phrases: readonly NounPhrase[], end?: number): NounGroup {
  return { kind: 'nouns', start: phrases[0]?.start ?? 0, end: end ?? phrases[phrases.length - 1]?.end ?? 0, phrases };
}

/** A comma or dash, as appositions have on either side. */
export const isSeparator = (item: Item | undefined): boolean =>
  isComma(item) || (item?.kind === 'mark' && item.class === 'dash');

import type { Mentioned } from '../../model/extraction';
import type { Mention } from '../../model/mention';
import type { ChainDraft } from './chain-draft';
import type { Present } from './present-mentions';

/**
 * The person whom "the latter" or "the former" stands for: of several whom the sentence before names the last, of just two the first. With a body
 * behind the last of them it stays open which two are meant.
 */
export function latterOrFormer(
  { sentences }: Mentioned,
  mention: Extract<Mention, { readonly kind: 'nominal' }>,
  present: ReadonlyMap<number, readonly Present[]>,
): ChainDraft | undefined {
  if (mention.head !== 'latter' && mention.head !== 'former') return undefined;
  const [own, near] = [sentences[mention.sentence], sentences[mention.sentence - 1]];
  if (own === undefined || near === undefined || near.kind === 'headline' || own.paragraph - near.paragraph > 1)
    return undefined;
  const isNamedHere = (present.get(mention.sentence) ?? []).some(({ whole }) => whole.end <= mention.span.start);
  const named = [...new Set((present.get(mention.sentence - 1) ?? []).map(({ draft }) => draft))];
  const people = named.filter(({ type }) => type === 'Person');
  const last = named.at(-1);
  if (isNamedHere || people.length < 2 || last?.type !== 'Person') return undefined;
  if (mention.head === 'latter') return last;
  return people.length === 2 && named.length === 2 ? people[0] : undefined;
}

import type { VerbGroup } from './reading';

/** "kept condemning it", but not "kept Norway from joining it". */
export const isContinued = (verb: Pick<VerbGroup, 'form' | 'start'>, above: { readonly verb: VerbGroup }): boolean =>
  above.verb.lemma === 'keep' && verb.form === 'gerund' && verb.start <= above.verb.end + 1;

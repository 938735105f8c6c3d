import { type Governance, governanceOf } from './control-verbs';

/** Verbs that put their object into an office, with or without "as". */
export const INSTALLING: ReadonlySet<string> = new Set(
  `appoint name nominate elect make hire choose select pick install reappoint confirm designate crown promote recruit reelect re-elect
  elevate reinstate anoint swear draft parachute handpick hand-pick tap second post assign co-opt ordain consecrate enthrone inaugurate engage employ
  enlist contract`
    .trim()
    .split(/\s+/),
);

/** What a verb that puts somebody into an office makes of what he does there: "nominated" plans it. */
export function installedBy(lemma: string): Governance {
  const governance = governanceOf(lemma);
  return governance.control === 'object' ? governance : { control: 'object' };
}

/** "named Ann Lee as chair, replacing Bo Berg": she replaces him, not the one who named her. */
export const takesOffice = (verb: { readonly lemma: string }, above: { readonly lemma: string }): boolean =>
  FOLLOWING.has(verb.lemma) && INSTALLING.has(above.lemma);

const FOLLOWING: ReadonlySet<string> = new Set(['replace', 'succeed', 'follow', 'become', 'join']);

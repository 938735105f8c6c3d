import type { Governance } from '../grammar/control-verbs';
import type { Clause, NounGroup, VerbGroup } from '../grammar/reading';
import { type ClauseTree, type Link, NONE } from './link';

/** A clause that hangs on another one. */
export interface Governed {
  /** Tokens that head it and the clause above. */
  readonly pivot: number;
  readonly head: number;
  readonly verb: VerbGroup;
  readonly relation: string;
  readonly context: ClauseTree;
  readonly above: Clause;
  /** What opens it, in small letters, other than "to"; empty where nothing does. */
  readonly mark: string;
  /** Whom the verb above acts on. */
  readonly object: NounGroup | undefined;
  /** What the verb above makes of what hangs on it. */
  readonly governance: Governance;
}

/** The link to the clause above: what that makes of the one below, and who acts in it. */
export const inherit = (
  { above }: Pick<Governed, 'above'>,
  governance: Governance,
  subject: NounGroup | undefined,
): Link => ({
  ...NONE,
  ...(subject !== undefined && { subject }),
  governor: { clause: above, governance },
  isConditional: above.isConditional,
});

/** The last place among the prepositional phrases of a clause. */
export const lastPlace = ({ obliques, object }: Clause): NounGroup | undefined =>
  [...(object === undefined ? [] : [object]), ...obliques.map(({ nouns }) => nouns)]
    .filter(({ phrases }) => phrases[0]?.referent?.chain.type === 'Place')
    .pop();

/** Verbs with an object beside their infinitive whose own subject acts in it. */
export const SUBJECT_CONTROL = new Set([
  'promise',
  'vow',
  'pledge',
  'swear',
  'threaten',
  'offer',
  'use',
  'take',
  'hold',
  'do',
  'make',
  ...'beat defeat edge pip overcome outbid oust topple unseat depose succeed replace leave quit join follow'.split(' '),
]);

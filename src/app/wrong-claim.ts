import { NewsgraphError } from '../base/errors';
import { PLURAL } from '../model/claim';
import type { Decision, DecisionContent, MentionAnchor } from '../model/decision';
import type { StoredArgument } from '../model/fact';
import type { ClaimId } from '../model/id';
import type { Workspace } from './workspace';

/** What a decision holds on to that calls a claim wrong: its sentence and the words of its ends. Throws `CLAIM_UNKNOWN`. */
export async function wrongContent(workspace: Workspace, id: ClaimId): Promise<DecisionContent> {
  const { read } = await workspace.store();
  const found = await read.claim(id);
  const article = found && workspace.ledger.article(found.claim.article);
  if (found === undefined || article === undefined)
    throw new NewsgraphError('CLAIM_UNKNOWN', `there is no claim ${id} in the graph`, { id });
  const { contentHash, text } = article;
  const { type, subjectAt, objectAt, quoteStart, quoteEnd } = found.claim;
  const anchor = (start: number, end: number): MentionAnchor => ({
    contentHash,
    start,
    end,
    text: text.slice(start, end),
  });
  const side = ({ start, end, namingStart, namingEnd, namingRule }: StoredArgument): readonly MentionAnchor[] => [
    anchor(start, end),
    ...(namingRule === PLURAL && namingStart !== undefined && namingEnd !== undefined
      ? [anchor(namingStart, namingEnd)]
      : []),
  ];
  return {
    kind: 'wrong',
    sides: [side(subjectAt), side(objectAt)],
    type,
    evidence: { start: quoteStart, end: quoteEnd },
  };
}

/** A sentence with a claim that must not be read from it: what a rule is tried against before it is let loose again. */
export interface RegressionCase {
  readonly decision: number;
  readonly quote: string;
  readonly subject: string;
  readonly type: string;
  readonly object: string;
  readonly why?: string;
}

/** The claims that people hold for wrong, in the order of deciding, with their sentences; those whose text was purged are left out. */
export function listRegressionCases(workspace: Workspace): readonly RegressionCase[] {
  const { ledger } = workspace;
  return [...ledger.decisions()].reverse().flatMap((decision: Decision) => {
    const { content, why, id, undone } = decision;
    if (content.kind !== 'wrong' || undone !== undefined) return [];
    const [[subject], [object]] = content.sides;
    const text = subject && ledger.textOf(subject.contentHash);
    if (text === undefined || subject === undefined || object === undefined) return [];
    const { start, end } = content.evidence;
    return [
      {
        decision: id,
        quote: text.slice(start, end),
        subject: subject.text,
        type: content.type,
        object: object.text,
        ...(why !== undefined && { why }),
      },
    ];
  });
}

import { NewsgraphError } from '../base/errors';
import type { Ledger } from '../ledger/ledger';
import type { Article } from '../model/article';
import { PLURAL } from '../model/claim';
import type { Decision, DecisionContent, MentionAnchor } from '../model/decision';
import type { StoredArgument } from '../model/fact';
import type { ArticleId, ClaimId } from '../model/id';
import { hideWrong } from '../resolve/hide-wrong';
import type { Workspace } from './workspace';

/** What a decision holds on to that calls a claim wrong: its sentence and the words of its ends. Throws `CLAIM_UNKNOWN`, `CLAIM_HIDDEN`. */
export async function wrongContent(workspace: Workspace, id: ClaimId): Promise<DecisionContent> {
  const { read } = await workspace.store();
  const found = await read.claim(id);
  const article = found && workspace.ledger.article(found.claim.article);
  if (found === undefined || article === undefined) throw absence(workspace, id);
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

/** Why a claim is not in the graph: a decision hides it, or no article states it. */
function absence({ ledger }: Workspace, id: ClaimId): NewsgraphError {
  const decision = hidingDecision(ledger, id);
  return decision === undefined
    ? new NewsgraphError('CLAIM_UNKNOWN', `there is no claim ${id} in the graph`, { id })
    : new NewsgraphError('CLAIM_HIDDEN', `decision ${decision} hides claim ${id} already`, { id, decision });
}

/** The decision that hides a claim; absent where none does, or no article states such a claim. */
export function hidingDecision(ledger: Ledger, id: ClaimId): number | undefined {
  const texts = new Set(
    ledger.decisions().flatMap(({ content, undone }) => {
      const anchor = content.kind === 'wrong' && undone === undefined ? content.sides[0][0] : undefined;
      return anchor ? [anchor.contentHash] : [];
    }),
  );
  for (const { id: article, contentHash } of texts.size === 0 ? [] : currentArticles(ledger)) {
    if (!texts.has(contentHash)) continue;
    const claims = ledger.current(article)?.extraction.claims ?? [];
    const { hidden } = hideWrong(claims, ledger.decisionsIn(contentHash), (each) => ledger.decision(each));
    const decision = hidden.find(({ claim }) => claim.id === id)?.decision;
    if (decision !== undefined) return decision;
  }
  return undefined;
}

const PAGE = 1000;

function* currentArticles(ledger: Ledger): Iterable<Article> {
  for (let ids = ledger.currentIds({ limit: PAGE }); ids.length > 0; ) {
    for (const id of ids) {
      const article = ledger.article(id);
      if (article !== undefined) yield article;
    }
    ids = ledger.currentIds({ after: ids[ids.length - 1] as ArticleId, limit: PAGE });
  }
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

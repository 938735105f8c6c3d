import type { Article } from '../model/article';
import type { Chain } from '../model/chain';
import type { ArgumentEvidence, Claim } from '../model/claim';
import type { Extraction } from '../model/extraction';
import type { ChainId } from '../model/id';
import type { Span } from '../model/span';

/** A place where an extraction does not hold in its text. */
export interface Mismatch {
  /** What is wrong: `claim 4f… trigger`, `chain e3 mention 2`. */
  readonly where: string;
  readonly problem: string;
}

/**
 * Re-reads every span of an extraction against the text and follows every link to a name: spans inside the text and
 * not empty, mentions equal to their characters, every chain with a name, every claim end a chain, every naming span a
 * name of its chain. Returns what does not hold, in order; empty where all does. Cost: O(spans).
 */
export function checkExtraction(
  article: Pick<Article, 'text'>,
  extraction: Pick<Extraction, 'sentences' | 'chains' | 'claims'>,
): readonly Mismatch[] {
  const found: Mismatch[] = [];
  const report = (where: string, problem: string): void => {
    found.push({ where, problem });
  };
  const span = (where: string, value: Span | undefined): void => {
    if (value !== undefined && !isInside(value, article.text)) {
      report(where, `[${value.start}, ${value.end}) is not in a text of ${article.text.length}`);
    }
  };
  extraction.sentences.forEach((sentence, index) => {
    span(`sentence ${index}`, sentence);
  });
  const chains = new Map<ChainId, Chain>();
  for (const chain of extraction.chains) {
    if (chains.has(chain.id)) report(`chain ${chain.id}`, 'stands twice');
    chains.set(chain.id, chain);
    if (!chain.mentions.some(({ mention }) => mention.kind === 'name')) report(`chain ${chain.id}`, 'has no name');
    chain.mentions.forEach(({ mention }, index) => {
      const where = `chain ${chain.id} mention ${index}`;
      span(where, mention.span);
      const written = article.text.slice(mention.span.start, mention.span.end);
      if (written !== mention.text) report(where, `text has "${written}", not "${mention.text}"`);
    });
  }
  const ids = new Set<string>();
  for (const claim of extraction.claims) {
    const where = `claim ${claim.id}`;
    if (ids.has(claim.id)) report(where, 'stands twice');
    ids.add(claim.id);
    span(`${where} evidence`, claim.evidence);
    span(`${where} trigger`, claim.trigger);
    span(`${where} date`, claim.dateSpan);
    for (const end of claimEnds(claim)) {
      const chain = chains.get(end.chain);
      if (chain === undefined) {
        report(`${where} ${end.name}`, `there is no chain ${end.chain}`);
        continue;
      }
      span(`${where} ${end.name}`, end.evidence?.span);
      const naming = end.evidence?.naming?.span;
      if (naming !== undefined && !isNameOf(chain, naming)) {
        report(`${where} ${end.name}`, `[${naming.start}, ${naming.end}) is no name of chain ${chain.id}`);
      }
    }
  }
  return found;
}

interface ClaimEnd {
  readonly name: 'subject' | 'object' | 'speaker' | 'place';
  readonly chain: ChainId;
  readonly evidence: ArgumentEvidence | undefined;
}

function claimEnds(claim: Claim): readonly ClaimEnd[] {
  const ends: ClaimEnd[] = [
    { name: 'subject', chain: claim.subject, evidence: claim.subjectEvidence },
    { name: 'object', chain: claim.object, evidence: claim.objectEvidence },
  ];
  if (claim.saidBy !== undefined) ends.push({ name: 'speaker', chain: claim.saidBy, evidence: claim.speakerEvidence });
  if (claim.place !== undefined) ends.push({ name: 'place', chain: claim.place, evidence: claim.placeEvidence });
  return ends;
}

const isInside = ({ start, end }: Span, text: string): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;

const isNameOf = (chain: Chain, { start, end }: Span): boolean =>
  chain.mentions.some(
    ({ mention }) => mention.kind === 'name' && mention.span.start === start && mention.span.end === end,
  );

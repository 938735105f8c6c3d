import type { NodeIdentity } from './node';
import { readIdentity } from './node-identity';
import { markThinned, type Step } from './step';
import { addToSignature } from './write-chains';
import { addContext, removeContext } from './write-context';
import { circleNode } from './write-nodes';
import { addTerms, removeTerms } from './write-terms';
import { addToldApart, removeToldApart } from './write-told-apart';

interface Move {
  /** Row of the article. */
  readonly article: number;
  /** The node that its chains leave. */
  readonly node: number;
  /** The circle that they go to. */
  readonly circle: string;
}

interface MovedChain {
  readonly id: string;
  readonly signature: number;
  readonly given: number | null;
  readonly features: string;
  readonly terms: string;
  readonly published: string | null;
}

/** Moves the chains that an article has of one node to the node of another circle, with all that is counted for them. */
export function moveArticle(step: Step, { article, node, circle }: Move): void {
  const { database, touched } = step;
  const from = readIdentity(step, node);
  const to = circleNode(step, from, circle);
  removeToldApart(step, nodesIn(step, article));
  const chains = database.all<MovedChain>(
    `SELECT chain.id AS id, chain.signature AS signature, given, features, terms, published FROM chain
     JOIN article ON article.ref = chain.article WHERE article = ? AND node = ?`,
    article,
    node,
  );
  for (const chain of chains) moveChain(step, chain, { article, from, to });
  for (const end of ['subject_node', 'object_node', 'speaker_node', 'place_node']) {
    database.run(`UPDATE claim SET ${end} = ? WHERE article = ? AND ${end} = ?`, to.ref, article, node);
  }
  database.run('UPDATE decided SET node = ? WHERE article = ? AND node = ?', to.ref, article, node);
  addToldApart(step, nodesIn(step, article));
  touched.articles.add(article);
  touched.nodes.add(to.ref);
  markThinned(step, node);
}

function moveChain(
  step: Step,
  { id, signature, given, features, terms, published }: MovedChain,
  { article, from, to }: { readonly article: number; readonly from: NodeIdentity; readonly to: NodeIdentity },
): void {
  const { database, touched } = step;
  const told = { terms: JSON.parse(terms) as string[], published: published ?? undefined };
  removeContext(step, from, JSON.parse(features) as string[]);
  removeTerms(step, from.ref, told);
  database.run('UPDATE node SET chains = chains - 1 WHERE ref = ?', from.ref);
  database.run('UPDATE node SET chains = chains + 1 WHERE ref = ?', to.ref);
  const { type, kind, name, aliases } = database.get<SignatureRow>(
    'SELECT type, kind, name, aliases FROM signature WHERE ref = ?',
    signature,
  )!;
  database.run('UPDATE signature SET chains = chains - 1 WHERE ref = ?', signature);
  const moved = addToSignature(step, { type, kind, name, aliases: JSON.parse(aliases) as string[] }, to.ref);
  addContext(step, to, JSON.parse(features) as string[]);
  addTerms(step, to.ref, told);
  database.run('UPDATE chain SET node = ?, signature = ? WHERE article = ? AND id = ?', to.ref, moved, article, id);
  if (given !== null) touched.given.add(given);
}

interface SignatureRow {
  readonly type: string;
  readonly kind: string | null;
  readonly name: string;
  readonly aliases: string;
}

const nodesIn = (step: Step, article: number): readonly NodeIdentity[] =>
  step.database
    .all<{ node: number }>('SELECT node FROM chain WHERE article = ?', article)
    .map(({ node }) => readIdentity(step, node));

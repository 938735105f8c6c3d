import { useEffect, useMemo, useState } from 'preact/hooks';
import { apiPaths } from '../../api/paths';
import type { QueryResponse } from '../../api/query';
import type { FactResponse } from '../../api/responses';
import type { EntityId, FactId } from '../../model/id';
import { GraphPicture } from '../components/graph-picture';
import { Notice, Skeleton } from '../components/notice';
import { countWords } from '../evidence/count-words';
import { useApp } from '../state/app-state';
import { EXPLORE, exploreEntity } from '../state/route';
import { relationWords } from '../words/relation-words';
import { type ResultParts, resultGraph, resultParts } from './result-graph';

/** Facts that are looked up for one picture, and entities that it draws. */
const MOST_FACTS = 60;
const MOST_ENTITIES = 300;
const SIZE = { width: 1000, height: 600 };

/** The nodes, relationships and facts of an answer as a graph. */
export function ResultPicture({ result }: { readonly result: QueryResponse }) {
  const app = useApp();
  const parts = useMemo(() => resultParts(result), [result]);
  const whole = useWithFacts(parts);
  const graph = useMemo(
    () => (whole === undefined ? undefined : resultGraph(whole, (type) => relationWords(type).symmetric)),
    [whole],
  );
  if (graph === undefined) return <Skeleton lines={6} />;
  if (graph.entities.length === 0)
    return (
      <Notice title="No graph in this answer">
        <p>
          Return nodes and relationships (<code>RETURN a, r, b</code>), paths, or the id of facts as <code>fact</code>.
        </p>
      </Notice>
    );
  const shown = { ...graph, entities: graph.entities.slice(0, MOST_ENTITIES) };
  const onNode = (id: EntityId) => app.go(exploreEntity(id));
  const all = () =>
    app.go({ ...EXPLORE, added: shown.entities.slice(0, 20).map(({ id }) => ({ kind: 'neighbours', id })) });
  return (
    <>
      <div class="result-graph">
        <GraphPicture graph={shown} size={SIZE} onNode={onNode} />
      </div>
      <p class="table-more">
        {countWords(shown.entities.length, 'entity', 'entities')}
        {shown.entities.length < graph.entities.length ? ` of ${graph.entities.length}` : ''}
        {parts.facts.length > MOST_FACTS ? ` · the first ${MOST_FACTS} of ${parts.facts.length} facts` : ''}
        <button type="button" class="button" onClick={all}>
          Open in the graph
        </button>
      </p>
    </>
  );
}

/** The parts with the facts that were named by id; absent until they have come. */
function useWithFacts(parts: ResultParts): Pick<ResultParts, 'entities' | 'ties'> | undefined {
  const { client } = useApp();
  const [found, setFound] = useState<{ readonly of: ResultParts; readonly facts: readonly FactResponse[] }>();
  useEffect(() => {
    const abort = new AbortController();
    const ask = (id: FactId) => client.get<FactResponse>(apiPaths.fact(id), abort.signal);
    void Promise.all(parts.facts.slice(0, MOST_FACTS).map(ask)).then((answers) => {
      if (abort.signal.aborted) return;
      setFound({ of: parts, facts: answers.flatMap((answer) => (answer?.kind === 'ready' ? [answer.value] : [])) });
    });
    return () => abort.abort();
  }, [client, parts]);
  return useMemo(() => {
    if (found?.of !== parts) return undefined;
    const entities = new Map(parts.entities);
    for (const { subject, object } of found.facts)
      for (const end of [subject, object])
        if (!entities.has(end.id)) entities.set(end.id, { ...end, aliases: [], articles: 0, claims: 1 });
    return { entities, ties: [...parts.ties, ...found.facts.map(({ fact }) => fact)] };
  }, [found, parts]);
}

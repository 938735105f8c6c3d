import { CONTRADICTION_KINDS, type ContradictionKind } from '../../model/filter';
import { type ArticleId, asArticleId, asClaimId, type ClaimId, type EntityId } from '../../model/id';
import { type Addition, formatAddition, parseAddition } from './additions';
import { decodeText, formatList, listItems, parseQuery, splitOnce, withQuery } from './address';
import { type CameraView, formatCamera, parseCamera } from './camera-view';
import { formatFilters, parseFilters } from './filter-address';
import { type Filters, NO_FILTERS } from './filters';
import { decodeId, encodeId, formatSelection, NO_SELECTION, parseSelection, type Selection } from './selection';
import { DEFAULT_TABLE, formatTable, parseTable, type TableView } from './table-view';

/** What the address shows; everything in it can be shared. */
export type Route =
  | { readonly kind: 'home' }
  | ExploreRoute
  | { readonly kind: 'article'; readonly id: ArticleId; readonly claim?: ClaimId }
  | QueryRoute
  | { readonly kind: 'add' }
  | DisputedRoute
  | ReviewRoute;

/** The graph, or the same as a table. */
export interface ExploreRoute {
  readonly kind: 'explore';
  readonly view: 'graph' | 'table';
  /** What was added to the best-connected, in order: the same additions give the same picture. */
  readonly added: readonly Addition[];
  readonly selection: Selection;
  readonly filters: Filters;
  /** Entities that were hidden one by one. */
  readonly hidden: readonly EntityId[];
  /** Absent until the reader has moved the view. */
  readonly camera?: CameraView;
  readonly table: TableView;
}

/** A statement, or a query of the library by its name. */
export interface QueryRoute {
  readonly kind: 'query';
  readonly name?: string;
  readonly text?: string;
}

/** Contradictions: of everyone, or of one entity; of every kind, or one. */
export interface DisputedRoute {
  readonly kind: 'disputed';
  readonly of?: EntityId;
  readonly only?: ContradictionKind;
}

/** Doubtful pairs, or what was decided. */
export interface ReviewRoute {
  readonly kind: 'review';
  readonly show: 'queue' | 'decisions';
}

export const HOME: Route = { kind: 'home' };
export const EXPLORE: ExploreRoute = {
  kind: 'explore',
  view: 'graph',
  added: [],
  selection: NO_SELECTION,
  filters: NO_FILTERS,
  hidden: [],
  table: DEFAULT_TABLE,
};

/** The graph around one entity, which is selected. */
export function exploreEntity(id: EntityId): ExploreRoute {
  return { ...EXPLORE, added: [{ kind: 'neighbours', id }], selection: { kind: 'entity', id } };
}

/** The address of a route, from its `#` on. */
export function formatRoute(route: Route): string {
  switch (route.kind) {
    case 'home':
      return '#/';
    case 'article':
      return withQuery(`#/article/${route.id}`, { claim: route.claim });
    case 'query':
      return withQuery('#/query', {
        name: route.name,
        text: route.text === undefined ? undefined : encodeURIComponent(route.text),
      });
    case 'add':
      return '#/add';
    case 'disputed':
      return withQuery('#/disputed', {
        of: route.of === undefined ? undefined : encodeId(route.of),
        only: route.only,
      });
    case 'review':
      return withQuery('#/review', { show: route.show === 'queue' ? undefined : route.show });
    case 'explore':
      return withQuery(route.view === 'table' ? '#/table' : '#/explore', {
        focus: formatList(route.added.map(formatAddition)),
        sel: formatSelection(route.selection),
        ...formatFilters(route.filters),
        hidden: formatList(route.hidden.map(encodeId)),
        cam: route.camera === undefined ? undefined : formatCamera(route.camera),
        ...formatTable(route.table),
      });
  }
}

/** Reads an address; what cannot be understood is left out, an unknown screen is Home. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = splitOnce(hash.replace(/^#\/?/, ''), '?');
  const values = parseQuery(query);
  switch (path) {
    case 'explore':
      return parseExplore(values, 'graph');
    case 'table':
      return parseExplore(values, 'table');
    case 'query':
      return parseQueryRoute(values);
    case 'add':
      return { kind: 'add' };
    case 'disputed':
      return parseDisputed(values);
    case 'review':
      return { kind: 'review', show: values.get('show') === 'decisions' ? 'decisions' : 'queue' };
    default:
      return parseArticle(path, values);
  }
}

function parseExplore(values: ReadonlyMap<string, string>, view: ExploreRoute['view']): ExploreRoute {
  const camera = parseCamera(values.get('cam'));
  return {
    kind: 'explore',
    view,
    added: listItems(values.get('focus')).flatMap((item) => parseAddition(item) ?? []),
    selection: parseSelection(values.get('sel')),
    filters: parseFilters(values),
    hidden: [...new Set(listItems(values.get('hidden')))].flatMap((item) => decodeId(item) ?? []),
    ...(camera === undefined ? {} : { camera }),
    table: parseTable(values),
  };
}

function parseQueryRoute(values: ReadonlyMap<string, string>): QueryRoute {
  const name = /^[a-z0-9-]{1,100}$/.exec(values.get('name') ?? '')?.[0];
  const text = decodeText(values.get('text'));
  return { kind: 'query', ...(name === undefined ? {} : { name }), ...(text === undefined ? {} : { text }) };
}

function parseDisputed(values: ReadonlyMap<string, string>): DisputedRoute {
  const of = decodeId(values.get('of') ?? '');
  const only = CONTRADICTION_KINDS.find((kind) => kind === values.get('only'));
  return { kind: 'disputed', ...(of === undefined ? {} : { of }), ...(only === undefined ? {} : { only }) };
}

function parseArticle(path: string, values: ReadonlyMap<string, string>): Route {
  const article = /^article\/([0-9a-f]{24})$/.exec(path)?.[1];
  if (article === undefined) return HOME;
  const claim = /^[0-9a-f]{24}$/.exec(values.get('claim') ?? '')?.[0];
  return { kind: 'article', id: asArticleId(article), ...(claim === undefined ? {} : { claim: asClaimId(claim) }) };
}

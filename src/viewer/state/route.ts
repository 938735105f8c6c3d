import { ENTITY_TYPES, type EntityType } from '../../model/entity';
import { type ArticleId, asArticleId, asClaimId, type ClaimId, type EntityId } from '../../model/id';
import { type Filters, NO_FILTERS } from './filters';
import { decodeId, encodeId, formatSelection, NO_SELECTION, parseSelection, type Selection } from './selection';

/** What the address shows; everything in it can be shared. */
export type Route =
  | { readonly kind: 'home' }
  | ExploreRoute
  | { readonly kind: 'article'; readonly id: ArticleId; readonly claim?: ClaimId };

/** The graph: entities whose neighbours were added, in order, the last being looked at; what is selected; the filters. */
export interface ExploreRoute {
  readonly kind: 'explore';
  readonly focus: readonly EntityId[];
  readonly selection: Selection;
  readonly filters: Filters;
}

export const HOME: Route = { kind: 'home' };
export const EXPLORE: ExploreRoute = { kind: 'explore', focus: [], selection: NO_SELECTION, filters: NO_FILTERS };

/** The address of a route, from its `#` on. */
export function formatRoute(route: Route): string {
  switch (route.kind) {
    case 'home':
      return '#/';
    case 'article':
      return withQuery(`#/article/${route.id}`, { claim: route.claim });
    case 'explore':
      return withQuery('#/explore', {
        focus: list(route.focus.map(encodeId)),
        sel: formatSelection(route.selection),
        hide: list(route.filters.hiddenTypes),
        without: list(route.filters.hiddenFamilies),
        origins: route.filters.minOrigins > 1 ? String(route.filters.minOrigins) : undefined,
        current: route.filters.currentOnly ? '1' : undefined,
      });
  }
}

/** Reads an address; what cannot be understood is left out, an unknown screen is Home. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = split(hash.replace(/^#\/?/, ''), '?');
  const values = parseQuery(query);
  if (path === 'explore') return parseExplore(values);
  const article = /^article\/([0-9a-f]{24})$/.exec(path)?.[1];
  if (article === undefined) return HOME;
  const claim = /^[0-9a-f]{24}$/.exec(values.get('claim') ?? '')?.[0];
  return { kind: 'article', id: asArticleId(article), ...(claim === undefined ? {} : { claim: asClaimId(claim) }) };
}

function parseExplore(values: ReadonlyMap<string, string>): ExploreRoute {
  const origins = Number(values.get('origins') ?? 1);
  return {
    kind: 'explore',
    focus: items(values.get('focus')).flatMap((item) => decodeId(item) ?? []),
    selection: parseSelection(values.get('sel')),
    filters: {
      hiddenTypes: items(values.get('hide')).filter(isEntityType),
      hiddenFamilies: items(values.get('without')).filter((name) => /^[a-z]+$/.test(name)),
      minOrigins: Number.isInteger(origins) && origins >= 1 && origins <= 99 ? origins : 1,
      currentOnly: values.get('current') === '1',
    },
  };
}

function isEntityType(name: string): name is EntityType {
  return ENTITY_TYPES.some((type) => type === name);
}

// URLSearchParams would decode the commas and slashes inside ids together with those between them.
function parseQuery(query: string): ReadonlyMap<string, string> {
  return new Map(
    query.split('&').flatMap((pair) => {
      const [name, value] = split(pair, '=');
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function split(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

function items(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [...new Set(text.split(',').filter((item) => item !== ''))];
}

function list(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(',');
}

function withQuery(path: string, values: Readonly<Record<string, string | undefined>>): string {
  const query = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  return query === '' ? path : `${path}?${query}`;
}

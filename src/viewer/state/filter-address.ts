import { ENTITY_TYPES, type EntityType } from '../../model/entity';
import type { RelationType } from '../../model/id';
import { formatList, listItems } from './address';
import { type Filters, NO_FILTERS, OTHER_STANDINGS, type Period } from './filters';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The filters as values of an address; what is turned off only. */
export function formatFilters(filters: Filters): Readonly<Record<string, string | undefined>> {
  return {
    hide: formatList(filters.hiddenTypes),
    without: formatList(filters.hiddenFamilies),
    except: formatList(filters.hiddenRelations),
    origins: filters.minOrigins > 1 ? String(filters.minOrigins) : undefined,
    sure: filters.minConfidence > 0 ? String(filters.minConfidence) : undefined,
    current: filters.currentOnly ? '1' : undefined,
    also: formatList(filters.standings),
    from: filters.period?.from,
    to: filters.period?.to,
    dated: filters.dated === NO_FILTERS.dated ? undefined : filters.dated,
    undated: filters.undated ? undefined : '0',
  };
}

/** Reads the filters of an address; what cannot be understood is left out. */
export function parseFilters(values: ReadonlyMap<string, string>): Filters {
  const period = parsePeriod(values);
  return {
    hiddenTypes: distinct(listItems(values.get('hide'))).filter(isEntityType),
    hiddenFamilies: distinct(listItems(values.get('without'))).filter((name) => /^[a-z]+$/.test(name)),
    hiddenRelations: distinct(listItems(values.get('except'))).flatMap((name) =>
      /^[A-Z_]{1,60}$/.test(name) ? [name as RelationType] : [],
    ),
    minOrigins: parseNumber(values.get('origins'), { least: 1, most: 99 }),
    minConfidence: parseNumber(values.get('sure'), { least: 0, most: 99 }),
    currentOnly: values.get('current') === '1',
    standings: OTHER_STANDINGS.filter((standing) => listItems(values.get('also')).includes(standing)),
    ...(period === undefined ? {} : { period }),
    dated: values.get('dated') === 'event' ? 'event' : 'published',
    undated: values.get('undated') !== '0',
  };
}

function parsePeriod(values: ReadonlyMap<string, string>): Period | undefined {
  const [from, to] = [values.get('from') ?? '', values.get('to') ?? ''];
  return MONTH.test(from) && MONTH.test(to) && from <= to ? { from, to } : undefined;
}

function parseNumber(text: string | undefined, { least, most }: { readonly least: number; readonly most: number }) {
  const value = text !== undefined && /^\d{1,2}$/.test(text) ? Number(text) : least;
  return Math.min(most, Math.max(least, value));
}

function isEntityType(name: string): name is EntityType {
  return ENTITY_TYPES.some((type) => type === name);
}

function distinct(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}

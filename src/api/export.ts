import { z } from 'zod';
import { articleSummarySchema, claimEvidenceSchema, entitySchema, factSchema } from './graph';
import { entityIdSchema } from './ids';

/** What the graph can be written as. `csv` has one table a file. */
export const EXPORT_FORMATS = ['gexf', 'graphml', 'csv', 'jsonld', 'ftm', 'html'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const CSV_TABLES = ['entities', 'facts', 'claims'] as const;
export type CsvTable = (typeof CSV_TABLES)[number];

/** Most entities that can be asked for by id, and that one HTML file holds. */
export const MAX_EXPORT = 2_000;

/** The whole graph, or the entities named and what lies between them. The answer is a file. */
export const exportRequestSchema = z.strictObject({
  format: z.enum(EXPORT_FORMATS),
  /** For `csv`. */
  table: z.enum(CSV_TABLES).default('facts'),
  entities: z.array(entityIdSchema).min(1).max(MAX_EXPORT).readonly().exactOptional(),
});

/** Media type and ending of each format. */
export const EXPORT_FILES: Readonly<Record<ExportFormat, { readonly type: string; readonly ending: string }>> = {
  gexf: { type: 'application/gexf+xml', ending: 'gexf' },
  graphml: { type: 'application/graphml+xml', ending: 'graphml' },
  csv: { type: 'text/csv', ending: 'csv' },
  jsonld: { type: 'application/ld+json', ending: 'jsonld' },
  ftm: { type: 'application/x-ndjson', ending: 'ftm.json' },
  html: { type: 'text/html', ending: 'html' },
};

/**
 * What a one-file HTML holds, as the JSON text of `<script type="application/json" id="newsgraph-export">`: part of a
 * graph with every claim behind its facts. The claims of a fact are those of its type between its ends.
 */
export const exportedGraphSchema = z.strictObject({
  title: z.string(),
  /** ISO date-time. */
  exportedAt: z.string(),
  entities: z.array(entitySchema).readonly(),
  facts: z.array(factSchema).readonly(),
  claims: z.array(claimEvidenceSchema).readonly(),
  articles: z.array(articleSummarySchema).readonly(),
});

export type ExportedGraph = z.infer<typeof exportedGraphSchema>;

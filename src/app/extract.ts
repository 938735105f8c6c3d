import type { Rejection } from '../base/errors';
import { type ExtractionLine, extractionLine } from '../extractors/extraction-line';
import { nativeExtractor } from '../extractors/native';
import type { RawDocument } from '../model/article';
import { cleanDocument } from '../pipeline/2-clean/clean';

export type { ExtractionLine, RelationLine } from '../extractors/extraction-line';

export interface ExtractOptions {
  /** Reads every line as the report's own and every language as English; for scoring on prepared texts. Default false. */
  readonly raw?: boolean;
}

/** Reads one document and keeps nothing: what it states, with every span. */
export async function extractDocument(
  document: RawDocument,
  { raw = false }: ExtractOptions = {},
): Promise<{ readonly kind: 'extracted'; readonly line: ExtractionLine } | Rejection> {
  const cleaned = cleanDocument(document, { furniture: !raw });
  if (cleaned.kind === 'rejected') return cleaned;
  const article = raw ? { ...cleaned.article, language: 'en' } : cleaned.article;
  const extraction = await nativeExtractor.extract(article);
  return { kind: 'extracted', line: extractionLine(article, extraction, document.id ? { id: document.id } : {}) };
}

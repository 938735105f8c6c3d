import { hashId } from '../base/hash';
import type { Article } from '../model/article';
import type { Claimed, Extraction, ExtractionStatus } from '../model/extraction';
import { readArticle } from '../pipeline/pipeline';
import type { Extractor } from './contract';
import { checkEvidence } from './evidence-gate';

const NAME = 'native';
/** Raised with every change that may give the same article another result. */
const VERSION = '12';

/** The rule-based extractor: offline, deterministic, English. */
export const nativeExtractor = {
  name: NAME,
  version: VERSION,
  settingsHash: hashId(NAME, VERSION),
  extract,
} satisfies Extractor;

function extract(article: Article): Extraction {
  const base = { extractor: NAME, version: VERSION, settingsHash: nativeExtractor.settingsHash };
  // Texts too short to tell their language are read: "und" is no other language.
  if (article.language !== 'en' && article.language !== 'und') {
    return { ...base, status: 'unsupported-language', sentences: [], chains: [], claims: [] };
  }
  const read = readArticle(article);
  const { claims } = checkEvidence(article, { chains: read.chains, claims: read.claims });
  return {
    ...base,
    status: statusOf(read, claims.length),
    sentences: read.sentences.map(({ start, end }) => ({ start, end })),
    chains: read.chains,
    claims,
  };
}

function statusOf({ sentences, chains }: Claimed, claims: number): ExtractionStatus {
  if (sentences.length === 0) return 'empty-body';
  if (chains.length === 0) return 'no-entities';
  return claims === 0 ? 'no-claims' : 'extracted';
}

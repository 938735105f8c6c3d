import type { SharedContext } from './doubt';

const KINDS: Readonly<Record<string, SharedContext['kind']>> = {
  o: 'office',
  r: 'post',
  s: 'serves',
  p: 'holder',
  w: 'tie',
};

/** Reads the feature in a key of context: `Person|s l|o president @ norland`. */
export function parseContextKey(key: string): SharedContext {
  return parseFeature(key.slice(key.lastIndexOf('|') + 1));
}

/** Reads a feature of context: `o president @ norland`. */
export function parseFeature(feature: string): SharedContext {
  const kind = KINDS[feature[0] ?? ''] ?? 'tie';
  const said = feature.slice(2);
  const at = said.indexOf(' @ ');
  return at < 0 ? { kind, name: said } : { kind, role: said.slice(0, at), name: said.slice(at + 3) };
}

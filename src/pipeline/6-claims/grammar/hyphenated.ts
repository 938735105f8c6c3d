import type { Token } from '../../../model/token';

/** What a hyphen joins to a verb to make a noun. */
const PARTICLES: ReadonlySet<string> = new Set('in out up off down by over on back away through'.split(' '));

/** The whole noun where a token is the particle that ends it ("sit-in", "bail-out"), in small letters; not in "one-on-one". */
export function hyphenatedNoun(tokens: readonly Token[], at: number): string | undefined {
  const [first, hyphen, particle, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]];
  if (first === undefined || hyphen?.text !== '-' || particle === undefined) return undefined;
  if (!PARTICLES.has(particle.text) || !/^\p{Ll}+$/u.test(first.text)) return undefined;
  if (first.end !== hyphen.start || hyphen.end !== particle.start) return undefined;
  return next?.text === '-' && next.start === particle.end ? undefined : `${first.text}-${particle.text}`;
}

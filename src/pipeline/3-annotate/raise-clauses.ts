import type { Token } from '../../model/token';

/** The tokens with those clauses hung higher that the parser takes for a part of a relative clause or gerund before them. Cost: linear in tokens. */
export const raiseClauses = (tokens: readonly Token[]): readonly Token[] =>
  [joinInfinitives, closeRelatives, raiseResults, raisePasts, raiseInfinitives].reduce(
    (known, raise) => raise(known),
    tokens,
  );

/** "to praise those who fought and thank Oslo", where the parser joins "thank" to "fought": a base form goes on with the infinitive. */
function joinInfinitives(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce<readonly Token[]>((known, { deprel, xpos, head }, at) => {
    const inner = known[head];
    // A base form is read as a present where it stands without "to".
    const isAstray = deprel === 'conj' && /^VBP?$/.test(xpos) && inner?.xpos === 'VBD' && inner.deprel === 'acl';
    if (!isAstray || known.some((one) => one.head === at && /^(?:nsubj|aux)$/.test(one.deprel))) return known;
    const outer = firstUp(known, known[inner.head]?.head ?? -1, isInfinitive);
    return outer === undefined ? known : known.map((one, index) => (index === at ? { ...one, head: outer } : one));
  }, tokens);
}

/** "is led by Norway, which took over in July, and works with it", where the parser joins "works" to "took": what is of the time of the main verb, behind a comma, goes on with that. */
function closeRelatives(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce<readonly Token[]>((known, { deprel, xpos, head }, at) => {
    const inner = known[head];
    const isJoined =
      deprel === 'conj' && inner?.deprel === 'acl' && /^VB[DZP]$/.test(xpos) && /^VB[DZP]$/.test(inner.xpos);
    if (!isJoined || isPresent(xpos) === isPresent(inner.xpos)) return known;
    const isEnclosed = known[at - 1]?.deprel === 'cc' && known[at - 2]?.text === ',';
    const outer = isEnclosed ? firstUp(known, inner.head, isMainVerb) : undefined;
    if (outer === undefined || !hasTense(known, outer, isPresent(xpos))) return known;
    return known.map((one, index) => (index === at ? { ...one, head: outer } : one));
  }, tokens);
}

/** "blocked a text that would have condemned it, drawing criticism", where the parser hangs the gerund in the clause on the text: what came of it came of what the main verb tells. */
function raiseResults(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce<readonly Token[]>((known, { deprel, xpos, head, lemma }, at) => {
    const inner = known[head];
    const isAstray = deprel === 'advcl' && xpos === 'VBG' && RESULTING.has(lemma) && known[at - 1]?.text === ',';
    if (!isAstray || inner?.deprel !== 'acl' || !isFiniteVerb(known[head]) === !hasAuxiliary(known, head)) return known;
    const outer = firstUp(known, inner.head, isMainVerb);
    return outer === undefined ? known : known.map((one, index) => (index === at ? { ...one, head: outer } : one));
  }, tokens);
}

const RESULTING: ReadonlySet<string> = new Set(
  'draw prompt provoke spark trigger earn attract elicit raise'.split(' '),
);

/** "arrested him for burning a flag and freed him", where the parser joins "freed" to "burning": a past form goes on with the verb above. */
function raisePasts(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce<readonly Token[]>((known, { deprel, xpos, head }, at) => {
    const inner = known[head];
    if (deprel !== 'conj' || xpos !== 'VBD' || inner?.xpos !== 'VBG' || hasAuxiliary(known, head)) return known;
    if (known.some((one) => one.head === at && /^nsubj/.test(one.deprel))) return known;
    const outer = firstUp(known, inner.head, ({ xpos: tag }) => tag === 'VBD');
    return outer === undefined ? known : known.map((one, index) => (index === at ? { ...one, head: outer } : one));
  }, tokens);
}

/** "asked Ann Lee, who was in Oslo, to leave", where the parser hangs "to leave" on what the commas enclose: she is asked to. */
function raiseInfinitives(tokens: readonly Token[]): readonly Token[] {
  return tokens.reduce<readonly Token[]>((known, { xpos, head, deprel }, at) => {
    const inner = known[head];
    if (xpos !== 'VB' || inner?.deprel !== 'acl' || head > at || !/^(?:xcomp|advcl)$/.test(deprel)) return known;
    const to = known.findIndex((one) => one.head === at && one.xpos === 'TO');
    const before = known[to - 1]?.text === 'not' ? to - 2 : to - 1;
    const name = known[inner.head];
    if (to < 0 || known[before]?.text !== ',' || before < head || name === undefined) return known;
    const isEnclosed = known
      .slice(inner.head, head)
      .some(({ xpos: tag }, next) => tag[0] === 'W' && known[inner.head + next - 1]?.text === ',');
    if (!isEnclosed || !/^i?obj$/.test(name.deprel) || !ASKING.has(known[name.head]?.lemma ?? '')) return known;
    return known.map((one, index) => (index === at ? { ...one, head: name.head, deprel: 'xcomp' } : one));
  }, tokens);
}

const ASKING: ReadonlySet<string> = new Set(
  'ask tell urge warn order advise beg implore press instruct request invite encourage persuade direct exhort pressure'.split(
    ' ',
  ),
);

const hasAuxiliary = (tokens: readonly Token[], verb: number): boolean =>
  tokens.some(({ head, deprel }) => head === verb && deprel === 'aux');

const isPresent = (xpos: string): boolean => xpos !== 'VBD';

/** Whether a verb or its auxiliary is in the present, or the past. */
const hasTense = (tokens: readonly Token[], verb: number, present: boolean): boolean =>
  tokens.some(
    ({ xpos, head, deprel }, at) =>
      (at === verb || (head === verb && deprel === 'aux')) && /^VB[DZP]$/.test(xpos) && isPresent(xpos) === present,
  );

/** The first token that is sought, from one up the tree. */
function firstUp(tokens: readonly Token[], from: number, isSought: (token: Token) => boolean): number | undefined {
  let at = from;
  for (let step = 0; step < MOST_STEPS; step++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (isSought(token)) return at;
    at = token.head;
  }
  return undefined;
}

const isInfinitive = ({ xpos }: Token): boolean => xpos === 'VB';

/** A verb that stands in no relative clause. */
const isMainVerb = ({ upos, deprel }: Token): boolean => upos === 'VERB' && deprel !== 'acl';

const MOST_STEPS = 8;

export const isFiniteVerb = (token: Token | undefined): boolean => /^VB[DZP]$/.test(token?.xpos ?? '');

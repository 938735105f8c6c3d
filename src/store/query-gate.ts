import { NewsgraphError } from '../base/errors';
import { type CypherToken, decodeUnicodeEscapes, tokensOf } from './cypher/tokens';

/** The part of a plan, as the server gives it to EXPLAIN, that the gate looks at. */
export interface QueryPlan {
  /** `NodeByLabelScan@neo4j`. */
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly QueryPlan[];
}

export interface PlannedQuery {
  readonly text: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** `r`, `rw`, `w` or `s`. */
  readonly queryType: string;
  readonly plan: QueryPlan | false;
}

/**
 * Throws where a statement does more than read the graph: `QUERY_NOT_READ_ONLY`, or `QUERY_UNBOUNDED` for lists that no
 * timeout can stop. Decides on the plan that the server made of the statement: its type, every operator, procedure and
 * function by allow-list. Subqueries inside list expressions are not in the plan but in the text of its details, which
 * is searched, and so are the words of the statement itself.
 */
export function requireReadOnly({ text, parameters = {}, queryType, plan }: PlannedQuery): void {
  if (queryType !== 'r') refuse(queryType === 's' ? 'it manages the database' : 'it writes');
  if (!plan)
    throw new NewsgraphError('QUERY_NOT_READ_ONLY', 'the server gave no plan, so nothing is known of the statement');
  checkPlan(plan);
  // Whether a backslash before `u` is itself escaped is the lexer's business: both readings must pass.
  for (const reading of new Set([text, decodeUnicodeEscapes(text)])) {
    const tokens = tokensOf(reading);
    checkWords(tokens);
    checkRanges(tokens, parameters);
  }
}

/** Throws for words that begin a command; called before the server is asked for a plan, which some commands do not have. */
export function requireQuery(text: string): void {
  if (tokensOf(text).length === 0) throw new NewsgraphError('QUERY_SYNTAX', 'the statement is empty');
  const [first] = tokensOf(decodeUnicodeEscapes(text));
  if (first?.kind === 'word' && /^(profile|explain)$/i.test(first.text)) {
    refuse(`${first.text.toUpperCase()} shows plans and no rows`);
  }
}

const OPERATORS = new RegExp(
  `^(${[
    'ProduceResults|EmptyResult|EmptyRow|Argument|Projection|Filter|Limit|ExhaustiveLimit|Skip|Eager|CacheProperties',
    '(Partial)?(Sort|Top)|Top1WithTies|(Ordered)?(Distinct|Aggregation|Union)|EagerAggregation|Optional|Anti',
    '(Partitioned)?[A-Za-z]*(Scan|Seek|SeekByRange|ByIdSeek|ByElementIdSeek)|AssertSameNode|AssertSameRelationship',
    '(Optional)?Expand|(Pruning|BFSPruning)?VarLengthExpand|ShortestPath|StatefulShortestPath|ProjectEndpoints',
    '(Bidirectional)?Repeat|RepeatTrail|RepeatWalk|PathPropagatingBFS|NullifyMetadata',
    'Apply|(Let)?(Anti)?SemiApply|(Let)?SelectOr(Anti)?SemiApply|RollUpApply|(Anti)?ConditionalApply',
    '[A-Za-z]*HashJoin|CartesianProduct|(Partitioned)?Unwind|Triadic(Selection|Build|Filter)',
    'NodeCountFromCountStore|RelationshipCountFromCountStore|RemoteBatchProperties|ProcedureCall',
  ].join('|')})$`,
);

const PROCEDURES: ReadonlySet<string> = new Set([
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.visualization',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
  'db.index.fulltext.querynodes',
  'db.index.fulltext.queryrelationships',
  'db.index.fulltext.listavailableanalyzers',
  'db.index.vector.querynodes',
  'db.index.vector.queryrelationships',
]);

/** Namespaces of Neo4j's own functions. What extensions bring may read files and addresses, so it is left out. */
const FUNCTION_NAMESPACES = /^(date|datetime|time|localtime|localdatetime|duration|point|vector\.similarity)\.\w+$/i;

const FILE_FUNCTIONS: ReadonlySet<string> = new Set(['file', 'linenumber']);

function checkPlan(plan: QueryPlan): void {
  const operator = (plan.operatorType.split('@')[0] ?? '').replace(/\(.*$/, '');
  const details = String(plan.arguments['Details'] ?? '');
  if (!OPERATORS.test(operator)) refuse(`its plan has the step ${operator}`);
  if (operator === 'ProcedureCall') checkProcedure(/^([\w.]+)\(/.exec(details)?.[1] ?? details);
  for (const [, name = ''] of details.matchAll(/ResolvedCall\(([\w.]+)/g)) checkProcedure(name);
  if (/\bLOAD\s+CSV\b/i.test(details)) refuse('it reads files or addresses (LOAD CSV)');
  checkFunctions(tokensOf(details));
  for (const child of plan.children) checkPlan(child);
}

function checkWords(tokens: readonly CypherToken[]): void {
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return;
    const word = token.text.toLowerCase();
    const next = tokens[index + 1];
    if (word === 'load' && isWord(next, 'csv')) refuse('it reads files or addresses (LOAD CSV)');
    if (
      word === 'call' &&
      !isSign(tokens[index - 1], '.:$') &&
      (next?.kind === 'word' || next?.kind === 'quoted-word')
    ) {
      checkProcedure(dottedName(tokens, index + 1));
    }
  });
  checkFunctions(tokens);
}

function checkProcedure(name: string): void {
  if (!PROCEDURES.has(name.toLowerCase())) refuse(`it calls the procedure ${name}`);
}

function checkFunctions(tokens: readonly CypherToken[]): void {
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' && token.kind !== 'quoted-word') return;
    if (isSign(tokens[index - 1], '.')) return;
    const name = dottedName(tokens, index);
    const width = name.split('.').length * 2 - 1;
    if (!isSign(tokens[index + width], '(')) return;
    if (FILE_FUNCTIONS.has(name.toLowerCase())) refuse(`it calls the function ${name}`);
    if (name.includes('.') && !FUNCTION_NAMESPACES.test(name) && !PROCEDURES.has(name.toLowerCase())) {
      refuse(`it calls the function ${name}`);
    }
  });
}

/** Steps that lists built by `range()` may take together: a list is built in one go, and no timeout ends it. */
const LARGEST_LIST = 10_000_000;

/** Under UNWIND a range is walked row by row and a timeout ends it; everywhere else its size must be known and small. */
function checkRanges(tokens: readonly CypherToken[], parameters: Readonly<Record<string, unknown>>): void {
  let steps = 1;
  tokens.forEach((token, index) => {
    const name = token.kind === 'word' || token.kind === 'quoted-word' ? token.text.toLowerCase() : '';
    if (name !== 'range' || !isSign(tokens[index + 1], '(') || isWord(tokens[index - 1], 'unwind')) return;
    steps *= Math.max(1, largestBound(tokens, index + 2, parameters));
  });
  if (steps > LARGEST_LIST) {
    throw new NewsgraphError('QUERY_UNBOUNDED', `a range() outside UNWIND may have more than ${LARGEST_LIST} steps`);
  }
}

/** Largest number among a range's bounds; lengths and sizes count as a thousand, what else is computed as endless. */
function largestBound(
  tokens: readonly CypherToken[],
  from: number,
  parameters: Readonly<Record<string, unknown>>,
): number {
  let largest = 0;
  let depth = 1;
  for (let index = from; depth > 0; index++) {
    const token = tokens[index];
    if (!token) return Number.POSITIVE_INFINITY;
    if (isSign(token, '(')) depth++;
    else if (isSign(token, ')')) depth--;
    else if (isSign(token, '*^/%')) return Number.POSITIVE_INFINITY;
    else if (token.kind === 'number') largest = Math.max(largest, Number(token.text.replaceAll('_', '')));
    else if (token.kind === 'parameter') largest = Math.max(largest, Math.abs(Number(parameters[token.text] ?? 0)));
    else if (token.kind === 'word' && /^(size|length)$/i.test(token.text)) largest = Math.max(largest, 1_000);
    else if (token.kind === 'word' && isSign(tokens[index + 1], '(')) return Number.POSITIVE_INFINITY;
    else if (token.kind === 'word' && !/^(size|length)$/i.test(tokens[index - 2]?.text ?? ''))
      return Number.POSITIVE_INFINITY;
  }
  return Number.isNaN(largest) ? Number.POSITIVE_INFINITY : largest;
}

function dottedName(tokens: readonly CypherToken[], from: number): string {
  let name = tokens[from]?.text ?? '';
  for (let index = from + 1; isSign(tokens[index], '.'); index += 2) {
    const part = tokens[index + 1];
    if (part?.kind !== 'word' && part?.kind !== 'quoted-word') break;
    name += `.${part.text}`;
  }
  return name;
}

const isWord = (token: CypherToken | undefined, word: string) =>
  token?.kind === 'word' && token.text.toLowerCase() === word;

const isSign = (token: CypherToken | undefined, signs: string) => token?.kind === 'sign' && signs.includes(token.text);

function refuse(reason: string): never {
  throw new NewsgraphError('QUERY_NOT_READ_ONLY', `the statement was not run: ${reason}`);
}

export type { JsonValue, QueryEngine, QueryResult } from '../store/query-engine';
export { bindParameters, findQuery, listQueries, queryText } from '../store/query-library';

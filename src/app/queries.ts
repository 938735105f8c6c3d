export type { JsonValue, QueryResult } from '../store/query-engine';
export { bindParameters, findQuery, listQueries, queryText } from '../store/query-library';

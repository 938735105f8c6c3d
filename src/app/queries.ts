export type { JsonValue } from '../model/json';
export type { QueryResult } from '../store/query-engine';
export { bindParameters, findQuery, listQueries, queryText } from '../store/query-library';

export type { LoadContext } from '../pipeline/1-load/contract';
export { loadDocuments } from '../pipeline/1-load/load';

/** What kind of value a query's parameter takes. `entity` is an id or a name, which is looked up before the query runs. */
export type ParameterKind = 'entity' | 'string' | 'strings' | 'integer' | 'number' | 'boolean' | 'date';

export interface StatementParameter {
  readonly name: string;
  readonly kind: ParameterKind;
  /** JSON value that stands where none is given; absent where the parameter must be given. */
  readonly defaultValue?: unknown;
  readonly purpose: string;
}

export interface StatementColumn {
  readonly name: string;
  readonly purpose: string;
}

/** One Cypher file: what its header says, and its statement. */
export interface Statement {
  readonly name: string;
  /** One or two sentences. */
  readonly purpose: string;
  readonly parameters: readonly StatementParameter[];
  readonly columns: readonly StatementColumn[];
  /** A command that runs it; absent where it is for newsgraph's own use. */
  readonly example?: string;
  /** The statement without its header; `FACT` in it stands for the relation types of the ontology. */
  readonly text: string;
  /** The same in the dialect of the embedded store's engine; absent where `text` runs there too. */
  readonly embeddedText?: string;
}

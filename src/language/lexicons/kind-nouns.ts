import { words } from './words';

/** Nouns that everything of a kind is called by, in small letters, singular. */
interface KindNouns {
  /** Those that refer alone: "the firm", "the side". */
  readonly alone: readonly string[];
  /** Those that tell whose an office is: "firm director", "rebel commander". */
  readonly beforeOffice: readonly string[];
}

/** Our own table, by kind of organization or place; narrower nouns ("lender", "harbour") are only what an article itself calls a thing. */
export const KIND_NOUNS: ReadonlyMap<string, KindNouns> = new Map([
  row('company', 'company firm', 'company firm'),
  row('party', 'party', 'party'),
  row('armed_group', 'group militia', 'militia rebel'),
  row('team', 'club team side', 'club team'),
  row('court', 'court', 'court'),
  row('government', 'agency'),
  row('ngo', 'charity'),
  row('school', 'school university college'),
  row('media', 'newspaper paper broadcaster'),
  row('city', 'city town village'),
  row('region', 'province'),
  row('country', 'country nation government junta'),
]);

function row(kind: string, alone: string, beforeOffice = ''): readonly [string, KindNouns] {
  return [kind, { alone: words(alone), beforeOffice: words(beforeOffice) }];
}

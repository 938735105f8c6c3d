import { compareCodeUnits } from '../base/compare';
import type { Chain } from '../model/chain';
import type { EntityType } from '../model/entity';
import { isAcronym, readBodyName } from './body-names';
import { foldName } from './fold-name';
import type { KnownNames } from './known/known-names';
import { personKey } from './person-names';

/**
 * The keys by which a chain joins chains of other articles: full names and known aliases, folded, in code unit order.
 * Empty for a bare surname, a bare acronym and a body of which every country has one: they say too little outside their article.
 *
 * People join by every full form, bodies by every form of two words or more. Places, events, laws and products join by
 * their name alone: "Korean" stands for two countries, "Washington" for a city, a state and a government.
 */
export function nameKeys(
  { type, kind, name, aliases }: Pick<Chain, 'type' | 'kind' | 'name' | 'aliases'>,
  known: KnownNames,
): readonly string[] {
  const find = (form: string): string | undefined => {
    const found = known.find(type, form, kind);
    return found === undefined ? undefined : known.keyOf(found);
  };
  const own = find(name);
  // A known name says what the chain is; its other forms in the article may be loose ("the Commission", "Washington").
  if (own !== undefined) return [own];
  const hasAliases = type === 'Person' || type === 'Organization' || type === 'Group';
  const keys = [formKey(type, name, { isName: true, known }) ?? []].flat();
  for (const form of hasAliases ? aliases : []) {
    // "Forest Safety Board (FSB)" is not the FSB that everyone knows.
    const isLoose = keys.length > 0 && isAcronym(form);
    keys.push(...[(isLoose ? undefined : find(form)) ?? formKey(type, form, { isName: false, known }) ?? []].flat());
  }
  if (keys.length === 0) keys.push(...aliases.flatMap((form) => find(form) ?? []));
  return [...new Set(keys)].sort(compareCodeUnits);
}

function formKey(
  type: EntityType,
  form: string,
  { isName, known }: { readonly isName: boolean; readonly known: KnownNames },
): string | undefined {
  if (type === 'Person') return personKey(form);
  if (type !== 'Organization' && type !== 'Group') {
    // A place in capitals is a dateline or headline, unless very short.
    if (isAcronym(form, type === 'Place' ? 3 : undefined)) return undefined;
    return (type === 'Place' ? withoutArticle(foldName(form)) : foldName(form)) || undefined;
  }
  const body = readBodyName(form, known);
  if (body?.kind !== 'full') return undefined;
  // "Council" or "Syrian" beside a longer name is a way to speak of it there, not a name to find it by elsewhere.
  return isName || body.key.includes(' ') ? body.key : undefined;
}

/** "al-Raqqa" and "Raqqa" differ by the Arabic article alone. */
const withoutArticle = (folded: string): string => folded.replace(/^al (?=\w{4})/, '');

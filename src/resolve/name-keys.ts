import type { Chain } from '../model/chain';
import type { EntityType } from '../model/entity';
import { findKnownName, foldName } from './known-aliases';

/** Types that may be one entity: an extractor that calls the Houthis a group here and an organization there is not told apart. */
export function compatibilityClass(type: EntityType): string {
  return type === 'Group' ? 'Organization' : type;
}

/**
 * The keys by which a chain joins chains of other articles: full names and known aliases, folded, in code unit order.
 * Empty for a bare surname or a bare acronym, which say too little outside their own article.
 *
 * People join by every full form, bodies by every form of two words or more. Places, events, laws and products join by
 * their name alone: "Korean" stands for two countries, "Washington" for a city, a state and a government.
 */
export function nameKeys({ type, name, aliases }: Pick<Chain, 'type' | 'name' | 'aliases'>): readonly string[] {
  const forms = type === 'Person' || compatibilityClass(type) === 'Organization' ? [name, ...aliases] : [name];
  const keys = forms.flatMap((form) => formKey(type, form, form === name) ?? []);
  if (keys.length === 0) keys.push(...aliases.flatMap((form) => findKnownName(type, form) ?? []));
  return [...new Set(keys)].sort();
}

/** Whether a form names its thing by itself; a surname alone or an acronym does not. */
export function isFullForm(type: EntityType, form: string): boolean {
  return type === 'Person' ? personKey(form) !== undefined : !isAcronym(type, form);
}

function formKey(type: EntityType, form: string, isName: boolean): string | undefined {
  const known = findKnownName(type, form);
  if (known !== undefined) return known;
  if (type === 'Person') return personKey(form);
  const key = foldName(form);
  if (key === '' || isAcronym(type, form)) return undefined;
  // "Council" or "Syrian" beside a longer name is a way to speak of it there, not a name to find it by elsewhere.
  return isName || key.includes(' ') ? key : undefined;
}

/** Given and family name, folded, without honorifics and the article "al"; absent for a surname alone. */
function personKey(form: string): string | undefined {
  const words = form.split(/\s+/).filter((word) => !HONORIFICS.has(foldName(word)));
  const naming = words.filter((word) => !PARTICLES.has(foldName(word)));
  if (naming.length < 2) return undefined;
  // "Bashar al-Assad" and "Bashar Assad" differ by the Arabic article alone.
  return foldName(words.join(' ').replace(/(^|\s)(?:al|el)[\s-]+(?=\S)/gi, '$1')) || undefined;
}

/** A short word in capitals. A place in capitals is a dateline or headline, unless very short. */
function isAcronym(type: EntityType, form: string): boolean {
  const letters = form.replace(/\./g, '');
  return /^\p{Lu}[\p{Lu}\d&/-]*$/u.test(letters) && letters.length <= (type === 'Place' ? 3 : 7);
}

const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'sir', 'lord', 'lady', 'dame']);

/** Words before or inside a family name: "de Mistura", "bin Salman", "van der Bellen". */
const PARTICLES = new Set(
  'al el bin ibn bint ben abu de del della di da do dos das du des la le las los van von der den ter ten zu af av st'.split(
    ' ',
  ),
);

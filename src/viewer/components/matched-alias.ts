import type { Entity } from '../../model/entity';

/** The alias that a search found, where the name itself does not hold the text. */
export function matchedAlias({ name, aliases }: Pick<Entity, 'name' | 'aliases'>, text: string): string | undefined {
  const wanted = fold(text.trim());
  if (wanted === '' || fold(name).includes(wanted)) return undefined;
  return aliases.find((alias) => fold(alias).includes(wanted));
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

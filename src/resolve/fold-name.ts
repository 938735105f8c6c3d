import { foldText } from '../base/fold-text';

/** Names come again and again, and folding is the dearest part of comparing them. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 20_000;

/** Folds a name for comparison: no article before it, "U.S." and "United States" as one inside longer names. */
export function foldName(form: string): string {
  const known = FOLDED.get(form);
  if (known !== undefined) return known;
  if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
  const folded = fold(form);
  FOLDED.set(form, folded);
  return folded;
}

function fold(form: string): string {
  const plain = form.replace(/(?<=\b\p{Lu})\.(?=\p{Lu}\b|\s|$)/gu, '').replace(/['’]/g, '');
  const folded = foldText(plain).replace(/^the /, '');
  return SPELLINGS.reduce((name, [pattern, replacement]) => name.replace(pattern, replacement), folded);
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bunited states (?:of america )?(?=\w)/, 'us '],
  [/\bunited nations (?=\w)/, 'un '],
  [/\bunited kingdom (?=\w)/, 'uk '],
  [/\borganisation\b/, 'organization'],
  [/\bdefence\b/, 'defense'],
  [/\bcentre\b/, 'center'],
  [/\bprogramme\b/, 'program'],
  [/\blabor\b/, 'labour'],
];

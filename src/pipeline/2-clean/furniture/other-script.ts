import type { PageRule } from './rule';

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
  ['Japanese or Chinese', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Armenian', /\p{Script=Armenian}/gu],
  ['Georgian', /\p{Script=Georgian}/gu],
];

/** Lines in another script than the article: labels that a page left untranslated. A foreign name in a sentence is none. */
export const otherScriptRule: PageRule = {
  name: 'other-script',
  *find({ lines }) {
    const main = mainScript(lines.map(({ text }) => text).join('\n'));
    if (!main) return;
    for (const { text, index } of lines) {
      const script = mainScript(text);
      if (script && script !== main) yield index;
    }
  },
};

function mainScript(text: string): string | undefined {
  const counts = SCRIPTS.map(([name, letters]) => ({ name, count: text.match(letters)?.length ?? 0 }));
  const most = counts.reduce((best, next) => (next.count > best.count ? next : best));
  return most.count > 0 ? most.name : undefined;
}

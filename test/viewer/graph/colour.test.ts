import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTITY_TYPES } from '../../../src/model/entity';
import { contrastRatio, inkOn, mixColours } from '../../../src/viewer/graph/colour';
import { PALETTES, type ThemeName } from '../../../src/viewer/theme/palette';
import { typeColour } from '../../../src/viewer/words/entity-words';

const css = readFileSync(join(__dirname, '../../../src/viewer/styles/tokens.css'), 'utf8');
const tokens = (theme: ThemeName) => {
  const block = css.split(`[data-theme="${theme}"]`)[1]?.split('}')[0] ?? '';
  return new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map((match) => [match[1], match[2] ?? '']));
};

test('contrast is that of WCAG', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('a mix of nothing and of everything', () => {
  expect(mixColours('#102030', '#ffffff', 0)).toBe('#102030');
  expect(mixColours('#102030', '#ffffff', 1)).toBe('#ffffff');
});

describe.each(['light', 'dark'] as const)('%s theme', (theme) => {
  const palette = PALETTES[theme];
  const token = (name: string) => tokens(theme).get(name) ?? '#000000';

  test('canvas and style sheet have the same colours', () => {
    for (const name of ['background', 'text', 'muted', 'accent'] as const) expect(token(name)).toBe(palette[name]);
  });

  test.each(ENTITY_TYPES)('%s stands out from the background, its letter from it', (type) => {
    const colour = typeColour(type, theme);
    expect(contrastRatio(colour, palette.background)).toBeGreaterThanOrEqual(3);
    expect(contrastRatio(colour, inkOn(colour))).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['text', 'background'],
    ['text', 'surface'],
    ['text', 'raised'],
    ['text', 'trigger'],
    ['text', 'accent-tint'],
    ['muted', 'background'],
    ['muted', 'surface'],
    ['accent', 'surface'],
    ['accent', 'background'],
    ['danger', 'danger-tint'],
    ['caution', 'caution-tint'],
  ])('%s can be read on %s', (ink, ground) => {
    expect(contrastRatio(token(ink), token(ground))).toBeGreaterThanOrEqual(4.5);
  });
});

import fc from 'fast-check';
import { canonicalUrl } from '../../../src/pipeline/2-clean/canonical-url';
import { detectLanguage } from '../../../src/pipeline/2-clean/detect-language';
import { minHashSignature } from '../../../src/pipeline/2-clean/signature';

// Loading the language table takes seconds on a busy machine.
jest.setTimeout(60_000);

describe('the canonical address', () => {
  test.each([
    ['HTTPS://Acme.Example:443/A/b/?b=2&a=1#top', 'https://acme.example/A/b?a=1&b=2'],
    ['https://acme.example/?utm_source=x&fbclid=1', 'https://acme.example/'],
    ['http://ann:secret@acme.example./a//', 'http://acme.example/a'],
    [' https://acme.example/é ', 'https://acme.example/%C3%A9'],
  ])('of %s is %s', (url, expected) => expect(canonicalUrl(url)).toBe(expected));

  test.each(['', 'dam.html', 'javascript:alert(1)', 'data:text/html,x', 'file:///a', 'mailto:a@b.example'])(
    '"%s" is none',
    (url) => expect(canonicalUrl(url)).toBeUndefined(),
  );

  test('of a canonical address is itself', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const once = canonicalUrl(url);
        return canonicalUrl(once) === once;
      }),
    );
  });
});

describe('the language', () => {
  test.each([
    ['en', 'The two sides did not agree on the future of the town, she said on Monday after a day of talks in Geneva.'],
    [
      'de',
      'Die beiden Seiten einigten sich am Montag nicht über die Zukunft der Stadt, sagte sie nach den Gesprächen.',
    ],
    ['fr', "Les deux parties ne se sont pas mises d'accord lundi sur l'avenir de la ville, a-t-elle déclaré à Genève."],
    ['ru', 'Стороны не договорились о будущем города, сказала она в понедельник после дня переговоров в Женеве.'],
  ])('%s is told', (code, text) => expect(detectLanguage(text)).toBe(code));

  test('of a text under 80 characters is not guessed', () => {
    expect(detectLanguage('Die beiden Seiten einigten sich am Montag nicht über die Stadt.')).toBe('und');
    expect(detectLanguage(' \n'.repeat(100))).toBe('und');
  });
});

describe('the signature', () => {
  const words = Array.from({ length: 400 }, (_, index) => `word${index}`);
  const similarity = (a: readonly number[], b: readonly number[]): number =>
    a.filter((value, index) => value === b[index]).length / a.length;

  test('has 128 unsigned 32-bit integers and ignores case and signs', () => {
    const signature = minHashSignature(words.join(' '));
    expect(signature).toHaveLength(128);
    expect(signature.every((value) => Number.isInteger(value) && value >= 0 && value <= 0xffffffff)).toBe(true);
    expect(minHashSignature(words.join(', ').toUpperCase())).toEqual(signature);
  });

  test('is empty for a text under five words', () => {
    expect(minHashSignature('One two three four.')).toEqual([]);
    expect(minHashSignature('One two three four five.')).toHaveLength(128);
  });

  test('is the same in every version, since ledgers keep it', () => {
    expect(minHashSignature('The quick brown fox jumps over the lazy dog.').slice(0, 3)).toMatchInlineSnapshot(`
[
  1433656769,
  636196465,
  50980455,
]
`);
  });

  test('estimates how much two texts share', () => {
    // 300 of 400 words in common: 296 shingles of 496 in all, 0.597.
    const other = [...words.slice(0, 300), ...words.slice(300).map((word) => `${word}x`)];
    expect(similarity(minHashSignature(words.join(' ')), minHashSignature(other.join(' ')))).toBeCloseTo(0.597, 0.9);
    const foreign = words.map((word) => `${word}y`);
    expect(similarity(minHashSignature(words.join(' ')), minHashSignature(foreign.join(' ')))).toBeLessThan(0.05);
  });
});

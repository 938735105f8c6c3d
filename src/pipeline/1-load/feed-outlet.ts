/**
 * Returns who publishes a feed. Titles carry the section too ("Hill Review: World", "World | Hill Review"), so the part
 * whose letters are in the host name is taken, else the whole title.
 */
export function outletOfFeed(title: string | undefined, url: string | undefined): string | undefined {
  const whole = title?.replace(/\s+/g, ' ').trim();
  if (!whole) return undefined;
  const host = url && URL.canParse(url) ? letters(new URL(url).hostname) : '';
  const parts = whole.split(/\s*[|»>·:]\s*|\s+[-–—]+\s+/).filter((part) => part !== '');
  const named = parts.filter((part) => letters(part).length >= 3 && host.includes(letters(part)));
  return named.sort((a, b) => b.length - a.length)[0] ?? whole;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

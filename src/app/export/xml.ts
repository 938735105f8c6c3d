/** Characters that XML 1.0 cannot hold, not even escaped. */
const IMPOSSIBLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as content or attribute of XML; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  return text.replace(IMPOSSIBLE, '\u{FFFD}').replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}

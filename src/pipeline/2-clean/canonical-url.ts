/** Parameters that tell where a reader came from and never which article it is. */
const TRACKING =
  /^(?:utm_.*|at_.*|fbclid|gclid|gclsrc|dclid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|cmpid?|ncid|ocid|smid|smtyp|spm|xtor|ref|ref_src|ref_url|referrer)$/i;

/**
 * Returns the address by which an article is known: host in lower case, no fragment, tracking parameters, default port,
 * user name or trailing slash; parameters in code unit order. Absent for what is not http or https.
 */
export function canonicalUrl(address: string | undefined, base?: string): string | undefined {
  const trimmed = address?.trim();
  if (!trimmed || !URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  if (!/^https?:$/.test(url.protocol) || url.hostname === '') return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  for (const key of [...url.searchParams.keys()]) if (TRACKING.test(key)) url.searchParams.delete(key);
  url.searchParams.sort();
  url.pathname = url.pathname.replace(/(?<=.)\/+$/, '');
  return url.href.replace(/\?$/, '');
}

/** Whether a URL fits one of our own match patterns (`https://*.host/*`, `http://host/*`): exactly or by dot-suffix, never by substring. */
export function fitsMatchPattern(url: string, pattern: string): boolean {
  const parts = /^(https?):\/\/(\*\.)?([^/*]+)\/\*$/.exec(pattern);
  if (parts === null || !URL.canParse(url)) return false;
  const [, scheme, wildcard, host] = parts;
  const { protocol, hostname } = new URL(url);
  if (protocol !== `${scheme}:` || host === undefined) return false;
  return hostname === host || (wildcard !== undefined && hostname.endsWith(`.${host}`));
}

/** The patterns, of those that the manifest lists as optional, which cover a URL. */
export function patternsFor(url: string, patterns: readonly string[]): readonly string[] {
  return patterns.filter((pattern) => fitsMatchPattern(url, pattern));
}

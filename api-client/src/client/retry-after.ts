/** `Retry-After` in milliseconds: seconds or an HTTP date (RFC 9110 §10.2.3); null where it says nothing usable. */
export function parseRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header)) return Number(header) * 1_000;
  // Date.parse reads a year in `-5`; an HTTP date always ends in its zone.
  const at = header.endsWith(' GMT') ? Date.parse(header) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

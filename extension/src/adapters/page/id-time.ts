const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const iso = (ms: number): string | null => (Number.isFinite(ms) && ms > Date.UTC(2006, 0) && ms < Date.UTC(2100, 0) ? new Date(ms).toISOString() : null);

/**
 * When the post of a shortcode was made: the first 11 characters are a 64-bit id whose upper bits count milliseconds since 2011-08-24. Checked on 37 posts:
 * median difference 0 s, the worst 8 min (an upload precedes its publication), so it is good to the hour and no better.
 */
export const shortcodeTime = (code: string): string | null => {
  if (code.length < 10) return null; // shorter codes belong to ids from before they carried a time
  let id = 0n;
  for (const character of code.slice(0, 11)) {
    const digit = base64url.indexOf(character);
    if (digit < 0) return null;
    id = id * 64n + BigInt(digit);
  }
  return instagramTime(id);
};

const instagramTime = (id: bigint): string | null => iso(Number(id >> 23n) + 1_314_220_021_721);

/** Instagram's ids as numbers, as in a story's address: what a shortcode spells with letters. */
export const mediaIdTime = (id: string): string | null => {
  const parsed = parseId(id);
  return parsed === null ? null : instagramTime(parsed);
};

const parseId = (id: string): bigint | null => (/^\d{10,20}$/.test(id) ? BigInt(id) : null);

/** X: the upper bits of a status id count milliseconds since 2010-11-04; exact. */
export const statusTime = (id: string): string | null => {
  const parsed = parseId(id);
  return parsed === null ? null : iso(Number(parsed >> 22n) + 1_288_834_974_657);
};

/** TikTok: the upper 32 bits of a video's id are the seconds at which its upload began. */
export const videoTime = (id: string): string | null => {
  const parsed = parseId(id);
  return parsed === null ? null : iso(Number(parsed >> 32n) * 1_000);
};

/** A post can't be older than its id: a time that says so was misread or is a lie. The other way round is common, an upload waits for its publication. */
export const isOlderThanId = (at: string, idAt: string | null): boolean => idAt !== null && Date.parse(at) < Date.parse(idAt) - 600_000;

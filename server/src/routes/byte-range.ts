export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The part that a player asks for (RFC 9110, 14.2), for Safari plays nothing from a server that gives only the whole. Null for the whole: where
 * nothing is asked, or more than one part, or in other units. `outside` where no such part is there.
 */
export function readByteRange(header: string | null, size: number): ByteRange | 'outside' | null {
  const parts = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (parts === null) return null;
  const [, from = '', to = ''] = parts;
  if (from === '' && to === '') return null;
  // `-500` is the last 500.
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return null;
  return first > last || first >= size ? 'outside' : { first, last };
}

const name = new TextEncoder().encode('/ByteRange');
const blank = new Set([0, 9, 10, 12, 13, 32]);
const bracket = 0x5b;

/**
 * Whether a document was signed digitally. What a signature covers is given as places in the file (`/ByteRange [0 840 960 240]`, ISO 32000-1,
 * 12.8.1), so it always stands there as it is, never packed.
 */
export function isSignedPdf(bytes: ArrayBuffer): boolean {
  const view = new Uint8Array(bytes);
  for (let at = view.indexOf(name[0] ?? 0); at !== -1; at = view.indexOf(name[0] ?? 0, at + 1)) {
    if (!name.every((byte, index) => view[at + index] === byte)) continue;
    let next = at + name.length;
    while (blank.has(view[next] ?? -1)) next += 1;
    if (view[next] === bracket) return true;
  }
  return false;
}

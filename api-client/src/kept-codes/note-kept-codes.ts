/** There while this device keeps a code: known at once, before anything of the codes themselves is fetched. It says nothing else. */
export const keptCodesKey = 'kotak-aduan:kode';

export function noteKeptCodes(areThere: boolean): void {
  try {
    if (areThere) localStorage.setItem(keptCodesKey, '');
    else localStorage.removeItem(keptCodesKey);
  } catch {
    // Where nothing may be stored, nothing is told before somebody looks.
  }
}

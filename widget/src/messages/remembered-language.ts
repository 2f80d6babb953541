const key = 'kotak-aduan:bahasa';

/** What somebody has chosen on this device. Where nothing may be stored, that is asked of nobody. */
export function rememberedLanguage(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Null: forget it. */
export function rememberLanguage(code: string | null): void {
  try {
    if (code === null) localStorage.removeItem(key);
    else localStorage.setItem(key, code);
  } catch {
    // The choice then holds until the page is left.
  }
}

const key = 'kotak-aduan:bahasa';

/** Where nothing may be stored, a choice holds until the page is left. */
export function onDevice<Kept>(use: (storage: Storage) => Kept): Kept | null {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}

/** What somebody has chosen on this device. */
export function rememberedLanguage(): string | null {
  return onDevice((storage) => storage.getItem(key));
}

export function rememberLanguage(code: string): void {
  onDevice((storage) => storage.setItem(key, code));
}

export function forgetLanguage(): void {
  onDevice((storage) => storage.removeItem(key));
}

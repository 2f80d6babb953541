/** `jv` as people say it: Jawa, Javanese. The code itself where the browser has no name for it. */
export function languageName(code: string, reader: string): string {
  return new Intl.DisplayNames([reader], { type: 'language', fallback: 'code' }).of(code) ?? code;
}

/** `22 November 2026` from `2026-11-22`. A day has no hour: noon in UTC is that day from Sabang to Merauke. */
export function dayWords(day: string, { locale, words }: { locale: string; words: Readonly<Record<string, string>> | null }): string {
  const formatter = new Intl.DateTimeFormat(locale === 'en' ? 'en-ID' : 'id', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  const said = formatter.formatToParts(new Date(`${day}T12:00:00Z`));
  return said.map(({ value }) => words?.[value] ?? value).join('');
}

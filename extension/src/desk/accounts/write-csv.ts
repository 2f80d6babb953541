/**
 * Rows as CSV (RFC 4180) that a spreadsheet takes as text: what begins like a formula (`=`, `+`, `-`, `@`, a tab or a line end, or their wide forms) is written after
 * an apostrophe, since profiles are written by strangers. https://owasp.org/www-community/attacks/CSV_Injection
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  // The mark at the beginning tells Excel that this is UTF-8.
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return '""';
  if (typeof value === 'number') return String(value);
  const text = value.replaceAll('\0', '');
  // Some programs skip blanks and marks before they look.
  const isFormula = /^[\s\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/.test(text) || /^[\t\r\n]/.test(text);
  return `"${(isFormula ? `'${text}` : text).replaceAll('"', '""')}"`;
}

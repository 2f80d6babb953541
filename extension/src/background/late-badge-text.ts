const shownMax = 99;

/** A toolbar's badge has room for three characters. */
export function lateBadgeText(late: number): string {
  return late === 0 ? '' : late > shownMax ? `${shownMax}+` : String(late);
}

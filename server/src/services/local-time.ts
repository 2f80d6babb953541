const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * What clocks in a zone show, as the milliseconds that UTC would have if its clocks showed it: local dates become plain
 * arithmetic.
 */
export function toLocalTime(moment: number, timeZone: string): number {
  return moment + offsetAt(moment, timeZone);
}

/** The moment at which clocks in a zone show this. */
export function fromLocalTime(local: number, timeZone: string): number {
  // The offset is read near the answer, then once more at the answer, for zones that change theirs.
  const near = local - offsetAt(local, timeZone);
  return local - offsetAt(near, timeZone);
}

/** Milliseconds that local clocks are ahead of UTC. */
function offsetAt(moment: number, timeZone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(moment)) part[type] = Number(value);
  const local = Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'] ?? 1, part['hour'] ?? 0, part['minute'] ?? 0, part['second'] ?? 0);
  return local - Math.floor(moment / 1000) * 1000;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const [year, two] = ['numeric', '2-digit'] as const;
  const made = new Intl.DateTimeFormat('en-GB', { timeZone, year, month: two, day: two, hour: two, minute: two, second: two, hourCycle: 'h23' });
  formats.set(timeZone, made);
  return made;
}

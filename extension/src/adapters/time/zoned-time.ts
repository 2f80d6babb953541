export type LocalDate = { year: number; month: number; day: number };
export type LocalTime = { hour: number; minute: number };

/** The wall clock of an instant in a zone. */
export const localParts = (at: Date, timeZone: string): LocalDate & LocalTime => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const part = (type: string): number => Number(parts.find((candidate) => candidate.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour'), minute: part('minute') };
};

/** The instant at which a zone's clocks show this date and time. */
export const instantOf = ({ year, month, day, hour, minute }: LocalDate & LocalTime, timeZone: string): Date => {
  const wanted = Date.UTC(year, month - 1, day, hour, minute);
  let instant = wanted;
  // Twice: the offset at the first guess may be that of the other side of a change of clocks.
  for (let round = 0; round < 2; round++) {
    const shown = localParts(new Date(instant), timeZone);
    instant += wanted - Date.UTC(shown.year, shown.month - 1, shown.day, shown.hour, shown.minute);
  }
  return new Date(instant);
};

export const isRealDate = ({ year, month, day }: LocalDate): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 2004 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

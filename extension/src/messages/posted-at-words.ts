/** How a time is said that is known to the hour at best; the panel and the desk say it alike. `id` is the source. */
const id = {
  /** An hour, as "10", and the zone's name. */
  aroundHour: (date: string, hour: string, zone: string): string => `${date}, sekitar pukul ${hour} ${zone}`,
  aboutDay: (date: string): string => `kira-kira ${date}`,
  aboutWeek: (date: string): string => `sekitar ${date}, bisa selisih beberapa hari`,
  aboutMonth: (month: string): string => `sekitar ${month}`,
  aboutYear: (year: string): string => `sekitar tahun ${year}`,
  /** What the page shows, in its own words. */
  label: (label: string): string => `“${label}”`,
  withLabel: (label: string, known: string): string => `“${label}”, ${known}`,
};

const en: typeof id = {
  aroundHour: (date, hour, zone) => `${date}, around ${hour}:00 ${zone}`,
  aboutDay: (date) => `about ${date}`,
  aboutWeek: (date) => `around ${date}, give or take a few days`,
  aboutMonth: (month) => `around ${month}`,
  aboutYear: (year) => `around the year ${year}`,
  label: (label) => `“${label}”`,
  withLabel: (label, known) => `“${label}”, ${known}`,
};

export const postedAtMessages = { id, en } as const;

/** `Senin, 23 November 2026 pukul 09.00 WIB`, in the city's own zone. */
export function formatTime(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat('id-ID', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(at));
}

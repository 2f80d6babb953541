import type { UiLanguage } from '../messages/messages.ts';

/** A moment for people, in the time of the computer they sit at, with the zone's name: "22 November 2026 pukul 09.12 WIB". */
export function formatTime(at: string, language: UiLanguage): string {
  return new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(at));
}

/** The hour alone: "09.12". */
export function formatHour(at: string, language: UiLanguage): string {
  return new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', { hour: '2-digit', minute: '2-digit' }).format(new Date(at));
}

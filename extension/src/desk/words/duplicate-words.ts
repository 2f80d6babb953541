import type { Duplicate } from '@kotak-aduan/api-client/schemas';
import type { Messages } from '../messages/id.ts';

/** Nearer than a position of a phone is sure of. */
const sameSpot = 20;

/** Why a case may be about the same thing, as somebody would say it: "kata-katanya mirip, 120 m dari sini, 2 hari sebelumnya". */
export function duplicateWords(
  { words, distance, daysBefore, isSameCategory }: Pick<Duplicate, 'words' | 'distance' | 'daysBefore' | 'isSameCategory'>,
  { duplicates: t }: Messages,
  language: string,
): string {
  const alike = [
    ...(words === null ? [] : [{ same: t.same, much: t.much, some: t.some }[words]]),
    ...(distance === null ? [] : [distanceWords(distance, t, language)]),
    ...(isSameCategory ? [t.sameCategory] : []),
  ];
  if (alike.length === 0) alike.push(t.nothingAlike);
  return [...alike, daysBefore === 0 ? t.sameDay : daysBefore > 0 ? t.daysBefore(daysBefore) : t.daysAfter(-daysBefore)].join(', ');
}

function distanceWords(metres: number, t: Messages['duplicates'], language: string): string {
  if (metres <= sameSpot) return t.samePlace;
  if (metres < 1000) return t.metres(metres < 100 ? metres : Math.round(metres / 10) * 10);
  return t.kilometres(new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(metres / 1000));
}

import { existsSync, readFileSync } from 'node:fs';
import {
  clockKinds,
  clocksSchema,
  clockSteps,
  type CityFile,
  type Clocks,
  type ClockSettings,
  type ClockStep,
  type WorkCalendarSettings,
} from '@kotak-aduan/api-client/schemas';

const presetsFolder = new URL('../../clocks/', import.meta.url);
export const clockPresets = ['ulas', 'sp4n-lapor', 'uu-25-2009'] as const;

/** What an administrator reads of a mistake; the path says where it is in the city's file. */
export class ClockProblem extends Error {
  override readonly name = 'ClockProblem';
}

const unitWords: Readonly<Record<Clocks['unit'], string>> = {
  'calendar-hours': 'jam',
  'calendar-days': 'hari',
  'working-days': 'hari kerja',
  'working-hours': 'jam kerja',
};
const stepWords = { verify: 'memeriksa', firstReply: 'menjawab pertama kali', resolve: 'menyelesaikan' } as const;

/** The clocks of a city's file, with the preset that it names filled in. What can't be meant is said in words. */
export function readClocks({ clocks: settings, calendar }: Pick<CityFile, 'clocks' | 'calendar'>): Clocks {
  const clocks = withPreset(settings);
  checkOrder(clocks);
  checkEscalation(clocks);
  checkCalendar(clocks, calendar);
  return clocks;
}

function withPreset(settings: ClockSettings): Clocks {
  if (!('preset' in settings)) return settings;
  const { preset, ...own } = settings;
  const file = new URL(`${preset}.json`, presetsFolder);
  if (!clockPresets.some((known) => known === preset) || !existsSync(file)) {
    throw new ClockProblem(`clocks.preset "${preset}" tidak dikenal. Yang ada: ${clockPresets.join(', ')}.`);
  }
  return clocksSchema.parse({ ...clocksSchema.parse(JSON.parse(readFileSync(file, 'utf8'))), ...own });
}

/** Whoever must answer before they may have looked at it was given two figures in the wrong order. */
function checkOrder({ byKind = {}, ...clocks }: Clocks): void {
  for (const kind of [null, ...clockKinds]) {
    const own = (kind === null ? null : byKind[kind]) ?? {};
    const unit = unitWords[own.unit ?? clocks.unit];
    const amountOf = (step: ClockStep): number => own[step] ?? clocks[step];
    for (const [index, step] of clockSteps.entries()) {
      const next = clockSteps[index + 1];
      if (next === undefined || amountOf(step) <= amountOf(next)) continue;
      const path = kind === null ? 'clocks' : `clocks.byKind.${kind}`;
      throw new ClockProblem(
        `${path}.${next} (${amountOf(next)} ${unit} untuk ${stepWords[next]}) lebih pendek daripada ${step} (${amountOf(step)} ${unit} untuk ${stepWords[step]}). Keduanya dihitung sejak aduan diterima.`,
      );
    }
  }
}

function checkEscalation({ escalate = [] }: Clocks): void {
  const targets = escalate.map(({ to }) => to);
  const repeated = targets.find((to, index) => targets.indexOf(to) !== index);
  if (repeated !== undefined) throw new ClockProblem(`clocks.escalate menyebut "${repeated}" dua kali.`);
}

function checkCalendar({ unit, byKind = {}, escalate = [] }: Clocks, { openingHours, holidays = [], workingDays = [] }: WorkCalendarSettings = {}): void {
  const units = [unit, ...Object.values(byKind).map((own) => own.unit), ...escalate.map((step) => step.unit)];
  if (openingHours === undefined && units.includes('working-hours')) {
    throw new ClockProblem('clocks memakai "working-hours", jadi calendar.openingHours harus mengatakan hari dan jam buka.');
  }
  for (const [day, hours] of Object.entries(openingHours ?? {})) {
    if (hours.from >= hours.to) throw new ClockProblem(`calendar.openingHours.${day}: buka ${hours.from} harus sebelum tutup ${hours.to}.`);
  }
  if (openingHours !== undefined && Object.keys(openingHours).length === 0) throw new ClockProblem('calendar.openingHours kosong: tidak ada hari kerja.');
  for (const date of [...holidays.map((holiday) => holiday.date), ...workingDays]) {
    // 31 February reads as a date and is none.
    if (new Date(`${date}T00:00:00Z`).toJSON()?.slice(0, 10) !== date) throw new ClockProblem(`calendar: ${date} bukan tanggal yang ada.`);
  }
  const both = holidays.find(({ date }) => workingDays.includes(date));
  if (both !== undefined) throw new ClockProblem(`calendar: ${both.date} ada di holidays dan juga di workingDays.`);
}

const problemWords: readonly (readonly [RegExp, string])[] = [
  [/^clocks\.(?:byKind\.[\w-]+\.)?(?:verify|firstReply|resolve|closeAfterWorkingDays)$/, 'harus angka lebih dari 0 dan paling banyak 2000'],
  [/^clocks\.(?:.+\.)?unit$/, 'harus salah satu dari calendar-hours (jam), calendar-days (hari), working-days (hari kerja), working-hours (jam kerja)'],
  [/^clocks\.escalate/, 'harus daftar seperti { "to": "unit", "after": 1, "unit": "working-days" }, dengan to salah satu dari unit, coordinator, city'],
  [/^clocks/, 'harus menyebut preset, atau unit, verify, firstReply, resolve, closeAfterWorkingDays dan source'],
  [/^calendar\.openingHours/, 'harus hari (monday sampai sunday) dengan jam seperti { "from": "08:00", "to": "15:30" }'],
  [/^calendar/, 'harus tanggal seperti 2027-03-10, dan di holidays juga namanya: { "date": "2027-03-10", "name": "Idul Fitri" }'],
];

/** For what the schema refuses: what it should be. Null where this isn't about clocks or calendar. */
export function clockSchemaProblem(path: string): string | null {
  const words = problemWords.find(([pattern]) => pattern.test(path))?.[1];
  return words === undefined ? null : `${path} ${words}.`;
}

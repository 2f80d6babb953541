import { placeSchema, timestampSchema, type Place } from '@kotak-aduan/api-client/schemas';
import * as z from 'zod/mini';
import { fromLocalTime } from './local-time.ts';

/** What a camera wrote into an original. It is kept beside the photo, which goes on without it. */
const captureSchema = z.object({
  takenAt: z.nullable(timestampSchema),
  place: z.nullable(placeSchema),
  camera: z.nullable(z.string()),
});
export type Capture = z.infer<typeof captureSchema>;

const nothing: Capture = { takenAt: null, place: null, camera: null };

/** A camera may write anything anywhere: each field is looked at by itself. */
const exifSchema = z.record(z.string(), z.unknown());

/** Reads an original's EXIF. `timeZone` is the city's: most cameras write the time without saying of which zone. */
export async function readExif(original: Uint8Array, timeZone: string): Promise<Capture> {
  const exif = exifSchema.safeParse(await parseExif(original));
  if (!exif.success) return nothing;
  const { DateTimeOriginal, OffsetTimeOriginal, Make, Model, latitude, longitude } = exif.data;
  const camera = [Make, Model].flatMap((part) => printable(part) ?? []).join(' ');
  return {
    takenAt: readTime(DateTimeOriginal, OffsetTimeOriginal, timeZone),
    place: readPlace(latitude, longitude),
    camera: camera === '' ? null : camera,
  };
}

/** As it was stored with the upload. */
export function readCapture(json: string | null): Capture {
  return json === null ? nothing : captureSchema.parse(JSON.parse(json));
}

async function parseExif(original: Uint8Array): Promise<unknown> {
  try {
    // Loaded with the first original.
    const { default: exifr } = await import('exifr');
    return await exifr.parse(original, { tiff: true, exif: true, gps: true, reviveValues: false, translateValues: true });
  } catch (error) {
    // Whatever a broken header makes the reader throw: the photo is still a photo, it only tells nothing.
    if (error instanceof Error) return null;
    throw error;
  }
}

function readTime(time: unknown, offset: unknown, timeZone: string): string | null {
  const parts = /^(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)/.exec(textOf(time));
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= 31 && year > 1900;
  if (!isReal || Number.isNaN(local)) return null;
  const given = /^([+-])(\d\d):(\d\d)/.exec(textOf(offset));
  if (given === null) return new Date(fromLocalTime(local, timeZone)).toISOString();
  const ahead = (Number(given[2]) * 60 + Number(given[3])) * 60_000;
  return new Date(given[1] === '-' ? local + ahead : local - ahead).toISOString();
}

function readPlace(latitude: unknown, longitude: unknown): Place | null {
  // Cameras without a fix write zeros: a spot in the Gulf of Guinea.
  if (typeof latitude !== 'number' || typeof longitude !== 'number' || (latitude === 0 && longitude === 0)) return null;
  const place = placeSchema.safeParse({ description: null, latitude, longitude, unitId: null });
  return place.success ? place.data : null;
}

function printable(text: unknown): string | null {
  const clean = textOf(text)
    .replaceAll(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '')
    .trim()
    .slice(0, 80);
  return clean === '' ? null : clean;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

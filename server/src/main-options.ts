import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type City, type CityFile, cityFileSchema, type Unit } from '@kotak-aduan/api-client/schemas';
import { StartError } from './errors/start-error.ts';
import { missingWords } from './services/city-words.ts';
import { ClockProblem, clockSchemaProblem, readClocks } from './services/read-clocks.ts';
import type { Difficulty } from './services/proof-of-work.ts';
import { readNeighbourhoods } from './services/read-neighbourhoods.ts';
import { readPlaces } from './services/read-places.ts';

export interface MainOptions {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly cityId: string;
  /** Of the API as the world sees it, behind a proxy; null where there is none. */
  readonly publicOrigin: string | null;
  readonly extensionOrigins: readonly string[];
  readonly trustedProxies: number;
  readonly hasRateLimits: boolean;
  /** Of the proof of work before a filing; null asks for none. */
  readonly difficulty: Difficulty | null;
  readonly logLevel: string;
  /** Of the mail server; null: nobody is told by e-mail. */
  readonly smtpUrl: string | null;
}

/** With 40 to 120 tries a phone six times slower than a desk computer needs one to three seconds (docs/decisions/008-proof-of-work.md). */
const defaultRounds = 5_000;
const logLevels: readonly string[] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings that an operator of the server may give, each with what holds where it is not given. */
export function readOptions(environment: Environment): MainOptions {
  const publicOrigin = environment['PUBLIC_ORIGIN'] ?? null;
  if (publicOrigin !== null && !/^https?:\/\/[a-z0-9.-]+(?::\d+)?$/.test(publicOrigin)) {
    throw new StartError(`PUBLIC_ORIGIN harus berbentuk https://aduan.kota.go.id tanpa garis miring di belakang, bukan "${publicOrigin}".`);
  }
  const cityId = environment['CITY'] ?? 'surakarta';
  const logLevel = environment['LOG_LEVEL'] ?? 'warn';
  if (!logLevels.includes(logLevel)) throw new StartError(`LOG_LEVEL harus salah satu dari ${logLevels.join(', ')}, bukan "${logLevel}".`);
  return {
    port: readNumber(environment, 'PORT', 8080, 65_535),
    host: environment['HOST'] ?? '127.0.0.1',
    // A folder for each city, so that `CITY=klaten npm start` opens another database than `npm start`.
    dataFolder: environment['DATA_DIR'] ?? `data/${cityId}`,
    cityId,
    publicOrigin,
    extensionOrigins: (environment['EXTENSION_ORIGINS'] ?? '').split(/[\s,]+/).filter((origin) => origin !== ''),
    trustedProxies: readNumber(environment, 'TRUST_PROXY', 0, 10),
    hasRateLimits: environment['RATE_LIMITS'] !== 'off',
    difficulty: difficultyOf(readNumber(environment, 'POW_COST', defaultRounds, 1_000_000)),
    logLevel,
    smtpUrl: readSmtpUrl(environment['SMTP_URL']),
  };
}

/** 1 is for tests and load: everything as in life but the work. */
function difficultyOf(rounds: number): Difficulty | null {
  if (rounds === 0) return null;
  return rounds === 1 ? { rounds, minTries: 0, maxTries: 1 } : { rounds, minTries: 40, maxTries: 120 };
}

/** Never repeated in what is said of it: it holds a password. */
function readSmtpUrl(url: string | undefined): string | null {
  if (url === undefined || url === '') return null;
  if (!URL.canParse(url) || !/^smtps?:$/.test(new URL(url).protocol) || new URL(url).hostname === '') {
    throw new StartError('SMTP_URL harus berbentuk smtp://nama:sandi@surel.kota.go.id:587, atau smtps:// untuk port 465.');
  }
  return url;
}

function readNumber(environment: Environment, name: string, fallback: number, max: number): number {
  const text = environment[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > max) throw new StartError(`${name} harus bilangan bulat dari 0 sampai ${max}, bukan "${text}".`);
  return value;
}

const citiesFolder = new URL('../cities/', import.meta.url);

/** The city's file, checked. On another port than 8080 its sample sites move along, `dpupr.localhost:8080` to that port. */
export function readCity({ cityId, port }: { cityId: string; port: number }): City {
  const file = new URL(`${cityId}.json`, citiesFolder);
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(cityId) || !existsSync(file)) {
    throw new StartError(`Tidak ada berkas kota "${cityId}": CITY harus nama salah satu berkas di server/cities, misalnya CITY=klaten.`);
  }
  const parsed = cityFileSchema.safeParse(readJson(file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue?.path.join('.') ?? '';
    const problem = clockSchemaProblem(path);
    throw new StartError(`Berkas kota server/cities/${cityId}.json tidak sah${problem === null ? ` di "${path}": ${issue?.message ?? ''}` : `: ${problem}`}`);
  }
  const city = { ...parsed.data, clocks: clocksOf(parsed.data) };
  const [missing] = missingWords(city);
  if (missing !== undefined) throw new StartError(`Berkas kota server/cities/${cityId}.json belum lengkap: wordsByLanguage.${missing} tidak ada.`);
  const sites = city.sites.map((site) => ({ ...site, origin: site.origin.replace(/\.localhost:8080$/, `.localhost:${port}`) }));
  const units = [...city.units, ...(readBeside(city, 'rw-rt', readNeighbourhoods) ?? [])];
  const places = [...(city.places ?? []), ...(readBeside(city, 'places', readPlaces) ?? [])];
  return { ...city, sites, units, places };
}

function clocksOf(file: CityFile): City['clocks'] {
  try {
    return readClocks(file);
  } catch (error) {
    if (!(error instanceof ClockProblem)) throw error;
    throw new StartError(`Berkas kota server/cities/${file.cityId}.json tidak sah: ${error.message}`, { cause: error });
  }
}

/** What the city has in a file of its own beside its first: RW and RT, streets and landmarks. Null where there is none. */
function readBeside<T>({ cityId, units }: City, part: string, read: (file: { csv: string; units: readonly Unit[] }) => T): T | null {
  const name = `${cityId}.${part}.csv`;
  const file = new URL(name, citiesFolder);
  if (!existsSync(file)) return null;
  try {
    return read({ csv: readFileSync(file, 'utf8'), units });
  } catch (error) {
    throw new StartError(`Berkas server/cities/${name} tidak bisa dibaca: ${error instanceof Error ? error.message : ''}`, { cause: error });
  }
}

function readJson(file: URL): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new StartError(`Berkas kota ${fileURLToPath(file)} bukan JSON yang sah.`, { cause: error });
  }
}

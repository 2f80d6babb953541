import { existsSync, readFileSync } from 'node:fs';
import { Server } from 'node:http';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import type { City } from '@kotak-aduan/api-client/schemas';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { createOperatorAuth } from './auth/create-operator-auth.ts';
import { makeSampleOperators } from './auth/make-sample-operators.ts';
import { createPasswordHasher } from './auth/password-hasher.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { StartError } from './errors/start-error.ts';
import { startClosing } from './jobs/close-resolved.ts';
import { startEscalating } from './jobs/escalate-late.ts';
import { startRenewing } from './jobs/renew-due-dates.ts';
import { startNotices } from './jobs/send-notices.ts';
import { startSweeper } from './jobs/sweep.ts';
import { type MainOptions, readCity, readOptions } from './main-options.ts';
import { defaultRateLimits } from './middleware/rate-limiter.ts';
import { claimForCity } from './repositories/city-repository.ts';
import type { Database } from './repositories/database.ts';
import { NewerDatabaseError } from './repositories/migrate.ts';
import { openDatabase } from './repositories/open-database.ts';
import { createCityDirectory } from './services/city-directory.ts';
import { createEvidenceKey } from './services/evidence-key.ts';
import { createFileStore } from './services/file-store.ts';
import { createMailer } from './services/mailer.ts';
import { knownHolidays } from './services/national-holidays.ts';
import { createSigner } from './services/signer.ts';
import { keepAssets } from './serving/keep-assets.ts';
import { trackConnections } from './track-connections.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const oldestNode = 24;
/** A client that sends slower than this holds a connection for nothing. */
const requestTimeoutMs = 120_000;
/** So long a running request may take once the server is told to stop. */
const drainMs = 10_000;

/** So long before a year begins its decree should be there. */
const noticeOfHolidaysMs = 30 * 86_400_000;

export interface RunningServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** Everything from the environment to a listening port. Whatever can't be is one sentence, as a StartError. */
export async function startServer({
  environment,
  print,
}: {
  environment: Readonly<Record<string, string | undefined>>;
  print: (line: string) => void;
}): Promise<RunningServer> {
  if (Number(process.versions.node.split('.')[0]) < oldestNode)
    throw new StartError(`Kotak Aduan memerlukan Node ${oldestNode} atau lebih baru; ini Node ${process.versions.node}.`);
  const options = readOptions(environment);
  const city = readCity(options);
  if (options.smtpUrl !== null && city.notices === undefined)
    throw new StartError(`SMTP_URL sudah diisi, tetapi server/cities/${city.cityId}.json belum punya "notices": { "from": "aduan@kota.go.id" }.`);
  const folder = openDataFolder(options.dataFolder);
  const log = pino({ level: options.logLevel, base: null });
  const database = openChecked(folder);
  await claimFolder({ database, city, folder });
  const origins = ownOrigins(options);
  const auth = createOperatorAuth({ database, secret: folder.secret.toString('hex'), origin: origins[0], hasher: createPasswordHasher() });
  const files = createFileStore(folder.path);
  await files.removeTemporaries();
  const directory = createCityDirectory(city);
  await makeSampleOperators({ database, auth, directory, signInPath: folder.signInPath });
  const keptFolder = join(folder.path, 'assets');
  const widgetFolder = `${root}widget/dist`;
  const deskFolder = `${root}extension/dist/meja`;
  try {
    await keepAssets({ from: `${widgetFolder}/assets`, to: join(keptFolder, 'widget'), now: new Date() });
    await keepAssets({ from: `${deskFolder}/assets`, to: join(keptFolder, 'desk'), now: new Date() });
  } catch (error) {
    // No room left, for instance: only pages that are open over the next build would miss them.
    log.warn({ err: error }, 'parts of this build could not be put aside');
  }
  const app = createApp({
    database,
    city,
    auth,
    files,
    signer: createSigner(folder.secret),
    evidenceKey: createEvidenceKey(folder.evidenceKey),
    readingRulesPath: join(folder.path, 'reading-rules.json'),
    log,
    ownOrigins: origins,
    extensionOrigins: [...options.extensionOrigins, ...ownExtension()],
    rateLimits: options.hasRateLimits ? defaultRateLimits : null,
    difficulty: options.difficulty,
    trustedProxies: options.trustedProxies,
    site: {
      port: options.port,
      demoFolder: `${root}demo`,
      widgetFolder,
      deskFolder,
      keptFolder,
      version: widgetVersion(),
    },
  });

  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { requestTimeout: requestTimeoutMs, headersTimeout: 20_000, maxHeaderSize: 16_384 } });
  // HTTP/2, the other thing that the adaptor can make, was not asked for.
  if (!(server instanceof Server)) throw new TypeError('not a server for HTTP/1.1');
  const closeConnections = trackConnections(server);
  await listen(server, options, folder);
  const stopping = new AbortController();
  startSweeper({ database, files, now: () => new Date(), log, signal: stopping.signal });
  const year = new Date(Date.now() + noticeOfHolidaysMs).getUTCFullYear();
  const known = knownHolidays(year);
  if (known !== 'decreed') log.warn({ year, known }, 'the holidays of this year are not as decreed: docs/server.md says what to do');
  if (options.smtpUrl !== null && city.notices !== undefined) {
    const mailer = await createMailer(options.smtpUrl);
    startNotices({ database, mailer, from: city.notices.from, origin: origins[0], now: () => new Date(), log, signal: stopping.signal });
  }
  const ready = startRenewing({ database, directory, now: () => new Date(), log });
  startEscalating({ ready, database, directory, now: () => new Date(), log, signal: stopping.signal });
  startClosing({ database, directory, now: () => new Date(), log, signal: stopping.signal });
  printWelcome({ options, origin: origins[0], cityName: city.name, folder, print });

  return {
    port: options.port,
    stop: async () => {
      stopping.abort();
      await closeConnections({ drainMs });
      await database.destroy();
      folder.release();
    },
  };
}

function openChecked(folder: DataFolder): Database {
  try {
    return openDatabase(folder.databasePath);
  } catch (error) {
    if (error instanceof NewerDatabaseError) {
      throw new StartError(`Database di ${folder.path} dibuat oleh Kotak Aduan yang lebih baru. Pakai versi yang baru itu, atau folder lain dengan DATA_DIR.`, {
        cause: error,
      });
    }
    throw new StartError(`Database di ${folder.path} tidak bisa dibuka: ${error instanceof Error ? error.message : 'sebabnya tidak diketahui'}.`, {
      cause: error,
    });
  }
}

/** Another city's operators and complaints must not come up under this one's name. */
async function claimFolder({ database, city, folder }: { database: Database; city: City; folder: DataFolder }): Promise<void> {
  const owner = await claimForCity(database, city.cityId);
  if (owner === city.cityId) return;
  await database.destroy();
  folder.release();
  throw new StartError(
    `Folder data ${folder.path} milik kota "${owner}", bukan "${city.cityId}" (${city.name}): pilih folder lain dengan DATA_DIR, atau mulai dengan CITY=${owner}.`,
  );
}

function ownOrigins({ publicOrigin, port }: MainOptions): [string, ...string[]] {
  const local = [`http://127.0.0.1:${port}`, `http://localhost:${port}`] as const;
  return publicOrigin === null ? [...local] : [publicOrigin, ...local];
}

function listen(server: Server, { port, host }: MainOptions, folder: DataFolder): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      folder.release();
      reject(new StartError(whyNotListening(error, { port, host }), { cause: error }));
    });
    server.listen(port, host, () => resolve());
  });
}

function whyNotListening(error: NodeJS.ErrnoException, { port, host }: { port: number; host: string }): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} sudah dipakai program lain. Hentikan program itu, atau pilih port lain, misalnya PORT=${port + 1}.`;
  if (error.code === 'EACCES') return `Port ${port} tidak boleh dipakai oleh pengguna ini. Pilih port di atas 1023 dengan PORT.`;
  return `Server tidak bisa memakai alamat ${host}:${port} (${error.code ?? error.message}).`;
}

/** The id that the key in the extension's manifest fixes, if the extension was built. */
function ownExtension(): readonly string[] {
  const path = `${root}extension/extension-id.json`;
  if (!existsSync(path)) return [];
  const found: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const id = typeof found === 'object' && found !== null && 'chrome' in found ? found.chrome : null;
  return typeof id === 'string' && /^[a-p]{32}$/.test(id) ? [`chrome-extension://${id}`] : [];
}

function widgetVersion(): string {
  const found: unknown = JSON.parse(readFileSync(`${root}widget/package.json`, 'utf8'));
  return typeof found === 'object' && found !== null && 'version' in found ? String(found.version) : '0.0.0';
}

function printWelcome({
  options,
  origin,
  cityName,
  folder,
  print,
}: {
  options: MainOptions;
  origin: string;
  cityName: string;
  folder: DataFolder;
  print: (line: string) => void;
}): void {
  print(`Kotak Aduan ${cityName} siap.`);
  print(`  Situs contoh   http://dpupr.localhost:${options.port}   (semuanya: ${origin}/)`);
  print(`  Meja petugas   ${origin}/meja/`);
  print(`  Ekstensi       ${shortPath(`${root}extension/dist/chrome`)}   (Firefox: ${shortPath(`${root}extension/dist/firefox`)})`);
  print(`  Kata sandi     ${shortPath(folder.signInPath)}`);
  print(`  Data           ${shortPath(folder.path)}   (Ctrl-C untuk berhenti)`);
}

/** As it would be typed from here, where that is shorter. */
function shortPath(path: string): string {
  const fromHere = relative(process.cwd(), resolve(path));
  return fromHere.startsWith('..') || isAbsolute(fromHere) ? path : fromHere;
}

import type { CaseState, Channel, City } from '@kotak-aduan/api-client/schemas';
import type { Database, NewRow, Tables } from '../repositories/database.ts';
import { nextDue } from '../services/case-clock.ts';
import { type CityDirectory, createCityDirectory } from '../services/city-directory.ts';

export interface SeedOptions {
  readonly count: number;
  readonly city: City;
  /** The newest complaint came a moment before. */
  readonly now: Date;
  /** The same seed gives the same cases. */
  readonly seed?: number;
}

const batchSize = 5_000;
const rowsPerInsert = 100;
/** Complaints come over two years; most of the old ones are done. */
const spanMs = 730 * 24 * 3_600_000;

const channels: readonly (readonly [Channel, number])[] = [
  ['web', 50],
  ['instagram', 22],
  ['facebook', 18],
  ['whatsapp', 4],
  ['x', 3],
  ['counter', 2],
  ['letter', 1],
];
const doneStates: readonly (readonly [CaseState, number])[] = [
  ['closed', 82],
  ['resolved', 8],
  ['rejected', 5],
  ['archived', 5],
];
const openStates: readonly (readonly [CaseState, number])[] = [
  ['received', 25],
  ['verified', 10],
  ['in-progress', 55],
  ['needs-info', 10],
];
const places = ['pasar', 'sekolah', 'puskesmas', 'terminal', 'perempatan', 'jembatan', 'gang buntu', 'lapangan', 'kelurahan', 'masjid', 'taman', 'stasiun'];
const streets = [
  'Slamet Riyadi',
  'Ahmad Yani',
  'Veteran',
  'Diponegoro',
  'Sudirman',
  'Merdeka',
  'Kartini',
  'Gajah Mada',
  'Pemuda',
  'Mawar',
  'Melati',
  'Cempaka',
];
const sufferings = [
  'sudah seminggu',
  'sejak kemarin malam',
  'sudah tiga bulan',
  'tiap hujan',
  'dua motor jatuh',
  'bau sekali',
  'tolong segera',
  'belum ada petugas datang',
];
const shapes: readonly ((part: { words: string; place: string; street: string; house: number; suffering: string }) => string)[] = [
  ({ words, place, suffering }) => `Mohon ditangani, ${words} dekat ${place} ${suffering}.`,
  ({ words, street, house, suffering }) => `${words} di Jalan ${street} nomor ${house}, ${suffering}. Terima kasih sebelumnya.`,
  ({ words, place, street, suffering }) => `Min, ${words} depan ${place} arah ${street} ${suffering}, kapan diperbaiki?`,
  ({ words, house, suffering }) =>
    `${words} di RT ${1 + (house % 9)} RW ${1 + (house % 14)}. ${suffering}. Warga sudah lapor ke kelurahan tetapi tidak ada jawaban.`,
  ({ words, suffering }) => `Selamat pagi Pak/Bu, ${words} ${suffering} 🙏`,
];

/** Fills a database with lifelike cases, fast; for benchmarks and for looking at the desk with a full queue. */
export async function seedCases(database: Database, { count, city, now, seed = 1 }: SeedOptions): Promise<void> {
  const random = makeRandom(seed);
  const directory = createCityDirectory(city);
  for (let done = 0; done < count; done += batchSize) {
    const size = Math.min(batchSize, count - done);
    const seeds = Array.from({ length: size }, (_, index) => makeSeed({ index: done + index, directory, now, random }));
    await database.transaction().execute(async (transaction) => {
      await insertAll(
        transaction,
        'cases',
        seeds.map((made) => made.case),
      );
      await insertAll(
        transaction,
        'case_agencies',
        seeds.flatMap((made) => made.agencies),
      );
      await insertAll(
        transaction,
        'complaints',
        seeds.map((made) => made.complaint),
      );
    });
  }
}

async function insertAll<Name extends 'cases' | 'case_agencies' | 'complaints'>(database: Database, table: Name, rows: readonly NewRow<Name>[]): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerInsert) {
    // Kysely can't narrow a row to a table that is a type parameter; the caller paired them.
    const part = rows.slice(start, start + rowsPerInsert) as unknown as NewRow<'cases'>[];
    await database
      .insertInto(table as 'cases' & keyof Tables)
      .values(part)
      .execute();
  }
}

interface Seed {
  readonly case: NewRow<'cases'>;
  readonly agencies: NewRow<'case_agencies'>[];
  readonly complaint: NewRow<'complaints'>;
}

function makeSeed({ index, directory, now, random }: { index: number; directory: CityDirectory; now: Date; random: Random }): Seed {
  const { city } = directory;
  const category = random.pick(city.categories);
  // More of them lately than long ago.
  const receivedAt = new Date(now.getTime() - spanMs * random.next() ** 2).toISOString();
  const isRecent = now.getTime() - Date.parse(receivedAt) < 14 * 24 * 3_600_000;
  const state = random.weighted(random.next() < (isRecent ? 0.7 : 0.03) ? openStates : doneStates);
  const leadUnitId = category.isAboutOfficial ? city.inspectorateUnitId : random.next() < 0.1 ? random.pick(city.units).unitId : category.agencyId;
  const supporting = random.next() < 0.15 ? random.pick(city.units).unitId : leadUnitId;
  const caseId = random.uuid();
  const complaintNumber = numberOf(index, receivedAt);
  const words = category.keywords.length === 0 ? category.name : random.pick(category.keywords);
  const house = 1 + Math.floor(random.next() * 200);
  const text = random.pick(shapes)({ words, house, place: random.pick(places), street: random.pick(streets), suffering: random.pick(sufferings) });
  const isOfficial = category.isAboutOfficial ? 1 : 0;
  const clocked = { state, kind: 'complaint', is_about_official: isOfficial, received_at: receivedAt } as const;
  const shared = {
    case_id: caseId,
    complaint_number: complaintNumber,
    kind: 'complaint',
    channel: random.weighted(channels),
    received_at: receivedAt,
  } as const;
  return {
    case: {
      ...shared,
      state,
      category_id: category.categoryId,
      lead_unit_id: leadUnitId,
      respondent_unit_id: null,
      is_about_official: isOfficial,
      excerpt: text.slice(0, 140),
      attachment_count: Math.floor(random.next() * 4),
      due_at: nextDue({ row: clocked, events: [], hasReply: state === 'in-progress' }, directory)?.dueAt ?? null,
      updated_at: receivedAt,
    },
    agencies: [
      { case_id: caseId, unit_id: leadUnitId, role: 'lead', assigned_at: receivedAt },
      ...(supporting === leadUnitId ? [] : [{ case_id: caseId, unit_id: supporting, role: 'supporting' as const, assigned_at: receivedAt }]),
    ],
    complaint: {
      ...shared,
      complaint_id: random.uuid(),
      draft_id: random.uuid(),
      tracking_code_hash: random.hex(64),
      claim_token_hash: null,
      received_by_account: null,
      identity: 'named',
      name: 'Warga Contoh',
      contact_kind: null,
      contact_value: null,
      text,
      language: 'id',
      agency_id: leadUnitId,
      category_id: category.categoryId,
      respondent_unit_id: null,
      place_json: null,
      notice_version: city.notice.version,
      payload_sha256: random.hex(64),
    },
  };
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Different for each index: five bits of it to a character. */
function numberOf(index: number, receivedAt: string): string {
  let characters = '';
  for (let shift = 25; shift >= 0; shift -= 5) characters += alphabet.charAt((index >> shift) & 31);
  return `${receivedAt.slice(0, 4)}-${characters}`;
}

interface Random {
  next(): number;
  pick<T>(items: readonly T[]): T;
  weighted<T>(items: readonly (readonly [T, number])[]): T;
  hex(length: number): string;
  uuid(): string;
}

/** mulberry32: small, fast, the same everywhere. */
function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  const hex = (length: number): string =>
    Array.from({ length: Math.ceil(length / 8) }, () =>
      Math.floor(next() * 2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    )
      .join('')
      .slice(0, length);
  return {
    next,
    pick,
    hex,
    weighted: (items) => {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of items) {
        left -= weight;
        if (left < 0) return item;
      }
      return pick(items)[0];
    },
    uuid: () => {
      const digits = hex(32);
      return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20)}`;
    },
  };
}

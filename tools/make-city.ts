/**
 * Writes `server/cities/<id>.json` from what people wrote (`tools/cities/<id>.json`, and for all cities `categories.json` and what stands beside it)
 * and the districts and villages of the npm package `idn-area-data`. Run: `npm run make:city`, or with one id.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { getDistricts, getVillages } from 'idn-area-data';
import * as z from 'zod/mini';
import { categorySchema, cityFileSchema, type CityFile, questionSchema, unitSchema } from '@kotak-aduan/api-client/schemas';
import { wordsOfCity } from './cities/words-of-city.ts';

const sourcesFolder = new URL('cities/', import.meta.url);
const citiesFolder = new URL('../server/cities/', import.meta.url);

const categorySourceSchema = z.array(
  z.strictObject({
    categoryId: z.string(),
    name: z.string(),
    /** Which agency's work it is; each city says which of its agencies has that duty. */
    duty: z.string(),
    evidence: categorySchema.shape.evidence,
    isAboutOfficial: z.optional(z.boolean()),
    keywords: z.array(z.string()),
  }),
);

/** Words of danger by emergency number and language. Whoever is in danger far from home says it as at home: each city gets all of them. */
const dangerWordsSchema = z.record(z.string(), z.record(z.string(), z.array(z.string())));

/** What a category asks for besides the text, by its id; what is left out here is empty in the city's file. */
const questionsSchema = z.record(
  z.string(),
  z.strictObject({
    requires: categorySchema.shape.requires,
    questions: z.optional(z.array(z.partial(questionSchema))),
  }),
);

/** Of words of danger in a city's file. */
const phraseMaxLength = 60;

/** What is in the folder for all cities. */
const sharedFiles = new Set(['categories.json', 'city-words.json', 'danger-words.json', 'questions.json', 'rejection-reasons.json']);

const citySourceSchema = z.strictObject({
  cityId: z.string(),
  name: z.string(),
  regencyCode: z.string(),
  timeZone: z.string(),
  languages: z.array(z.string()),
  coordinatorUnitId: z.string(),
  inspectorateUnitId: z.string(),
  clocks: cityFileSchema.shape.clocks,
  calendar: cityFileSchema.shape.calendar,
  escalation: cityFileSchema.shape.escalation,
  officialAccounts: cityFileSchema.shape.officialAccounts,
  emergencyNumbers: cityFileSchema.shape.emergencyNumbers,
  contactKinds: cityFileSchema.shape.contactKinds,
  map: cityFileSchema.shape.map,
  sites: cityFileSchema.shape.sites,
  agencies: z.array(
    z.strictObject({
      unitId: z.string(),
      shortName: z.string(),
      name: z.string(),
      isExternal: z.optional(z.boolean()),
      duties: z.array(z.string()),
    }),
  ),
});
type CitySource = z.infer<typeof citySourceSchema>;

const replyTemplates = {
  public: 'Terima kasih, laporan Anda sudah kami catat dengan nomor {number} dan sedang ditangani {agency}. Jawaban paling lambat {dueDate}.',
  private:
    'Halo, terima kasih sudah bercerita. Laporan Anda kami catat dengan nomor {number} dan ditangani {agency}. Jawaban paling lambat {dueDate}. Jawabannya juga kami sampaikan lewat pesan ini. Untuk mengikutinya sendiri, buka {link}',
};

function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

async function makeUnits(source: CitySource): Promise<z.input<typeof unitSchema>[]> {
  const cityUnitId = source.cityId;
  const units: z.input<typeof unitSchema>[] = [
    { unitId: cityUnitId, parentId: null, kind: 'city', name: `Pemerintah ${source.name}`, shortName: source.name, isExternal: false },
  ];
  for (const agency of source.agencies) {
    units.push({
      unitId: agency.unitId,
      parentId: cityUnitId,
      kind: 'agency',
      name: agency.name,
      shortName: agency.shortName,
      isExternal: agency.isExternal ?? false,
    });
  }
  const districts = (await getDistricts({ transform: true })).filter((district) => district.regencyCode === source.regencyCode);
  const villages = await getVillages({ transform: true });
  for (const district of districts) {
    const districtId = `kec-${slug(district.name)}`;
    units.push({ unitId: districtId, parentId: cityUnitId, kind: 'district', name: `Kecamatan ${district.name}`, shortName: null, isExternal: false });
    for (const village of villages.filter((candidate) => candidate.districtCode === district.code)) {
      // The last part of a village's code begins with 1 for a kelurahan and with 2 for a desa (Permendagri 58/2021).
      const isKelurahan = village.code.split('.').at(-1)?.startsWith('1') ?? false;
      units.push({
        unitId: `${isKelurahan ? 'kel' : 'desa'}-${slug(district.name)}-${slug(village.name)}`,
        parentId: districtId,
        kind: 'village',
        name: `${isKelurahan ? 'Kelurahan' : 'Desa'} ${village.name}`,
        shortName: null,
        isExternal: false,
      });
    }
  }
  return units;
}

async function withDangerWords({ emergencyNumbers }: CitySource): Promise<CitySource['emergencyNumbers']> {
  const wordsByNumber = dangerWordsSchema.parse(JSON.parse(await readFile(new URL('danger-words.json', sourcesFolder), 'utf8')));
  return emergencyNumbers.map((emergency) => {
    const byLanguage = wordsByNumber[emergency.number];
    if (byLanguage === undefined) return emergency;
    const words = [...(emergency.words ?? []), ...Object.values(byLanguage).flat()];
    return { ...emergency, words: [...new Set(words.flatMap(withinLimit))] };
  });
}

/** As a city's file takes it: where a phrase has too many ways of being said, as two of half as many. */
function withinLimit(phrase: string): string[] {
  if (phrase.length <= phraseMaxLength) return [phrase];
  const places = phrase.split(/(?=[ _])/).map((place) => place.split('/'));
  const most = Math.max(...places.map((words) => words.length));
  const at = places.findIndex((words) => words.length === most);
  const half = Math.ceil(most / 2);
  // The space or `_` before a place stands before the first of its words.
  const mark = /^[ _]?/.exec(places[at]?.[0] ?? '')?.[0] ?? '';
  const withOnly = (words: readonly string[]): string => places.map((all, index) => (index === at ? words : all).join('/')).join('');
  const [first = [], second = []] = [places[at]?.slice(0, half), places[at]?.slice(half)];
  return [withOnly(first), withOnly([mark + second[0], ...second.slice(1)])].flatMap(withinLimit);
}

async function makeCity(source: CitySource): Promise<CityFile> {
  const categories = categorySourceSchema.parse(JSON.parse(await readFile(new URL('categories.json', sourcesFolder), 'utf8')));
  const byCategory = questionsSchema.parse(JSON.parse(await readFile(new URL('questions.json', sourcesFolder), 'utf8')));
  const unknown = Object.keys(byCategory).filter((id) => !categories.some(({ categoryId }) => categoryId === id));
  if (unknown.length > 0) throw new Error(`questions.json names categories that are none: ${unknown.join(', ')}`);
  const asked = (categoryId: string): Record<string, unknown> => {
    const { requires, questions } = byCategory[categoryId] ?? {};
    const whole = questions?.map((question) => ({ hint: null, options: [], minimum: null, maximum: null, ...question }));
    return { ...(requires === undefined ? {} : { requires }), ...(whole === undefined ? {} : { questions: whole }) };
  };
  const agencyOf = (duty: string): string => {
    const agency = source.agencies.find((candidate) => candidate.duties.includes(duty));
    if (!agency) throw new Error(`${source.cityId}: no agency has the duty "${duty}"`);
    return agency.unitId;
  };
  const coordinator = source.agencies.find((agency) => agency.unitId === source.coordinatorUnitId);
  return cityFileSchema.parse({
    cityId: source.cityId,
    name: source.name,
    timeZone: source.timeZone,
    languages: source.languages,
    coordinatorUnitId: source.coordinatorUnitId,
    inspectorateUnitId: source.inspectorateUnitId,
    sites: source.sites,
    clocks: source.clocks,
    calendar: source.calendar,
    escalation: source.escalation,
    officialAccounts: source.officialAccounts,
    notice: {
      version: '2026-11-2',
      controller: `Pemerintah ${source.name} melalui ${coordinator?.name ?? source.coordinatorUnitId}`,
      text: 'Kami memakai isi aduan, nama, dan kontak Anda hanya untuk menangani aduan ini. Yang membacanya hanya petugas yang menangani dan mengawasinya. Anda dapat meminta salinan, perbaikan, atau penghapusan data Anda kapan saja.',
      legalBasis: 'Pelayanan publik menurut UU 25/2009 dan UU 27/2022 tentang Pelindungan Data Pribadi',
    },
    emergencyNumbers: await withDangerWords(source),
    wordsByLanguage: await wordsOfCity({
      city: source.name,
      agency: coordinator?.name ?? source.coordinatorUnitId,
      coordinator: coordinator?.shortName ?? source.coordinatorUnitId,
      emergencyNumbers: source.emergencyNumbers,
    }),
    contactKinds: source.contactKinds,
    map: source.map ?? null,
    replyTemplates,
    rejectionReasons: JSON.parse(await readFile(new URL('rejection-reasons.json', sourcesFolder), 'utf8')),
    units: await makeUnits(source),
    categories: categories.map(({ duty, isAboutOfficial, ...category }) => ({
      ...category,
      ...asked(category.categoryId),
      agencyId: agencyOf(duty),
      isAboutOfficial: isAboutOfficial ?? false,
    })),
  });
}

const wanted = process.argv[2];
for (const file of await readdir(sourcesFolder)) {
  if (!file.endsWith('.json') || sharedFiles.has(file)) continue;
  const source = citySourceSchema.parse(JSON.parse(await readFile(new URL(file, sourcesFolder), 'utf8')));
  if (wanted !== undefined && source.cityId !== wanted) continue;
  await writeFile(new URL(`${source.cityId}.json`, citiesFolder), `${JSON.stringify(await makeCity(source), null, 2)}\n`);
}

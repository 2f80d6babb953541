import { cityConfigSchema, type CityConfig } from '@kotak-aduan/api-client/schemas/city-config';

const agency = (unitId: string, name: string): object => ({
  unitId,
  parentId: 'contoh',
  kind: 'agency',
  name,
  shortName: unitId.toUpperCase(),
  isExternal: false,
});

/** A city that is nobody's, for tests. */
export const exampleCity: CityConfig = cityConfigSchema.parse({
  cityId: 'contoh',
  name: 'Kota Contoh',
  timeZone: 'Asia/Jakarta',
  languages: ['id'],
  coordinatorUnitId: 'diskominfo',
  inspectorateUnitId: 'inspektorat',
  notice: { version: '2026-1', controller: 'Pemerintah Kota Contoh', text: 'Data Anda hanya dipakai untuk menangani aduan ini.', legalBasis: 'UU 27/2022' },
  emergencyNumbers: [{ name: 'Panggilan darurat', number: '112' }],
  contactKinds: ['whatsapp', 'email'],
  units: [
    { unitId: 'contoh', parentId: null, kind: 'city', name: 'Kota Contoh', shortName: null, isExternal: false },
    agency('diskominfo', 'Dinas Komunikasi dan Informatika'),
    agency('inspektorat', 'Inspektorat Daerah'),
    agency('dpupr', 'Dinas Pekerjaan Umum dan Penataan Ruang'),
    agency('dlh', 'Dinas Lingkungan Hidup'),
    { unitId: 'jebres', parentId: 'contoh', kind: 'district', name: 'Kecamatan Jebres', shortName: null, isExternal: false },
    { unitId: 'pln', parentId: null, kind: 'agency', name: 'PLN Kota Contoh', shortName: 'PLN', isExternal: true },
  ],
  categories: [
    { categoryId: 'jalan', name: 'Jalan rusak', agencyId: 'dpupr', keywords: ['jalan', 'berlubang'], evidence: 'photo-pair', isAboutOfficial: false },
    { categoryId: 'sampah', name: 'Sampah', agencyId: 'dlh', keywords: ['sampah'], evidence: 'photo-pair', isAboutOfficial: false },
    { categoryId: 'petugas', name: 'Perilaku petugas', agencyId: 'inspektorat', keywords: ['pungli'], evidence: 'written-result', isAboutOfficial: true },
  ],
});

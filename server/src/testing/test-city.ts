import { type City, citySchema } from '@kotak-aduan/api-client/schemas';

/** A small city that tests can reason about: two agencies with a village below one, the coordinator, the inspectorate. */
export const testCity: City = citySchema.parse({
  cityId: 'kota-uji',
  name: 'Kota Uji',
  timeZone: 'Asia/Jakarta',
  languages: ['id', 'jv'],
  coordinatorUnitId: 'diskominfo',
  inspectorateUnitId: 'inspektorat',
  sites: [
    { origin: 'http://dpupr.localhost:8080', unitId: 'dpupr' },
    { origin: 'http://dlh.localhost:8080', unitId: 'dlh' },
  ],
  clocks: { unit: 'calendar-hours', verify: 12, firstReply: 24, resolve: 48, closeAfterWorkingDays: 10, source: 'angka uji' },
  escalation: 'Kalau tenggat lewat, aduan ini dibawa ke Sekretaris Daerah Kota Uji.',
  officialAccounts: [
    account('kota', 'website', null, 'kota-uji.example', 'https://kota-uji.example/', null),
    { ...account('dpupr', 'account', 'instagram', '@dpupr.contoh', 'https://instagram.example/dpupr.contoh', '2026-11-01'), purpose: 'Kabar perbaikan jalan.' },
    account('dpupr', 'phone', null, '0000 000 000', 'tel:0000000000', null),
    account('upt-jalan', 'account', 'instagram', '@jalan.contoh', 'https://instagram.example/jalan.contoh', '2026-11-01'),
  ],
  notice: { version: '2026-01', controller: 'Pemerintah Kota Uji', text: 'Data Anda dipakai untuk menangani aduan.', legalBasis: 'UU 27/2022' },
  emergencyNumbers: [{ name: 'Darurat', number: '112' }],
  contactKinds: ['whatsapp', 'email'],
  map: {
    tileUrl: 'https://peta.example/{z}/{x}/{y}.png',
    tilesFrom: 'Peta Uji',
    attribution: '© Peta Uji',
    latitude: -7.5,
    longitude: 110.8,
    zoom: 13,
  },
  replyTemplates: {
    public: 'Aduan Anda kami catat dengan nomor {number}, ditangani {agency}, paling lambat {due}.',
    private: 'Aduan {number} ditangani {agency}, paling lambat {due}. Ikuti di {claimUrl}',
  },
  rejectionReasons: [
    {
      reasonId: 'bukan-aduan',
      text: 'Isinya bukan aduan yang bisa kami tangani.',
      textByLanguage: { jv: 'Isinipun sanes aduan ingkang saged kula tangani.' },
    },
  ],
  units: [
    unit('kota', null, 'city', 'Pemerintah Kota Uji', null),
    unit('diskominfo', 'kota', 'agency', 'Dinas Komunikasi dan Informatika', 'Diskominfo'),
    unit('inspektorat', 'kota', 'agency', 'Inspektorat', null),
    unit('irban-satu', 'inspektorat', 'agency', 'Inspektur Pembantu Satu', null),
    unit('dpupr', 'kota', 'agency', 'Dinas Pekerjaan Umum dan Penataan Ruang', 'DPUPR'),
    unit('upt-jalan', 'dpupr', 'agency', 'UPT Jalan', null),
    unit('dlh', 'kota', 'agency', 'Dinas Lingkungan Hidup', 'DLH'),
    unit('dispendukcapil', 'kota', 'agency', 'Dinas Kependudukan dan Pencatatan Sipil', 'Dispendukcapil'),
    { ...unit('polresta', 'kota', 'agency', 'Polresta', null), isExternal: true },
    unit('kec-satu', 'kota', 'district', 'Kecamatan Satu', null),
    unit('kel-satu-a', 'kec-satu', 'village', 'Kelurahan Satu A', null),
    unit('kel-satu-a.rw-01', 'kel-satu-a', 'rw', 'RW 01', null),
  ],
  categories: [
    category('jalan', 'Jalan rusak', 'dpupr', ['jalan berlubang', 'aspal'], 'photo-pair', false),
    { ...category('sampah', 'Sampah', 'dlh', ['sampah', 'bau'], 'photo-pair', false), requires: ['photo', 'place', 'contact'] },
    {
      ...category('ktp', 'KTP dan kependudukan', 'dispendukcapil', ['ktp', 'kk'], 'document', false),
      questions: [
        {
          ...question('dokumen', 'Dokumen apa?', 'choice', true),
          options: [
            { value: 'ktp', label: 'KTP' },
            { value: 'kk', label: 'Kartu keluarga' },
          ],
        },
        question('diajukan', 'Kapan diajukan?', 'past-date', false),
      ],
    },
    category('pungli', 'Pungutan liar', 'diskominfo', ['pungli'], 'written-result', true),
    category('lainnya', 'Lainnya', 'diskominfo', ['lain'], 'written-result', false),
  ],
});

function unit(unitId: string, parentId: string | null, kind: string, name: string, shortName: string | null): Record<string, unknown> {
  return { unitId, parentId, kind, name, shortName, isExternal: false };
}

function account(unitId: string, kind: string, platform: string | null, handle: string, address: string, checkedAt: string | null): Record<string, unknown> {
  return { unitId, kind, platform, handle, address, checkedAt, isSample: true };
}

function category(categoryId: string, name: string, agencyId: string, keywords: string[], evidence: string, isAboutOfficial: boolean): Record<string, unknown> {
  return { categoryId, name, agencyId, keywords, evidence, isAboutOfficial };
}

function question(questionId: string, label: string, kind: string, isRequired: boolean): Record<string, unknown> {
  return { questionId, label, hint: null, kind, isRequired, options: [], minimum: null, maximum: null };
}

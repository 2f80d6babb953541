import { type Clip, clipSchema, type CityConfig, cityConfigSchema, type ClipReceipt, clipReceiptSchema } from '@kotak-aduan/api-client/schemas';

/** A comment that could be read in full but for its author's name. */
export function sampleClip(changes: Partial<Clip> = {}): Clip {
  return clipSchema.parse({
    platform: 'instagram',
    kind: 'comment',
    postId: 'C1abcdEFGHI',
    commentId: '18000000000000001',
    permalink: 'https://www.instagram.com/p/C1abcdEFGHI/c/18000000000000001/',
    authorName: null,
    authorHandle: 'warga.contoh',
    authorUrl: 'https://www.instagram.com/warga.contoh/',
    text: 'Lampu jalan di depan pasar mati sudah seminggu',
    isTextTruncated: false,
    language: 'id',
    postedAt: '2026-11-20T03:00:00.000Z',
    postedAtPrecision: 'second',
    postedAtLabel: '2 hr',
    media: [],
    context: [],
    pageUrl: 'https://www.instagram.com/p/C1abcdEFGHI/',
    receivedByAccount: 'pemkot.contoh',
    capturedAt: '2026-11-22T02:00:00.000Z',
    sources: { text: 'element', permalink: 'link' },
    gaps: ['authorName'],
    ...changes,
  });
}

export const sampleCity: CityConfig = cityConfigSchema.parse({
  cityId: 'contoh',
  name: 'Kota Contoh',
  timeZone: 'Asia/Jakarta',
  languages: ['id'],
  coordinatorUnitId: 'diskominfo',
  inspectorateUnitId: 'inspektorat',
  notice: { version: '1', controller: 'Pemerintah Kota Contoh', text: 'Data dipakai untuk menangani aduan.', legalBasis: 'UU 27/2022' },
  emergencyNumbers: [],
  contactKinds: ['whatsapp'],
  units: [
    unit('kota', null, 'city', 'Kota Contoh'),
    unit('diskominfo', 'kota', 'agency', 'Dinas Komunikasi dan Informatika'),
    unit('inspektorat', 'kota', 'agency', 'Inspektorat Daerah'),
    unit('dishub', 'kota', 'agency', 'Dinas Perhubungan'),
    unit('jebres', 'kota', 'district', 'Kecamatan Jebres'),
    { ...unit('pln', 'kota', 'agency', 'PLN'), isExternal: true },
  ],
  categories: [
    {
      categoryId: 'lampu-jalan',
      name: 'Lampu jalan mati',
      agencyId: 'dishub',
      keywords: ['lampu', 'lampu jalan', 'pju'],
      evidence: 'photo-pair',
      isAboutOfficial: false,
    },
  ],
});

export const sampleReceipt: ClipReceipt = clipReceiptSchema.parse({
  complaintNumber: '2026-7K3M9Q',
  receivedAt: '2026-11-22T02:05:00.000Z',
  unit: { unitId: 'dishub', name: 'Dinas Perhubungan', shortName: 'Dishub' },
  dueAt: '2026-11-24T02:05:00.000Z',
  payloadSha256: '0'.repeat(64),
  publicReply: 'Terima kasih, sudah kami catat dengan nomor 2026-7K3M9Q.',
  privateReply: 'Untuk mengikuti laporan ini: https://aduan.example/klaim#abc',
});

/** What is left of a page when its words are gone. */
export const sampleSkeleton = {
  address: 'https://www.instagram.com/p/qaqaqaqaqaq/',
  html: '<body><main role="main"><a href="/qaxa/" data-ditunjuk="">qaxa</a></main></body>',
};

function unit(unitId: string, parentId: string | null, kind: string, name: string): object {
  return { unitId, parentId, kind, name, shortName: null, isExternal: false };
}

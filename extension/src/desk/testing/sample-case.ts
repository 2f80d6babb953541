import {
  attachmentSchema,
  cityConfigSchema,
  clipSchema,
  deskCaseSchema,
  operatorSchema,
  type Attachment,
  type CaseSummary,
  type CityConfig,
  type Clip,
  type DeskCase,
  type Operator,
} from '@kotak-aduan/api-client/schemas';

const unit = { unitId: 'dpupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang', shortName: 'DPUPR' };
const coordinatorUnit = { unitId: 'diskominfo', name: 'Dinas Komunikasi dan Informatika', shortName: 'Diskominfo' };

const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const samplePhoto = (n: number): Attachment =>
  attachmentSchema.parse({
    uploadId: uuid(900 + n),
    mediaType: 'image/jpeg',
    sizeBytes: 120_000,
    width: 1200,
    height: 900,
    caption: null,
    url: `/files/${uuid(900 + n)}?s=x`,
  });

export const sampleOperator: Operator = operatorSchema.parse({
  operatorId: 'op-1',
  name: 'Sri Wahyuni',
  email: 'sri@kota.example',
  role: 'coordinator',
  unit: coordinatorUnit,
});

export const sampleCity: CityConfig = cityConfigSchema.parse({
  cityId: 'contoh',
  name: 'Kota Contoh',
  timeZone: 'Asia/Jakarta',
  languages: ['id', 'jv'],
  coordinatorUnitId: 'diskominfo',
  inspectorateUnitId: 'inspektorat',
  notice: { version: '1', controller: 'Kota Contoh', text: 'Contoh.', legalBasis: 'UU 27/2022' },
  emergencyNumbers: [],
  contactKinds: ['whatsapp'],
  units: [
    { unitId: 'kota', parentId: null, kind: 'city', name: 'Kota Contoh', shortName: null, isExternal: false },
    { ...unit, parentId: 'kota', kind: 'agency', isExternal: false },
    { ...coordinatorUnit, parentId: 'kota', kind: 'agency', isExternal: false },
    { unitId: 'dlh', name: 'Dinas Lingkungan Hidup', shortName: 'DLH', parentId: 'kota', kind: 'agency', isExternal: false },
    { unitId: 'laweyan', name: 'Kecamatan Laweyan', shortName: null, parentId: 'kota', kind: 'district', isExternal: false },
    { unitId: 'pajang', name: 'Kelurahan Pajang', shortName: null, parentId: 'laweyan', kind: 'village', isExternal: false },
    { unitId: 'pln', name: 'PLN', shortName: null, parentId: 'kota', kind: 'agency', isExternal: true },
  ],
  categories: [
    { categoryId: 'jalan', name: 'Jalan rusak', agencyId: 'dpupr', keywords: ['jalan'], evidence: 'photo-pair', isAboutOfficial: false },
    { categoryId: 'sampah', name: 'Sampah', agencyId: 'dlh', keywords: ['sampah'], evidence: 'photo-pair', isAboutOfficial: false },
    { categoryId: 'ktp', name: 'KTP dan KK', agencyId: 'diskominfo', keywords: ['ktp'], evidence: 'document', isAboutOfficial: false },
  ],
});

export const sampleClip: Clip = clipSchema.parse({
  platform: 'facebook',
  kind: 'comment',
  postId: '1',
  commentId: '2',
  permalink: 'https://www.facebook.com/contoh/posts/1?comment_id=2',
  authorName: 'Budi <b>Santoso</b>',
  authorHandle: 'budi.contoh',
  authorUrl: 'https://www.facebook.com/budi.contoh',
  text: 'Lampu jalan mati.',
  isTextTruncated: true,
  language: 'id',
  postedAt: '2026-11-22T01:00:00.000Z',
  postedAtPrecision: 'hour',
  postedAtLabel: '3 jam',
  media: [],
  context: [{ authorName: 'Kota Contoh', text: 'Selamat pagi, warga.', permalink: null }],
  pageUrl: 'https://www.facebook.com/contoh/posts/1',
  receivedByAccount: 'kotacontoh',
  capturedAt: '2026-11-22T02:00:00.000Z',
  sources: {},
  gaps: ['media'],
});

/** A case as the server would answer with it. What is given replaces what is there. */
export function sampleCase(changes: Record<string, unknown> = {}): DeskCase {
  return deskCaseSchema.parse({
    caseId: uuid(1),
    complaintNumber: '2026-7K3M9Q',
    kind: 'complaint',
    state: 'in-progress',
    channel: 'web',
    categoryId: 'jalan',
    leadUnit: unit,
    excerpt: 'Jalan di depan pasar berlubang besar, sudah dua orang jatuh minggu ini.',
    receivedAt: '2026-11-21T03:00:00.000Z',
    dueAt: '2026-11-22T00:00:00.000Z',
    isOverdue: true,
    attachmentCount: 2,
    version: 3,
    agencies: [
      { unit, role: 'lead', assignedAt: '2026-11-21T04:00:00.000Z' },
      { unit: coordinatorUnit, role: 'supporting', assignedAt: '2026-11-21T04:00:00.000Z' },
    ],
    respondentUnit: null,
    evidenceRule: 'photo-pair',
    complaints: [
      {
        complaintId: uuid(2),
        complaintNumber: '2026-7K3M9Q',
        channel: 'web',
        receivedByAccount: null,
        identity: 'withheld',
        name: 'Wati',
        contact: { kind: 'whatsapp', value: '0812 0000 0000' },
        text: 'Jalan di depan pasar berlubang besar, sudah dua orang jatuh minggu ini. <img src=x onerror=alert(1)>',
        language: 'id',
        place: { description: 'Depan Pasar Jongke', latitude: null, longitude: null, unitId: 'pajang' },
        attachments: [samplePhoto(1), samplePhoto(2)],
        clip: null,
        messages: [
          {
            messageId: uuid(50),
            from: 'agency',
            unit,
            text: 'Tim kami menutup lubang besok pagi, dikerjakan regu Laweyan.',
            language: 'id',
            attachments: [],
            sentAt: '2026-11-21T05:00:00.000Z',
          },
          {
            messageId: uuid(51),
            from: 'citizen',
            unit: null,
            text: 'Terima kasih, kami tunggu.',
            language: 'id',
            attachments: [],
            sentAt: '2026-11-21T06:00:00.000Z',
          },
        ],
        receivedAt: '2026-11-21T03:00:00.000Z',
      },
    ],
    resolution: null,
    timeline: [
      { eventId: uuid(60), kind: 'received', at: '2026-11-21T03:00:00.000Z', actor: { kind: 'citizen', name: null, unit: null }, text: null, toUnit: null },
      {
        eventId: uuid(61),
        kind: 'verified',
        at: '2026-11-21T03:30:00.000Z',
        actor: { kind: 'operator', name: 'Sri Wahyuni', unit: coordinatorUnit },
        text: null,
        toUnit: null,
      },
      {
        eventId: uuid(62),
        kind: 'forwarded',
        at: '2026-11-21T04:00:00.000Z',
        actor: { kind: 'operator', name: 'Sri Wahyuni', unit: coordinatorUnit },
        text: 'Mohon ditutup sebelum hujan.',
        toUnit: unit,
      },
    ],
    allowedActions: ['forward', 'reply', 'note', 'resolve'],
    ...changes,
  });
}

/** A line of the queue, one of many. */
export function sampleSummary(n: number, changes: Record<string, unknown> = {}): CaseSummary {
  return sampleCase({ caseId: uuid(n), ...changes });
}

import { filingProofSchema, type FilingProof } from '@kotak-aduan/api-client/schemas/filing-proof';

/** Of a complaint that says “sampah menumpuk” and nothing else. */
export const exampleProof: FilingProof = filingProofSchema.parse({
  complaintNumber: '2026-7K3M9Q',
  receivedAt: '2026-11-22T02:00:00.000Z',
  unit: { unitId: 'dlh', name: 'Dinas Lingkungan Hidup', shortName: null },
  dueAt: '2026-11-23T02:00:00.000Z',
  payloadSha256: 'ab'.repeat(32),
  kind: 'complaint',
  timeZone: 'Asia/Jakarta',
  cityName: 'Kota Uji',
  receivedBy: 'system',
  channel: 'web',
  site: 'https://aduan.kota-uji.example',
  identity: 'none',
  name: null,
  nameKnownTo: null,
  onBehalfOf: null,
  categoryName: null,
  respondentUnit: null,
  text: 'sampah menumpuk',
  answers: [],
  place: null,
  placeUnit: null,
  attachments: [],
  noticeVersion: '1',
  missing: ['name', 'address', 'signature'],
});

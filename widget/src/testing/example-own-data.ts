import { ownDataSchema, type OwnData } from '@kotak-aduan/api-client/schemas/own-data';
import { exampleTrackedCase, exampleUnit } from './example-tracked-case.ts';

/** What a city keeps of somebody who left no contact and sent no file. */
export function exampleOwnData(): OwnData {
  const { complaintNumber, kind, state, steps, text, receivedAt, dueAt } = exampleTrackedCase();
  return ownDataSchema.parse({
    exportedAt: '2026-11-22T02:00:00.000Z',
    controller: 'Pemerintah Kota Contoh',
    legalBasis: 'UU 25/2009',
    complaint: {
      complaintNumber,
      kind,
      receivedAt,
      timeZone: 'Asia/Jakarta',
      cityName: 'Kota Contoh',
      unit: exampleUnit,
      receivedBy: 'system',
      channel: 'web',
      site: 'https://aduan.example.go.id',
      dueAt,
      identity: 'named',
      name: 'Sri Contoh',
      nameKnownTo: null,
      onBehalfOf: null,
      categoryName: 'Jalan rusak',
      respondentUnit: null,
      text,
      answers: [{ questionId: 'lama', label: 'Sudah berapa lama?', kind: 'choice', value: 'minggu', optionLabel: 'Seminggu' }],
      place: { description: 'depan pasar', latitude: -7.55, longitude: 110.85, unitId: 'jebres' },
      placeUnit: { unitId: 'jebres', name: 'Kelurahan Jebres', shortName: null },
      attachments: [],
      payloadSha256: '0'.repeat(64),
      noticeVersion: '1',
      missing: [],
    },
    channel: 'web',
    isNameWithheld: false,
    contact: null,
    consents: { contactNotices: false, publishPhotos: false },
    state,
    steps,
    messages: [
      {
        messageId: '00000000-0000-4000-8000-000000000009',
        from: 'citizen',
        unit: null,
        text: 'Masih rusak.',
        language: 'id',
        attachments: [],
        sentAt: '2026-11-21T02:00:00.000Z',
      },
    ],
    resolution: null,
    rating: {
      substantive: null,
      solution: null,
      valid: null,
      quick: null,
      friendly: 'yes',
      inclusive: null,
      words: 'Mantap.',
      ratedAt: '2026-11-22T02:00:00.000Z',
    },
    requests: [],
  });
}

import { trackedCaseSchema, type TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';

export const exampleUnit = { unitId: 'dpupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang', shortName: 'DPUPR' };

/** A complaint as its writer sees it again: just received, unless said otherwise. */
export function exampleTrackedCase(overrides: Record<string, unknown> = {}): TrackedCase {
  return trackedCaseSchema.parse({
    complaintNumber: '2026-7K3M9Q',
    kind: 'complaint',
    state: 'in-progress',
    unit: exampleUnit,
    text: 'Jalan berlubang besar di depan SDN 3 Jebres, sudah dua orang jatuh minggu ini.',
    answers: [],
    attachments: [],
    receivedAt: '2026-11-20T02:00:00.000Z',
    dueAt: '2026-11-24T02:00:00.000Z',
    steps: [
      { state: 'received', kind: 'received', unit: exampleUnit, at: '2026-11-20T02:00:00.000Z' },
      { state: 'verified', kind: 'verified', unit: exampleUnit, at: '2026-11-20T03:00:00.000Z' },
      { state: 'in-progress', kind: 'forwarded', unit: exampleUnit, at: '2026-11-20T04:00:00.000Z' },
    ],
    messages: [],
    resolution: null,
    canReply: true,
    isOverdue: false,
    escalation: 'Kalau lewat, aduan Anda dibaca langsung oleh Sekretaris Daerah.',
    canConfirm: false,
    canDispute: false,
    disputeUntil: null,
    canRate: false,
    rateUntil: null,
    rating: null,
    requests: [],
    contact: { kind: 'whatsapp', masked: '08••••••0000', allowsNotices: true },
    ...overrides,
  });
}

/** The same when its work is said to be done. */
export function exampleResolvedCase(overrides: Record<string, unknown> = {}): TrackedCase {
  const photo = (position: number): Record<string, unknown> => ({
    uploadId: `00000000-0000-4000-8000-00000000000${position}`,
    mediaType: 'image/jpeg',
    sizeBytes: 1,
    width: 4,
    height: 3,
    caption: null,
    url: `/foto-${position}`,
  });
  return exampleTrackedCase({
    state: 'resolved',
    resolution: {
      rule: 'photo-pair',
      text: 'Lubang sudah ditambal dengan aspal panas.',
      before: [photo(1)],
      after: [photo(2)],
      documents: [],
      documentNumber: null,
      resolvedAt: '2026-11-22T02:00:00.000Z',
      unit: exampleUnit,
    },
    canConfirm: true,
    canDispute: true,
    disputeUntil: '2026-12-04T16:59:59.999Z',
    canRate: true,
    ...overrides,
  });
}

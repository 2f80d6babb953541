import { trackedCaseSchema, type TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { exampleUploadId } from '@kotak-aduan/api-client/testing/examples';

const unit = { unitId: 'dpupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang', shortName: 'DPUPR' };
const at = '2026-11-22T02:00:00.000Z';

/** One grey point. */
const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

const file = (mediaType: string, caption: string | null, url = picture): object => ({
  uploadId: exampleUploadId,
  mediaType,
  sizeBytes: 1,
  width: 4,
  height: 3,
  caption,
  url,
});

/** A case that has all that a citizen may be shown: answers, files of each kind, talk in two languages, a result with its proof. */
export const fullCase: TrackedCase = trackedCaseSchema.parse({
  complaintNumber: '2026-7K3M9Q',
  kind: 'complaint',
  state: 'resolved',
  unit,
  text: 'Jalan berlubang besar di depan SDN 3 Jebres.',
  answers: [{ questionId: 'hadir', label: 'Sudah datang sendiri?', kind: 'yes-no', value: 'yes', optionLabel: null }],
  attachments: [file('image/jpeg', 'lubang di depan gerbang'), file('audio/webm', null), file('application/pdf', null)],
  receivedAt: at,
  dueAt: at,
  isOverdue: true,
  escalation: 'Koordinator menegur instansi itu.',
  steps: [
    { state: 'received', unit, at, kind: 'received' },
    { state: 'in-progress', unit, at, kind: 'forwarded' },
    { state: 'resolved', unit, at, kind: 'resolved' },
  ],
  messages: [
    { messageId: exampleUploadId, from: 'agency', unit, text: 'Our team is on its way.', language: 'en', attachments: [], sentAt: at },
    {
      messageId: exampleUploadId,
      from: 'citizen',
      unit: null,
      text: 'Terima kasih.',
      language: 'id',
      attachments: [file('image/jpeg', null, '/files/tidak-ada')],
      sentAt: at,
    },
  ],
  resolution: {
    rule: 'photo-pair',
    unit,
    resolvedAt: at,
    text: 'Lubang sudah ditambal.',
    before: [file('image/jpeg', null)],
    after: [file('image/jpeg', null)],
    documents: [file('application/pdf', null)],
    documentNumber: '12/PU/2026',
  },
  canReply: true,
  canConfirm: true,
  canDispute: true,
  disputeUntil: '2026-12-04T02:00:00.000Z',
  canRate: true,
  rateUntil: '2026-12-04T02:00:00.000Z',
  rating: null,
  requests: [],
  contact: { kind: 'whatsapp', masked: '0812…90', allowsNotices: true },
});

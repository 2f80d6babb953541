import { expect } from 'chai';
import { render } from 'lit';
import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { trackedCaseSchema } from '@kotak-aduan/api-client/schemas/tracked-case';
import { id } from '../../../messages/id/form.ts';
import { trackingId } from '../../../messages/id/tracking.ts';
import { caseSection } from './case-section.ts';

const unit = { unitId: 'dpupr', name: 'Dinas Pekerjaan Umum', shortName: 'DPUPR' };

/** What was tapped, by the place of the file. */
let asked: string[] = [];
beforeEach(() => {
  asked = [];
});

function draw(answers: TrackedCase['answers'], mediaTypes: readonly string[] = [], players: readonly string[] = []): Element | null {
  const root = document.createElement('div');
  const tracked = trackedCaseSchema.parse({
    complaintNumber: '2026-7K3M9Q',
    kind: 'complaint',
    state: 'received',
    unit,
    text: 'KTP saya belum jadi.',
    answers,
    attachments: mediaTypes.map((mediaType, index) => ({
      uploadId: `00000000-0000-4000-8000-00000000000${index}`,
      mediaType,
      sizeBytes: 1,
      width: null,
      height: null,
      caption: null,
      url: '/files/x',
    })),
    receivedAt: '2026-11-22T02:00:00.000Z',
    dueAt: null,
    steps: [],
    messages: [],
    resolution: null,
    canReply: false,
  });
  const nothingHappens = (): void => undefined;
  const section = caseSection({
    texts: { ...id, ...trackingId },
    errorTexts: null,
    times: { moment: (at) => at } as Parameters<typeof caseSection>[0]['times'],
    state: { kind: 'open', case: tracked, isRefreshing: false, problem: null } as Parameters<typeof caseSection>[0]['state'],
    hasRefreshed: false,
    notice: null,
    enlarged: new Set(),
    enlarge: nothingHappens,
    others: {
      players: new Map(players.map((url, index) => [tracked.attachments[index]?.uploadId ?? '', url])),
      play: (uploadId) => void asked.push(`play ${tracked.attachments.findIndex((file) => file.uploadId === uploadId)}`),
      download: (uploadId) => void asked.push(`download ${tracked.attachments.findIndex((file) => file.uploadId === uploadId)}`),
    },
    download: nothingHappens,
    refresh: nothingHappens,
    close: nothingHappens,
    leave: nothingHappens,
    unsent: null,
    keep: null,
    // None of these is drawn of a complaint that was just received and can't be answered, but for the data.
    reply: {} as Parameters<typeof caseSection>[0]['reply'],
    verdict: {} as Parameters<typeof caseSection>[0]['verdict'],
    rating: {} as Parameters<typeof caseSection>[0]['rating'],
    data: {
      contact: { contact: null, state: { kind: 'writing' }, isAsking: false, ask: nothingHappens, withdraw: nothingHappens },
      rights: { requests: [], state: { kind: 'writing' }, kind: 'correction', text: '', choose: nothingHappens, write: nothingHappens, send: nothingHappens },
      ownData: { kind: 'closed' },
      files: { enlarged: new Set(), enlarge: nothingHappens, others: { players: new Map(), play: nothingHappens, download: nothingHappens } },
      showData: nothingHappens,
      hideData: nothingHappens,
      downloadData: nothingHappens,
    },
  });
  render(section, root);
  return root.querySelector('[aria-labelledby="written-title"]');
}

it('shows their writer the answers that went with a complaint, in words', () => {
  const written = draw([
    { questionId: 'dokumen', label: 'Dokumen apa?', kind: 'choice', value: 'kk', optionLabel: 'Kartu keluarga' },
    { questionId: 'pernah', label: 'Pernah menerima?', kind: 'yes-no', value: 'no', optionLabel: null },
    { questionId: 'nomor', label: 'Nomor', kind: 'digits', value: '0123', optionLabel: null },
  ]);
  const words = written?.textContent.replaceAll(/\s+/g, ' ');
  for (const said of ['Dokumen apa? Kartu keluarga', `Pernah menerima? ${trackingId.answerNo}`, 'Nomor 0123']) expect(words).to.include(said);
});

it('shows nothing where nothing was asked, or by a server older than the questions', () => {
  for (const answers of [[], undefined]) expect(draw(answers)?.querySelector('dl')).to.equal(null);
});

it('draws pictures, and plays or gives what is none only when it is asked for', () => {
  const written = draw([], ['image/jpeg', 'audio/webm', 'video/mp4', 'application/pdf']);
  expect(written?.querySelectorAll('canvas')).to.have.length(1);
  expect(written?.querySelectorAll('audio, video')).to.have.length(0);
  const buttons = [...(written?.querySelectorAll<HTMLButtonElement>('.other-files button') ?? [])];
  expect(buttons.map(({ textContent }) => textContent.trim())).to.deep.equal([
    trackingId.playVoice(null),
    trackingId.playVideo(null),
    trackingId.openDocument(3),
  ]);
  for (const button of buttons) button.click();
  expect(asked).to.deep.equal(['play 1', 'play 2', 'download 3']);
});

it('shows a player for what was fetched', () => {
  const written = draw([], ['audio/webm', 'video/mp4'], ['blob:suara', 'blob:gambar']);
  const players = [...(written?.querySelectorAll('audio, video') ?? [])];
  expect(players.map((player) => [player.localName, player.getAttribute('src'), player.hasAttribute('controls')])).to.deep.equal([
    ['audio', 'blob:suara', true],
    ['video', 'blob:gambar', true],
  ]);
});

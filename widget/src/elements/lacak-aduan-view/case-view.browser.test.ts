import { KeptCodes, type KeptCode } from '@kotak-aduan/api-client/kept-codes';
import { type OwnFile, ownFileSchema } from '@kotak-aduan/api-client/schemas/own-data';
import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { expect } from 'chai';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { exampleOwnData } from '../../testing/example-own-data.ts';
import { exampleResolvedCase, exampleTrackedCase } from '../../testing/example-tracked-case.ts';
import { FollowingPage } from '../../testing/following-page.ts';
import { until } from '../../testing/until.ts';

const sessionOf = (tracked: TrackedCase): { token: string; expiresAt: string; case: TrackedCase } => ({
  token: 't',
  expiresAt: '2026-11-22T02:15:00.000Z',
  case: tracked,
});

/** Until what this device keeps is so. */
async function kept(isSo: (codes: readonly KeptCode[]) => boolean): Promise<void> {
  let codes = await new KeptCodes().list();
  while (!isSo(codes)) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    codes = await new KeptCodes().list();
  }
}

describe('what the holder of a code can do', () => {
  afterEach(async () => {
    for (const element of document.querySelectorAll('lacak-aduan-view')) element.remove();
    await new KeptCodes().wipe();
  });

  it('says who has it, until when, what happens if that passes, and which way it went', async () => {
    const page = new FollowingPage({ openTracking: sessionOf(exampleTrackedCase({ isOverdue: true })) });
    await page.open();
    for (const words of ['Dinas Pekerjaan Umum dan Penataan Ruang', '24 November 2026', 'Tenggat ini sudah lewat.', 'Sekretaris Daerah', 'Diteruskan'])
      expect(page.words).to.include(words);
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
  });

  it('confirms with a rating of what was seen, in one step', async () => {
    const sent: unknown[] = [];
    const page = new FollowingPage({
      openTracking: sessionOf(exampleResolvedCase()),
      confirmResolution: ({ body }) => {
        sent.push(body);
        return exampleTrackedCase({ state: 'closed', canReply: false });
      },
    });
    await page.open();
    await page.press('Ya, sudah selesai');
    await until(() => page.root.activeElement?.id === 'confirming');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    (await page.find<HTMLInputElement>('#rate-friendly-yes')).click();
    await page.fill('#rate-words', ' Mantap. ');
    await page.press('Tutup aduan ini');
    await page.says('Terima kasih. Aduan ini sudah kami tutup.');
    await until(() => page.root.activeElement?.id === 'case-notice');
    expect(sent).to.deep.equal([
      {
        resolvedAt: '2026-11-22T02:00:00.000Z',
        rating: { substantive: null, solution: null, valid: null, quick: null, friendly: 'yes', inclusive: null, words: 'Mantap.' },
      },
    ]);
  });

  it('a dispute that came too late keeps its words and says what can be done', async () => {
    const page = new FollowingPage({
      openTracking: sessionOf(exampleResolvedCase()),
      getTrackedCase: exampleResolvedCase(),
      disputeResolution: () => ({ refuse: 'too-late' }),
    });
    await page.open();
    await page.press('Belum selesai');
    await page.press('Kirim, kerjakan lagi');
    await page.says('Ceritakan dulu apa yang belum beres');
    await page.fill('#dispute', 'Masih berlubang.');
    await page.press('Kirim, kerjakan lagi');
    await page.says('tulis aduan baru dan sebutkan nomor aduan ini');
    expect((await page.find<HTMLTextAreaElement>('#dispute')).value).to.equal('Masih berlubang.');
    expect((await page.find('#dispute')).getAttribute('aria-describedby')).to.equal('dispute-error');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
  });

  it('below what is an answer itself nobody reads that there is none yet', async () => {
    const silent = exampleTrackedCase({ canReply: true, messages: [], resolution: null });
    const rejection = { reason: 'Ini urusan provinsi.', reasonIn: [], words: '', unit: silent.unit, rejectedAt: '2026-11-21T02:00:00.000Z' };
    const page = new FollowingPage({ openTracking: sessionOf(silent), getTrackedCase: { ...silent, rejection } });
    await page.open();
    await page.says('Belum ada jawaban');
    await page.press('Periksa lagi');
    await page.says('Ini urusan provinsi.');
    expect(page.words).not.to.include('Belum ada jawaban');
  });

  it('whoever may still say that it is not done is sent there, and not to a new complaint', async () => {
    const closed = exampleTrackedCase({ state: 'closed', canReply: false, messages: [], canDispute: true, disputeUntil: '2026-11-29T02:00:00.000Z' });
    const page = new FollowingPage({ openTracking: sessionOf(closed), getTrackedCase: { ...closed, canDispute: false, disputeUntil: null } });
    await page.open();
    await page.says('tulis di bagian “Ternyata belum selesai?” di atas');
    expect(page.words).not.to.include('tulis aduan baru');
    expect(page.words, 'nobody will answer any more').not.to.include('Belum ada jawaban');
    expect(page.words.split('tulis di bagian “Ternyata belum selesai?” di atas')).to.have.length(2);
    await page.press('Periksa lagi');
    await page.says('Kalau masalahnya muncul kembali, tulis aduan baru');
  });

  it('words outlive the fifteen minutes and an element that is taken out and put back, but are not shown with another complaint', async () => {
    let tracked = exampleTrackedCase();
    let isOver = true;
    const page = new FollowingPage({
      openTracking: () => sessionOf(tracked),
      getTrackedCase: exampleTrackedCase(),
      createCitizenReply: () => (isOver ? { refuse: 'session-expired' } : exampleTrackedCase()),
    });
    await page.open();
    await page.fill('#reply', 'Masih rusak.');
    await page.press('Kirim balasan');
    await page.says('kami tutup setelah 15 menit');
    page.element.remove();
    document.body.append(page.element);
    await page.open();
    expect((await page.find<HTMLTextAreaElement>('#reply')).value).to.equal('Masih rusak.');
    await page.press('Selesai melihat');
    tracked = exampleTrackedCase({ complaintNumber: '2026-AAAAAA' });
    await page.open();
    expect((await page.find<HTMLTextAreaElement>('#reply')).value).to.equal('');
    isOver = false;
    await page.fill('#reply', 'Sudah bagus.');
    await page.press('Kirim balasan');
    await page.says('Balasan Anda sudah terkirim.');
    await page.press('Periksa lagi');
    await page.says('Sudah yang terbaru.');
    expect(page.words).not.to.include('Balasan Anda sudah terkirim.');
  });

  it('whoever looks again and finds the code replaced is led to its field, which says so', async () => {
    let isReplaced = false;
    const page = new FollowingPage({
      openTracking: () => (isReplaced ? { refuse: 'wrong-tracking-code' } : sessionOf(exampleTrackedCase())),
      getTrackedCase: () => ({ refuse: 'session-expired' }),
    });
    await page.open();
    isReplaced = true;
    await page.press('Periksa lagi');
    const field = await page.find('#track-code');
    await until(() => page.root.activeElement === field, 'the focus on the field');
    expect(field.getAttribute('aria-describedby')).to.equal('track-error track-hint');
  });

  it('says what withdrawing a contact means before it is done', async () => {
    const page = new FollowingPage({ openTracking: sessionOf(exampleTrackedCase()), withdrawContact: exampleTrackedCase({ contact: null }) });
    await page.open();
    await page.press('Tarik kontak saya');
    await page.says('kode yang hilang sesudah itu tidak bisa diganti');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    await page.press('Ya, hapus kontak saya');
    await page.says('Kontak Anda sudah kami hapus.');
    await page.says('Kami tidak menyimpan kontak Anda');
  });

  it('shows one’s data to read and to take along, and takes a request with its due time', async () => {
    const asked: unknown[] = [];
    const request = {
      requestId: '00000000-0000-4000-8000-000000000001',
      kind: 'erasure',
      state: 'open',
      text: null,
      requestedAt: '2026-11-22T02:00:00.000Z',
      dueAt: '2026-11-25T02:00:00.000Z',
      answeredAt: null,
      answer: null,
    };
    const page = new FollowingPage({
      openTracking: sessionOf(exampleTrackedCase()),
      getTrackedCase: exampleTrackedCase(),
      getOwnData: exampleOwnData(),
      requestRight: ({ body }) => {
        asked.push(body);
        return exampleTrackedCase({ requests: [request] });
      },
    });
    await page.open();
    await page.press('Lihat semua data saya');
    await page.says('Sri Contoh');
    const names: string[] = [];
    const keep = (event: Event): void => {
      if (event.target instanceof HTMLAnchorElement) names.push(event.target.download);
      event.preventDefault();
    };
    // The link of a download is in no document, so its press is heard at itself only.
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
      this.addEventListener('click', keep);
      click.call(this);
    };
    await page.press('Unduh sebagai berkas teks');
    HTMLAnchorElement.prototype.click = click;
    expect(names).to.deep.equal(['data-aduan-2026-7K3M9Q.txt']);
    (await page.find<HTMLDetailsElement>('details.rights')).open = true;
    (await page.find<HTMLInputElement>('#right-erasure')).click();
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    await page.press('Kirim permintaan');
    await page.says('menunggu jawaban, paling lambat Rabu, 25 November 2026');
    // Read before the request, which it doesn't have.
    expect(page.root.querySelector('#own-data')).to.equal(null);
    expect(asked).to.deep.equal([{ kind: 'erasure', text: null }]);
  });

  it('shows in one’s own data every file that was sent, and opens one that came with a dispute by an address that was just signed', async () => {
    const signed: number[] = [];
    const file = (uploadId: string, mediaType: string, messageId: string | null): OwnFile =>
      ownFileSchema.parse({
        uploadId,
        mediaType,
        messageId,
        sizeBytes: 1_500,
        sha256: 'a'.repeat(64),
        originalSha256: null,
        takenAt: null,
        place: null,
        caption: null,
        width: 4,
        height: 3,
        durationSeconds: null,
        sentAt: '2026-11-21T02:00:00.000Z',
        url: `/files/${uploadId}?${signed.length}`,
      });
    const { messages } = exampleOwnData();
    const [photo, document] = ['00000000-0000-4000-8000-000000000021', '00000000-0000-4000-8000-000000000022'];
    const page = new FollowingPage({
      openTracking: sessionOf(exampleTrackedCase()),
      getTrackedCase: exampleTrackedCase(),
      getOwnData: () => {
        signed.push(signed.length);
        const files = [file(photo ?? '', 'image/jpeg', null), file(document ?? '', 'application/pdf', messages[0]?.messageId ?? null)];
        return { ...exampleOwnData(), files };
      },
    });
    await page.open();
    await page.press('Lihat semua data saya');
    await page.says('bersama pesan Sabtu, 21 November 2026');
    // A second one would stand below the label, in the label's column.
    for (const line of page.root.querySelectorAll('.own-data dl > div')) expect(line.querySelectorAll('dd')).to.have.length(1);
    expect(page.root.querySelector(`.own-data canvas[data-photo='${photo}']`)).not.to.equal(null);
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    const opened: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
      opened.push(new URL(this.href).pathname + new URL(this.href).search);
    };
    await page.press('Buka dokumen 1');
    await until(() => opened.length > 0);
    HTMLAnchorElement.prototype.click = click;
    expect(opened).to.deep.equal([`/files/${document}?2`]);
  });

  it('keeps a code only when it is asked to, tells the next visit what is new, and gives back what was begun', async () => {
    const page = new FollowingPage({ openTracking: sessionOf(exampleTrackedCase()) });
    await page.open();
    const tick = await page.find<HTMLInputElement>('#keep-code');
    expect(tick.checked).to.equal(false);
    expect(await new KeptCodes().list()).to.deep.equal([]);
    tick.click();
    await page.says('Tersimpan.');
    await page.fill('#reply', 'Belum selesai ditulis');
    await kept((codes) => codes[0]?.words['reply'] === 'Belum selesai ditulis');
    page.element.remove();

    const next = new FollowingPage({ openTracking: sessionOf(exampleResolvedCase()) });
    await next.says('Ada kabar baru');
    expect(await accessibilityProblems(next.element)).to.deep.equal([]);
    await next.press('Buka aduan 2026-7K3M9Q');
    expect((await next.find<HTMLTextAreaElement>('#reply')).value).to.equal('Belum selesai ditulis');
    (await next.find<HTMLInputElement>('#keep-code')).click();
    await kept((codes) => codes.length === 0);
  });
});

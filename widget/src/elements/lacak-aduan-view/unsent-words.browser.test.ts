import { KeptCodes } from '@kotak-aduan/api-client/kept-codes';
import type { TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { expect } from 'chai';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { exampleResolvedCase, exampleTrackedCase, exampleUnit } from '../../testing/example-tracked-case.ts';
import { FollowingPage } from '../../testing/following-page.ts';
import { until } from '../../testing/until.ts';

const sessionOf = (tracked: TrackedCase): { token: string; expiresAt: string; case: TrackedCase } => ({
  token: 't',
  expiresAt: '2026-11-22T02:15:00.000Z',
  case: tracked,
});

const received = { state: 'received', steps: [{ state: 'received', kind: 'received', unit: exampleUnit, at: '2026-11-20T02:00:00.000Z' }] };
const rejection = { reason: 'Ini urusan provinsi.', reasonIn: [], words: null, unit: exampleUnit, rejectedAt: '2026-11-21T02:00:00.000Z' };
const rejected = exampleTrackedCase({ ...received, state: 'rejected', canReply: false, rejection });

/** Led there, and nothing of what is drawn is wrong. */
async function isAt(page: FollowingPage, id: string): Promise<void> {
  await until(() => page.root.activeElement?.id === id, id);
  expect(await accessibilityProblems(page.element)).to.deep.equal([]);
}

const valueOf = async (page: FollowingPage, selector: string): Promise<readonly [string, boolean]> => {
  const field = await page.find<HTMLTextAreaElement>(selector);
  return [field.value, field.readOnly];
};

describe('words for a step that can’t be taken any more', () => {
  afterEach(async () => {
    for (const element of document.querySelectorAll('lacak-aduan-view')) element.remove();
    await new KeptCodes().wipe();
  });

  it('a reply to what was rejected meanwhile stays to be copied, said to be unsent, until it is thrown away', async () => {
    const page = new FollowingPage({
      openTracking: sessionOf(exampleTrackedCase(received)),
      getTrackedCase: rejected,
      createCitizenReply: () => ({ refuse: 'illegal-transition' }),
    });
    await page.open();
    await page.fill('#reply', 'Tambahan dari saya.');
    await page.press('Kirim balasan');
    await isAt(page, 'unsent-title');
    expect(page.words).to.include('Tulisan Anda belum terkirim');
    expect(await valueOf(page, '#unsent-reply')).to.deep.equal(['Tambahan dari saya.', true]);
    await page.press('Salin tulisan');
    await until(() => /Tersalin\.|Belum bisa menyalin sendiri/.test(page.words), 'whether it was copied');
    await page.press('Buang tulisan ini');
    await isAt(page, 'case-title');
    expect(page.words).not.to.include('belum terkirim');
  });

  it('whoever looks again finds the words, and has them back in their place where it is open again', async () => {
    let now = rejected;
    const page = new FollowingPage({ openTracking: sessionOf(exampleTrackedCase(received)), getTrackedCase: () => now });
    await page.open();
    await page.fill('#reply', 'Belum selesai saya tulis');
    await page.press('Periksa lagi');
    await isAt(page, 'unsent-title');
    now = exampleTrackedCase();
    await page.press('Periksa lagi');
    expect(await valueOf(page, '#reply')).to.deep.equal(['Belum selesai saya tulis', false]);
    expect(page.words).not.to.include('belum terkirim');
  });

  it('a dispute that is not possible any more stays, also where its time is over and the case can still be confirmed', async () => {
    for (const after of [exampleTrackedCase({ state: 'closed', canReply: false }), exampleResolvedCase({ canDispute: false, disputeUntil: null })]) {
      const page = new FollowingPage({
        openTracking: sessionOf(exampleResolvedCase()),
        getTrackedCase: after,
        disputeResolution: () => ({ refuse: 'too-late' }),
      });
      await page.open();
      await page.press('Belum selesai');
      await page.fill('#dispute', 'Masih berlubang.');
      await page.press('Kirim, kerjakan lagi');
      await isAt(page, 'unsent-title');
      expect(await valueOf(page, '#unsent-dispute')).to.deep.equal(['Masih berlubang.', true]);
      expect(page.root.querySelector('#dispute')).to.equal(null);
      page.element.remove();
    }
  });

  it('a step without words that came too late is said above all', async () => {
    const page = new FollowingPage({
      openTracking: sessionOf(exampleResolvedCase()),
      getTrackedCase: exampleTrackedCase(),
      confirmResolution: () => ({ refuse: 'illegal-transition' }),
    });
    await page.open();
    await page.press('Ya, sudah selesai');
    await page.press('Tutup aduan ini');
    await isAt(page, 'case-notice');
    expect((await page.find('#case-notice')).textContent).to.include('baru saja berubah');
  });

  it('of what was rejected before anybody had it, says whom it was addressed to, and a way on that names the number', async () => {
    const page = new FollowingPage({ openTracking: sessionOf(rejected) });
    await page.open();
    expect(page.words).to.include('Ditujukan ke');
    expect(page.words).not.to.include('Ditangani oleh');
    expect(page.words).to.include(`tulis aduan baru dan sebutkan nomor ${rejected.complaintNumber}`);
    expect(page.words).not.to.include('Kalau masalahnya muncul kembali');
  });
});

import { replaceMethod } from '@kotak-aduan/api-client/testing/replace-method';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { FilesPage } from '../../testing/files-page.ts';
import { until } from '../../testing/until.ts';

describe('recording one’s voice', () => {
  let page: FilesPage;
  let restore: (() => void) | null = null;

  beforeEach(() => {
    page = new FilesPage();
  });
  afterEach(() => {
    restore?.();
    restore = null;
    page.host.extras.forget();
    page.remove();
  });

  const focusIs = (id: string): Promise<true> => until(() => page.root.activeElement?.id === id, `focus on ${id}`);

  /** Until some of it is there: a recording of nothing is told apart. */
  const spoken = (): Promise<unknown> => until(() => page.root.querySelector('#voice-time')?.textContent?.startsWith('0:01'), 'a second');

  it('with the keyboard alone: records, stops, plays, and puts the note into the draft at once', async () => {
    (await page.find('#open-voice')).focus();
    await sendKeys({ press: 'Enter' });
    await page.find('#voice-begin');
    expect(page.host.saves).to.equal(1);
    (await page.find('#voice-begin')).focus();
    await sendKeys({ press: 'Enter' });
    await focusIs('voice-stop');
    await spoken();
    // The beep of the fake microphone.
    await until(() => (page.root.querySelector<HTMLMeterElement>('#voice-level')?.value ?? 0) > 0, 'a level');
    expect(await accessibilityProblems(page.host)).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    await focusIs('voice-done');
    const [note] = page.host.files;
    expect(note?.mediaType).to.equal('audio/webm');
    expect(note?.bytes.byteLength).to.be.greaterThan(1_000);
    expect(Math.abs(Date.parse(note?.takenAt ?? '') - Date.now())).to.be.lessThan(60_000);
    const audio = await page.find<HTMLAudioElement>('.file-panel audio');
    // Written anew: nothing of the recorder's own header is left, and the player knows the length.
    expect(note?.sha256).not.to.equal(note?.originalSha256);
    await until(() => Number.isFinite(audio.duration) && audio.duration > 0.5, 'a length');
    expect(await accessibilityProblems(page.host)).to.deep.equal([]);
    await page.press('Selesai');
    await focusIs('open-voice');
    expect(page.root.querySelector('.tile')?.textContent).to.equal('Suara 1');
  });

  it('records again in place of the first, and throws away on request', async () => {
    (await page.find('#open-voice')).click();
    (await page.find('#voice-begin')).click();
    await spoken();
    (await page.find('#voice-stop')).click();
    await focusIs('voice-done');
    const [first] = page.host.files;
    await page.press('Rekam ulang');
    await spoken();
    // Until the new one is there, the first is not given up.
    expect(page.host.files).to.have.length(1);
    (await page.find('#voice-stop')).click();
    await focusIs('voice-done');
    expect(page.host.files).to.have.length(1);
    expect(page.host.files[0]?.fileId).not.to.equal(first?.fileId);
    await page.press('Buang rekaman ini');
    await focusIs('voice-begin');
    expect(page.host.files).to.have.length(0);
  });

  it('what is being said when the complaint is sent belongs to it', async () => {
    (await page.find('#open-voice')).click();
    (await page.find('#voice-begin')).click();
    await spoken();
    await page.host.extras.settle();
    expect(page.host.files.map(({ mediaType }) => mediaType)).to.deep.equal(['audio/webm']);
  });

  it('what is being said when another panel opens is kept', async () => {
    (await page.find('#open-voice')).click();
    (await page.find('#voice-begin')).click();
    await spoken();
    (await page.find('#open-media')).click();
    await until(() => page.host.files.length === 1, 'a kept note');
    await page.find('input[name="pdf"]');
  });

  for (const [name, words] of [
    ['NotAllowedError', 'Mikrofon belum diizinkan.'],
    ['NotFoundError', 'Mikrofon tidak ditemukan.'],
    ['NotReadableError', 'Mikrofon sedang dipakai aplikasi lain.'],
  ] as const) {
    it(`says what to do when the microphone answers ${name}, and offers a file`, async () => {
      restore = replaceMethod(MediaDevices.prototype, 'getUserMedia', () => () => Promise.reject(new DOMException('no', name)));
      (await page.find('#open-voice')).click();
      (await page.find('#voice-begin')).click();
      await page.says(words);
      expect(page.root.querySelector('input[name="voice-file"]')).not.to.equal(null);
      expect(await accessibilityProblems(page.host)).to.deep.equal([]);
    });
  }

  it('a browser that can’t record offers a file', async () => {
    restore = replaceMethod(MediaRecorder, 'isTypeSupported', () => () => false);
    (await page.find('#open-voice')).click();
    (await page.find('#voice-begin')).click();
    await page.says('Peramban ini belum bisa merekam suara.');
    expect(page.root.querySelector('input[name="voice-file"]')).not.to.equal(null);
  });

  it('a recording made elsewhere that can’t be read is refused beside the open panel', async () => {
    (await page.find('#open-voice')).click();
    (await page.find('#voice-begin')).focus();
    await page.pick([new File(['bukan suara'], 'catatan.m4a', { type: 'audio/mp4' })], 'input[name="voice-file"]');
    await page.says('catatan.m4a tidak terbaca. Coba rekam lagi di sini');
    await focusIs('photo-problems');
    expect(page.root.querySelector('#voice-begin')).not.to.equal(null);
    expect(await accessibilityProblems(page.host)).to.deep.equal([]);
  });
});

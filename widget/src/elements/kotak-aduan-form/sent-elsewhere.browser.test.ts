// Another tab has sent what is written on here: this one says so, files nothing a second time unasked, and loses no word.
import { sha256Hex } from '@kotak-aduan/api-client';
import { openDrafts } from '@kotak-aduan/api-client/drafts';
import type { MockAnswers } from '@kotak-aduan/api-client/testing';
import { exampleReceipt } from '@kotak-aduan/api-client/testing/examples';
import { expect } from 'chai';
import type { FormFields } from '../../form-fields.ts';
import { accessibilityProblems } from '../../testing/accessibility-problems.ts';
import { exampleProof } from '../../testing/example-proof.ts';
import { FormPage, forgetEverything } from '../../testing/form-page.ts';
import { takingServer, type TakingServer } from '../../testing/taking-server.ts';
import { testPhoto } from '../../testing/test-photo.ts';
import { fullCase } from '../../testing/tracked-case.ts';
import { until } from '../../testing/until.ts';

const there: MockAnswers = {
  openTracking: () => ({ token: 't'.repeat(43), expiresAt: '2026-11-22T03:00:00.000Z', case: fullCase }),
  getTrackedCase: fullCase,
  getFilingProof: exampleProof,
};

const textIs = (page: FormPage, text: string): Promise<true> => until(() => page.root.querySelector('textarea')?.value === text || null, `the text "${text}"`);
const ways = (page: FormPage): string[] => [...page.root.querySelectorAll('#conflict button')].map((one) => one.textContent?.trim() ?? '');
const turnTo = (): boolean => document.dispatchEvent(new Event('visibilitychange'));

/** Two tabs with the same words; the left one can be sent. */
async function twoTabs(answers: MockAnswers = there): Promise<{ left: FormPage; right: FormPage; server: TakingServer }> {
  const server = takingServer({ answers });
  const left = new FormPage(server.fetch);
  await left.write('lampu mati');
  await left.open('identity');
  await left.fill('#name', 'Bu Sri');
  await left.says('Tersimpan di');
  const right = new FormPage(server.fetch);
  await textIs(right, 'lampu mati');
  return { left, right, server };
}

/** Whatever becomes of the page. */
async function isOnDevice(text: string): Promise<void> {
  const store = await openDrafts({ name: 'kotak-aduan' });
  let isThere = false;
  const look = async (): Promise<void> => {
    const drafts = await Promise.all((await store.list()).map(({ draftId }) => store.load<FormFields>(draftId)));
    isThere = drafts.some((draft) => draft?.fields?.text === text);
    if (!isThere) await look();
  };
  void look();
  await until(() => isThere, `on the device: ${text}`);
  store.close();
}

/** The receipt of the left one, with the code that it shows. */
async function sendLeft(left: FormPage): Promise<string> {
  await left.press('Kirim aduan');
  return (await left.find('output.code')).textContent?.trim() ?? '';
}

/** Typed on the right in the moment in which the left one is sent. */
async function writeOnAfterwards(right: FormPage): Promise<void> {
  const field = await right.find<HTMLTextAreaElement>('#text');
  field.value = 'lampu mati, di depan pasar';
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('sent from another tab', () => {
  beforeEach(forgetEverything);
  after(forgetEverything);

  it('a tab that is only looked at shows the receipt, and says whence it came', async () => {
    const { left, right, server } = await twoTabs();
    const code = await sendLeft(left);
    turnTo();
    await right.says('Aduan ini sudah Anda kirim dari tab lain.');
    expect((await right.find('output.code')).textContent?.trim()).to.equal(code);
    expect(await accessibilityProblems(right.element)).to.deep.equal([]);
    expect(server.filed.length).to.equal(1);
  });

  it('what was written on is not sent a second time, however often it is pressed, until somebody says so', async () => {
    const { left, right, server } = await twoTabs();
    await writeOnAfterwards(right);
    await sendLeft(left);
    await right.says('Yang Anda tulis di sini belum terkirim, dan kami simpan.');
    // While the left one is on its way there are fewer.
    await until(() => ways(right).length === 3 || null, 'the ways on');
    expect(ways(right)).to.deep.equal(['Tambahkan keterangan', 'Jadikan aduan baru', 'Lihat kodenya']);
    expect(await accessibilityProblems(right.element)).to.deep.equal([]);
    for (const press of [1, 2]) {
      await right.press('Kirim aduan');
      await until(() => right.root.activeElement?.id === 'conflict' || null, `the question after press ${press}`);
      right.root.querySelector<HTMLElement>('#text')?.focus();
    }
    expect(server.filed.map(({ text }) => text)).to.deep.equal(['lampu mati']);
    expect((await right.find<HTMLTextAreaElement>('#text')).value).to.equal('lampu mati, di depan pasar');
    await right.press('Jadikan aduan baru');
    await until(() => right.root.querySelector('#conflict') === null || null, 'the question to go');
    await right.press('Kirim aduan');
    await right.find('output.code');
    expect(server.filed.map(({ text }) => text)).to.deep.equal(['lampu mati', 'lampu mati, di depan pasar']);
    expect(new Set(server.filed.map(({ trackingCodeHash }) => trackingCodeHash)).size).to.equal(2);
  });

  it('while the complaint is still on its way there, it says so, and that this can be added once it has arrived', async () => {
    let arrive: () => void = () => undefined;
    const onTheWay = new Promise<void>((resolve) => (arrive = resolve));
    const { left, right } = await twoTabs({
      ...there,
      createComplaint: async ({ body }) => onTheWay.then(async () => exampleReceipt(await sha256Hex(JSON.stringify(body)))),
    });
    await writeOnAfterwards(right);
    await left.press('Kirim aduan');
    await right.says('dan masih di jalan. Yang Anda tulis di sini belum terkirim, dan kami simpan.');
    expect(ways(right)).to.deep.equal(['Lihat kodenya', 'Jadikan aduan baru']);
    expect(await accessibilityProblems(right.element)).to.deep.equal([]);
    arrive();
    await left.find('output.code');
    turnTo();
    await until(() => ways(right).includes('Tambahkan keterangan') || null, 'the way to add to it');
    expect((await right.find<HTMLTextAreaElement>('#text')).value).to.equal('lampu mati, di depan pasar');
  });

  it('the new words alone can be added to the complaint that was sent, and those in the form stay', async () => {
    const { left, right, server } = await twoTabs();
    await writeOnAfterwards(right);
    await sendLeft(left);
    await right.press('Tambahkan keterangan');
    expect((await right.find<HTMLTextAreaElement>('#reply')).value).to.equal('di depan pasar');
    await right.press('Tulis aduan baru');
    await textIs(right, 'lampu mati, di depan pasar');
    expect(server.filed.length).to.equal(1);
  });

  it('what is added takes the new photos along, outlives the page while it is written, and is gone from the form once it is sent', async () => {
    const sent: unknown[] = [];
    const takes: MockAnswers['createCitizenReply'] = ({ body }) => {
      sent.push({ text: body.text, photos: body.attachments.length });
      return fullCase;
    };
    const { left, right } = await twoTabs({ ...there, createCitizenReply: takes });
    await writeOnAfterwards(right);
    await sendLeft(left);
    await right.says('Yang Anda tulis di sini belum terkirim, dan kami simpan.');
    await right.open('photos');
    await right.pick([await testPhoto({ width: 240, height: 120 })]);
    await right.find('.thumbnails li');
    await right.press('Tambahkan keterangan');
    await until(() => right.root.querySelectorAll('.reply .thumbnails li').length === 1 || null, 'the photo beside the words');
    await right.fill('#reply', 'di depan pasar, dekat sekolah');
    const isKept = (page: FormPage): Promise<true> => textIs(page, 'lampu mati, di depan pasar, dekat sekolah');
    await isKept(right);
    await isOnDevice('lampu mati, di depan pasar, dekat sekolah');
    right.element.remove();

    const again = new FormPage(takingServer({ answers: { ...there, createCitizenReply: takes } }).fetch);
    await isKept(again);
    await again.press('Tambahkan keterangan');
    expect((await again.find<HTMLTextAreaElement>('#reply')).value).to.equal('di depan pasar, dekat sekolah');
    await until(() => again.root.querySelectorAll('.reply .thumbnails li').length === 1 || null, 'the photo beside the words');
    await again.press('Kirim balasan');
    await again.says('Balasan Anda sudah terkirim');
    expect(sent).to.deep.equal([{ text: 'di depan pasar, dekat sekolah', photos: 1 }]);
    await until(() => again.root.querySelector<HTMLTextAreaElement>('#text')?.value === '' || null, 'an empty form');
  });

  it('sent and put away there, the server is asked by the code that both had', async () => {
    const { left, right, server } = await twoTabs();
    await writeOnAfterwards(right);
    await sendLeft(left);
    await left.press('Tulis aduan lain');
    await left.press('Sudah, tulis aduan lain');
    await right.says('Aduan ini sudah Anda kirim dari tab lain.');
    await until(() => ways(right).length === 2 || null, 'the ways that are left');
    expect(ways(right)).to.deep.equal(['Tambahkan keterangan', 'Jadikan aduan baru']);
    expect(server.filed.length).to.equal(1);
  });

  it('gone from the device and nobody to ask, it is said to be unsure, and can be asked for again', async () => {
    let isThere = false;
    const { left, right, server } = await twoTabs({ ...there, openTracking: () => (isThere ? { refuse: 'wrong-tracking-code' } : Response.error()) });
    await writeOnAfterwards(right);
    await left.open('drafting');
    await left.press('Hapus dan mulai lagi');
    await left.press('Ya, hapus tulisan dan foto');
    await right.says('Mungkin sudah Anda kirim dari tab lain; kami belum bisa memastikan.');
    expect(ways(right)).to.deep.equal(['Tanyakan lagi', 'Jadikan aduan baru']);
    isThere = true;
    await right.press('Tanyakan lagi');
    await until(() => right.root.querySelector('#conflict') === null || null, 'the question to go');
    await right.press('Kirim aduan');
    await right.find('output.code');
    expect(server.filed.map(({ text }) => text)).to.deep.equal(['lampu mati, di depan pasar']);
  });
});

import { KeptCodes } from '@kotak-aduan/api-client/kept-codes';
import type { MockAnswers } from '@kotak-aduan/api-client/testing';
import { exampleChallenge } from '@kotak-aduan/api-client/testing/example-challenge';
import { trackedCaseSchema, type TrackedCase } from '@kotak-aduan/api-client/schemas/tracked-case';
import { describeAccessible, type AccessiblePage } from '../../testing/describe-accessible.ts';
import { exampleCity } from '../../testing/example-city.ts';
import { exampleOwnData } from '../../testing/example-own-data.ts';
import { FollowingPage } from '../../testing/following-page.ts';
import { fullCase } from '../../testing/tracked-case.ts';

const rated = {
  substantive: 'yes',
  solution: 'partly',
  valid: null,
  quick: 'no',
  friendly: null,
  inclusive: null,
  words: 'Cepat.',
  ratedAt: fullCase.receivedAt,
};
const request = {
  requestId: '00000000-0000-4000-8000-000000000001',
  kind: 'erasure',
  state: 'open',
  text: null,
  requestedAt: fullCase.receivedAt,
  dueAt: '2026-11-25T02:00:00.000Z',
  answeredAt: null,
  answer: null,
};
const closedWith = (more: object): TrackedCase =>
  trackedCaseSchema.parse({ ...fullCase, state: 'closed', canReply: false, canConfirm: false, requests: [request], ...more });

const opens = (tracked: TrackedCase): MockAnswers => ({ openTracking: { token: 't'.repeat(43), expiresAt: '2026-11-22T03:00:00.000Z', case: tracked } });

async function ask(answers: MockAnswers = {}): Promise<FollowingPage> {
  document.querySelector('lacak-aduan-view')?.remove();
  const page = new FollowingPage({ getCity: exampleCity, getChallenge: exampleChallenge, ...answers });
  await page.find('#track-code');
  return page;
}

async function open(tracked: TrackedCase = fullCase, answers: MockAnswers = {}): Promise<FollowingPage> {
  const page = await ask({ ...opens(tracked), getTrackedCase: tracked, ...answers });
  await page.open();
  return page;
}

async function pressed(page: FollowingPage, name: string, selector: string): Promise<AccessiblePage> {
  await page.press(name);
  await page.find(selector);
  return page;
}

/** On a page of the city's own whose address a camera read. */
async function openByQr(): Promise<AccessiblePage> {
  const page = await ask(opens(fullCase));
  const field = Object.assign(document.createElement('input'), { name: 'kode', value: page.code });
  field.dataset['qr'] = '';
  page.element.append(field);
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await page.find('#from-qr');
  return page;
}

async function keptHere(): Promise<AccessiblePage> {
  const page = await open();
  (await page.find('#keep-code')).click();
  await page.says('Tersimpan.');
  page.element.remove();
  const next = await ask(opens(fullCase));
  await next.says('Belum ada yang baru');
  return next;
}

async function askNewCode(): Promise<FollowingPage> {
  const page = await ask({ requestNewCode: { askedAt: fullCase.receivedAt } });
  await pressed(page, 'Kode Anda hilang?', '#lost-contact');
  return page;
}

async function newCode(): Promise<FollowingPage> {
  const page = await askNewCode();
  await page.fill('#lost-number', '2026-7K3M9Q');
  await page.fill('#lost-contact', '0812 0000 0000');
  await pressed(page, 'Minta kode baru', 'svg.qr');
  return page;
}

async function failedReply(): Promise<AccessiblePage> {
  // Nobody answers that one, as on a line that is down.
  const page = await open();
  await page.fill('#reply', 'Masih berlubang.');
  return pressed(page, 'Kirim balasan', '#reply-error');
}

async function rightsForm(): Promise<AccessiblePage> {
  const page = await open(closedWith({}));
  (await page.find<HTMLDetailsElement>('details.rights')).open = true;
  return page;
}

describe('following, step by step', () => {
  after(async () => {
    // With words at stake it would ask before the runner leaves the page.
    document.querySelector('lacak-aduan-view')?.remove();
    await new KeptCodes().wipe();
  });

  describeAccessible({
    'about to say that it is done, with a rating': async () => pressed(await open(), 'Ya, sudah selesai', '#confirming'),
    'closed, to be rated': () => open(closedWith({ canDispute: false })),
    'closed and rated': () => open(closedWith({ rating: rated })),
    'a rating without a word': async () => pressed(await open(closedWith({ canDispute: false })), 'Kirim penilaian', '#rate-words-error'),
    'one’s own data': async () => pressed(await open(fullCase, { getOwnData: exampleOwnData() }), 'Lihat semua data saya', '#own-data'),
    'what can be asked for by law, and what was': rightsForm,
    'kept on this device': keptHere,
    'the code is lost': askNewCode,
    'the code is lost, and the number left out': async () => pressed(await askNewCode(), 'Minta kode baru', '[aria-invalid]'),
    'a new code with its picture': async () => pressed(await newCode(), 'Jadikan gambar', 'img.picture'),
    'about to leave a new code': async () => pressed(await newCode(), 'Kembali', '#lost-leave'),
    'opened by a QR': openByQr,
    'a reply that was not taken': failedReply,
  });
});

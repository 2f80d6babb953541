// Against a real SMTP server on loopback.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, beforeEach, test } from 'node:test';
import { askForInfo } from '@kotak-aduan/api-client/operations/ask-for-info';
import { createReply } from '@kotak-aduan/api-client/operations/create-reply';
import { withdrawContact } from '@kotak-aduan/api-client/operations/withdraw-contact';
import { SMTPServer } from 'smtp-server';
import { createMailer, type Mailer } from '../services/mailer.ts';
import { openCode } from '../testing/citizen-steps.ts';
import { createTestServer, type FiledComplaint, type TestServer } from '../testing/create-test-server.ts';
import { changeCase, replyBody, verify } from '../testing/desk-steps.ts';
import { testCity } from '../testing/test-city.ts';
import { sendNotices, waitAfter } from './send-notices.ts';

const from = 'aduan@kota-uji.example';
const to = 'siti@surel.example';
const minuteMs = 60_000;

interface Received {
  readonly to: string[];
  readonly source: string;
}

let server: TestServer;
let mailer: Mailer;
const received: Received[] = [];
/** What the mail server answers to the next messages. */
let answers: (Error | null)[] = [];
const smtp = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, session, done) {
    let source = '';
    stream.on('data', (chunk: Buffer) => (source += chunk.toString('utf8')));
    stream.on('end', () => {
      const answer = answers.shift() ?? null;
      if (answer === null) received.push({ to: session.envelope.rcptTo.map(({ address }) => address), source });
      done(answer);
    });
  },
});

before(async () => {
  server = await createTestServer({ city: { ...testCity, notices: { from } } });
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  const address = smtp.server.address();
  assert.ok(address !== null && typeof address === 'object');
  mailer = await createMailer(`smtp://127.0.0.1:${address.port}`);
});
beforeEach(() => {
  received.length = 0;
  answers = [];
  server.setNow(new Date('2026-11-23T02:00:00.000Z'));
});
after(async () => {
  mailer.close();
  await new Promise<void>((done) => smtp.close(done));
  await server.close();
});

function refusal(responseCode: number): Error {
  return Object.assign(new Error('no'), { responseCode });
}

const file = (overrides: Record<string, unknown> = {}): Promise<FiledComplaint> =>
  server.fileComplaint({ contact: { kind: 'email', value: to }, consents: { contactNotices: true, publishPhotos: false }, ...overrides });

async function answer({ caseId, complaintId }: FiledComplaint): Promise<void> {
  const { error } = await changeCase(server, createReply, { caseId, as: server.operators.dpupr, body: replyBody(complaintId) });
  assert.equal(error, null);
}

const send = (): Promise<number> => sendNotices({ database: server.database, mailer, from, origin: 'https://aduan.kota-uji.example', now: () => server.now() });

const stateOf = async (filed: FiledComplaint): Promise<unknown> =>
  (await server.database.selectFrom('notices').select(['state', 'attempts', 'next_at']).where('complaint_id', '=', filed.complaintId).execute()).map(
    ({ state, attempts, next_at: next }) => [state, attempts, Math.round((Date.parse(next) - server.now().getTime()) / minuteMs)],
  );

/** As it is read: quoted-printable undone. */
const read = ({ source }: Received): string =>
  source.replaceAll(/=\r?\n/g, '').replaceAll(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'));

test('tells by e-mail that there is an answer: the number and the way, never the answer, the complaint or the code', async () => {
  const filed = await file();
  await answer(filed);
  assert.deepEqual([await send(), await send()], [1, 0]);
  const [mail] = received;
  assert.ok(mail);
  assert.deepEqual(mail.to, [to]);
  const words = read(mail);
  assert.match(words, new RegExp(`Subject: Aduan ${filed.complaintNumber}: ada jawaban`));
  assert.match(words, /buka https:\/\/aduan\.kota-uji\.example\/lacak dan masukkan kode lacak Anda/);
  assert.match(words, /Auto-Submitted: auto-generated/i);
  for (const secret of ['Kami perbaiki besok pagi', filed.trackingCode, 'Siti Rahayu', 'berlubang']) assert.ok(!words.includes(secret), secret);
});

test('speaks the language in which the complaint was filed', async () => {
  for (const [language, words] of [
    ['jv', 'wonten wangsulan'],
    ['su', 'aya waleran'],
    ['en', 'there is an answer'],
  ] as const) {
    received.length = 0;
    await answer(await file({ language }));
    await send();
    assert.ok(received[0] !== undefined && read(received[0]).includes(words), language);
  }
});

test('tells nobody who did not agree, gave another contact, or has withdrawn it meanwhile', async () => {
  await answer(await file({ consents: { contactNotices: false, publishPhotos: false } }));
  await answer(await file({ contact: { kind: 'whatsapp', value: '0812 0000 0000' } }));
  const withdrawn = await file();
  await answer(withdrawn);
  await server.call(withdrawContact, { as: await openCode(server, withdrawn.trackingCode), body: {} });
  assert.equal(await send(), 0);
  assert.deepEqual(received, []);
  assert.deepEqual(
    ((await stateOf(withdrawn)) as unknown[][]).map(([state]) => state),
    ['dropped'],
  );
});

test('of several changes before it is sent a person hears once, and of the answer', async () => {
  const filed = await file();
  await verify(server, filed.caseId);
  await answer(filed);
  const { error } = await changeCase(server, askForInfo, {
    caseId: filed.caseId,
    as: server.operators.dpupr,
    body: { complaintId: filed.complaintId, text: 'Nomor berapa?', language: 'id' },
  });
  assert.equal(error, null);
  assert.equal(await send(), 1);
  assert.ok(received[0] !== undefined && read(received[0]).includes('ada jawaban'));
});

test('a change that did not happen leaves no notice', async () => {
  const filed = await file();
  const { error } = await changeCase(server, createReply, {
    caseId: filed.caseId,
    as: server.operators.dpupr,
    body: replyBody(filed.complaintId, { version: 99 }),
  });
  assert.equal(error?.code, 'stale-version');
  assert.equal(await send(), 0);
});

test('tries again later and later where the mail server has no time, under the same Message-ID, and says so to nobody twice', async () => {
  const filed = await file();
  await answer(filed);
  answers = [refusal(451), refusal(451)];
  assert.equal(await send(), 0);
  assert.deepEqual(await stateOf(filed), [['waiting', 1, 1]]);
  assert.equal(await send(), 0);
  server.setNow(new Date(server.now().getTime() + minuteMs));
  assert.equal(await send(), 0);
  assert.deepEqual(await stateOf(filed), [['waiting', 2, 2]]);
  server.setNow(new Date(server.now().getTime() + 2 * minuteMs));
  assert.equal(await send(), 1);
  assert.equal(received.length, 1);
  assert.deepEqual(
    [1, 2, 5, 30].map((attempts) => waitAfter(attempts) / minuteMs),
    [1, 2, 16, 360],
  );
});

test('gives up an address that the mail server refuses for good, and news that are three days old', async () => {
  const refused = await file();
  await answer(refused);
  answers = [refusal(550)];
  await send();
  assert.deepEqual(
    ((await stateOf(refused)) as unknown[][]).map(([state]) => state),
    ['dropped'],
  );
  const old = await file();
  await answer(old);
  server.setNow(new Date(server.now().getTime() + 4 * 24 * 60 * minuteMs));
  assert.equal(await send(), 0);
  assert.deepEqual(received, []);
});

test('two at once send each notice once', async () => {
  const filed = [await file(), await file(), await file()];
  for (const one of filed) await answer(one);
  const counts = await Promise.all([send(), send()]);
  assert.equal(counts[0] + counts[1], 3);
  assert.equal(new Set(received.map(({ source }) => /Message-ID: (\S+)/i.exec(source)?.[1])).size, 3);
});

test('what a server left that died while sending goes out once its time is over, as the same message', async () => {
  const filed = await file();
  await answer(filed);
  const dying: Mailer = { send: () => new Promise(() => undefined), close: () => undefined };
  const isTaken = async (): Promise<boolean> =>
    (await server.database.selectFrom('notices').select('state').where('complaint_id', '=', filed.complaintId).executeTakeFirst())?.state === 'sending';
  void sendNotices({ database: server.database, mailer: dying, from, origin: 'https://aduan.kota-uji.example', now: () => server.now() });
  while (!(await isTaken())) await new Promise((done) => setImmediate(done));
  assert.equal(await send(), 0);
  server.setNow(new Date(server.now().getTime() + 11 * minuteMs));
  assert.equal(await send(), 1);
  const { notice_id: id } = await server.database
    .selectFrom('notices')
    .select('notice_id')
    .where('complaint_id', '=', filed.complaintId)
    .executeTakeFirstOrThrow();
  assert.ok(received[0]?.source.includes(`<${id}@kota-uji.example>`));
});

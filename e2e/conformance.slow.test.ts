// `npm run conformance`: finds nothing at the real server, and names each fault of servers that are wrong in one thing.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runConformance, type ConformanceReport } from '@kotak-aduan/tools/conformance/run-conformance';
import { wordsEn } from '@kotak-aduan/tools/conformance/words-en';
import { wordsId } from '@kotak-aduan/tools/conformance/words-id';
import { startWrongServer, type Defect, type ForwardedAnswer } from './drivers/wrong-server.ts';
import { startServer, type RunningServer } from './start-server.ts';

interface NamedDefect extends Defect {
  /** Each `operation kind` that must be among what is found. */
  readonly finds: readonly string[];
}

const without = (body: unknown, ...names: string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(Object(body) as Record<string, unknown>).filter(([name]) => !names.includes(name))); // Any object's entries.
const codeOf = ({ body }: ForwardedAnswer): unknown => (Object(Object(body).error) as { code?: unknown }).code; // Looked at, and no more.
const withHeader = ({ headers }: ForwardedAnswer, name: string, value: string | null): Partial<ForwardedAnswer> => {
  const changed = new Headers(headers);
  if (value === null) changed.delete(name);
  else changed.set(name, value);
  return { headers: changed };
};
const receipt = {
  complaintNumber: '2026-ABCDEF',
  receivedAt: '2026-11-22T00:00:00.000Z',
  unit: { unitId: 'x', name: 'X', shortName: null },
  dueAt: null,
  payloadSha256: '0'.repeat(64),
};
let lastToken = '';

const defects: readonly NamedDefect[] = [
  {
    name: 'leaves out a field of the city',
    answer: ({ body }, { path }) => (path === '/api/v1/city' ? { body: without(body, 'notice') } : null),
    finds: ['getCity schema'],
  },
  {
    name: 'does not announce an operation that it has',
    answer: ({ body, status }, { path }) =>
      path === '/api/v1/capabilities' && status === 200
        ? { body: { ...Object(body), operations: (Object(body).operations as string[]).filter((id) => id !== 'rateAnswer') } }
        : null, // As the real one says.
    finds: ['rateAnswer not-announced'],
  },
  {
    name: 'answers with another number',
    answer: ({ body, status }, { path }) => (path === '/api/v1/complaints' && status === 201 ? { body: { ...Object(body), complaintNumber: 7 } } : null),
    finds: ['createComplaint schema'],
  },
  {
    name: 'vouches for something else than was sent',
    answer: ({ body, status }, { path }) =>
      path === '/api/v1/complaints' && status === 201 ? { body: { ...Object(body), payloadSha256: '0'.repeat(64) } } : null,
    finds: ['createComplaint schema'],
  },
  {
    name: 'answers 200 instead of 201',
    answer: ({ status }) => (status === 201 ? { status: 200 } : null),
    finds: ['createUpload status', 'createComplaint status'],
  },
  {
    name: 'takes no notice of keys',
    call: ({ headers }) => headers.has('idempotency-key') && headers.set('idempotency-key', crypto.randomUUID()),
    finds: ['createUpload filed-twice'],
  },
  {
    name: 'gives the first answer whatever is sent with a key',
    answer: (answer) => (codeOf(answer) === 'key-reused' ? { status: 201, body: receipt } : null),
    finds: ['createComplaint accepted'],
  },
  {
    name: 'takes a filing without a key',
    call: ({ headers, method }) => method === 'POST' && !headers.has('idempotency-key') && headers.set('idempotency-key', crypto.randomUUID()),
    finds: ['createUpload accepted'],
  },
  {
    name: 'takes what any form can send',
    call: ({ headers, method }) => method === 'POST' && headers.set('content-type', 'application/json'),
    finds: ['createComplaint accepted', 'findClips accepted'],
  },
  {
    name: 'asks for no work',
    answer: (answer) => (codeOf(answer) === 'proof-of-work-required' ? { status: 201, body: receipt } : null),
    finds: ['createComplaint accepted'],
  },
  {
    name: 'takes fields that it does not know',
    answer: (answer, { path }) => (path === '/api/v1/complaints' && codeOf(answer) === 'invalid-input' ? { status: 201, body: receipt } : null),
    finds: ['createComplaint accepted'],
  },
  {
    name: 'claims files that were never sent',
    answer: (answer) => (codeOf(answer) === 'upload-missing' ? { status: 201, body: receipt } : null),
    finds: ['createComplaint accepted'],
  },
  {
    name: 'falls over broken JSON',
    answer: (answer) => (codeOf(answer) === 'malformed-request' ? { status: 500, body: 'Error: Unexpected token' } : null),
    finds: ['createComplaint server-fault'],
  },
  {
    name: 'has errors of its own form',
    answer: ({ status }) => (status >= 400 ? { body: { message: 'salah' } } : null),
    finds: ['getCity error-shape', 'openTracking error-shape'],
  },
  {
    name: 'answers errors with a page',
    answer: ({ status, headers }) =>
      status === 404 ? { body: '<h1>404</h1>', ...withHeader({ status, headers, body: null }, 'content-type', 'text/html') } : null,
    finds: ['GET /api/v1/… error-shape', 'GET /api/v1/… header'],
  },
  {
    name: 'has a code that nobody knows',
    answer: (answer) => (codeOf(answer) === 'wrong-tracking-code' ? { body: { error: { ...Object(Object(answer.body).error), code: 'kode-salah' } } } : null),
    finds: ['openTracking undocumented-error'],
  },
  { name: 'says 400 for every wrong input', answer: (answer) => (answer.status === 422 ? { status: 400 } : null), finds: ['createComplaint error-status'] },
  {
    name: 'calls an unknown code an unknown address',
    answer: (answer) =>
      codeOf(answer) === 'wrong-tracking-code' ? { body: { error: { ...Object(Object(answer.body).error), code: 'invalid-input' } }, status: 422 } : null,
    finds: ['openTracking wrong-error'],
  },
  {
    name: 'shows a case to whoever asks',
    call: ({ headers, path }) => path === '/api/v1/tracking/case' && headers.set('authorization', `Bearer ${lastToken}`),
    answer: ({ body }, { path }) => {
      const { token } = Object(body) as { token?: unknown }; // Looked at, and no more.
      if (path === '/api/v1/tracking' && typeof token === 'string') lastToken = token;
      return null;
    },
    finds: ['getTrackedCase accepted'],
  },
  {
    name: 'loses files',
    answer: ({ body }, { path }) =>
      path === '/api/v1/tracking' ? { body: JSON.parse(JSON.stringify(body).replaceAll(/"attachments":\[\{.*?\}\]/g, '"attachments":[]')) } : null,
    finds: ['openTracking lost-file'],
  },
  {
    name: 'tells whether a complaint is there',
    answer: ({ body }, { path }) => (path === '/api/v1/tracking/code-requests' && askedFor++ % 2 === 1 ? { status: 404, body } : null),
    finds: ['requestNewCode tells-apart'],
  },
  {
    name: 'lets every origin read',
    answer: (answer) => withHeader(answer, 'access-control-allow-origin', '*'),
    finds: ['getCity any-origin', 'getCity names-stranger'],
  },
  {
    name: 'names whoever asks',
    answer: (answer, { headers }) => (headers.has('origin') ? withHeader(answer, 'access-control-allow-origin', headers.get('origin')) : null),
    finds: ['createComplaint names-stranger'],
  },
  { name: 'answers foreign pages', call: ({ headers }) => headers.delete('origin'), finds: ['getCity accepted'] },
  { name: 'allows credentials', answer: (answer) => withHeader(answer, 'access-control-allow-credentials', 'true'), finds: ['getCity credentials'] },
  { name: 'knows no listed website', answer: (answer) => withHeader(answer, 'access-control-allow-origin', null), finds: ['createComplaint not-named'] },
  { name: 'lets browsers guess types', answer: (answer) => withHeader(answer, 'x-content-type-options', null), finds: ['getCapabilities header-missing'] },
  { name: 'lets what is private be stored', answer: (answer) => withHeader(answer, 'cache-control', 'public, max-age=60'), finds: ['getCapabilities header'] },
  { name: 'does not vary by origin', answer: (answer) => withHeader(answer, 'vary', 'Accept-Encoding'), finds: ['getCapabilities header'] },
  {
    name: 'finds no clip again',
    answer: ({ status }, { path }) => (path === '/api/v1/clips/search' && status === 200 ? { body: { matches: [] } } : null),
    finds: ['findClips lost-file'],
  },
  {
    name: 'lets anybody sign in',
    answer: (answer, { path }) => (path === '/api/v1/session' && codeOf(answer) === 'unauthenticated' ? { status: 201, body: {} } : null),
    finds: ['createSession accepted'],
  },
];
let askedFor = 0;

let server: RunningServer;
let token: string;
before(async () => {
  server = await startServer({ env: { RATE_LIMITS: 'off' } });
  const { email, password } = await server.signIn('koordinator');
  const body = JSON.stringify({ email, password, transport: 'bearer' });
  const answer = await fetch(`${server.origin}/api/v1/session`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  ({ token } = (await answer.json()) as { token: string }); // By the real server, whose answers other tests hold against the contract.
});
after(() => server.stop());

const tryOut = (origin: string): Promise<ConformanceReport> =>
  runConformance({ origin, token, listedOrigin: new URL(server.site('dpupr')).origin, mayFile: true });

test('nothing differs at the real server, and a server in front of it that spoils nothing is as right', async () => {
  const { findings, complaintNumber, clipNumber, isErasureAsked, answers } = await tryOut(server.origin);
  assert.deepEqual(findings, []);
  assert.match(clipNumber ?? '', /^2\d{3}-/);
  assert.ok(isErasureAsked);
  assert.match(complaintNumber ?? '', /^2\d{3}-/);
  assert.ok(answers > 120, `only ${answers} answers`);
  const front = await startWrongServer(server.origin, { name: 'none' });
  assert.deepEqual((await tryOut(front.origin)).findings, []);
  await front.close();
});

test('what is left on a server that takes no request to erase is not called asked for', async () => {
  const front = await startWrongServer(server.origin, {
    name: 'no rights',
    answer: (_answer, { path }) => (path === '/api/v1/tracking/requests' ? { status: 503 } : null),
  });
  const { complaintNumber, isErasureAsked } = await tryOut(front.origin);
  await front.close();
  assert.match(complaintNumber ?? '', /^2\d{3}-/);
  assert.equal(isErasureAsked, false);
});

test('what could not be tried is told, and a receipt with a fault in it is followed all the same', async () => {
  const spoilt = await startWrongServer(server.origin, {
    name: 'receipt',
    answer: ({ status, body }, { path }) => (path === '/api/v1/complaints' && status === 201 ? { body: { ...Object(body), receivedAt: 'kemarin' } } : null),
  });
  const followed = await tryOut(spoilt.origin);
  await spoilt.close();
  assert.match(followed.complaintNumber ?? '', /^2\d{3}-/);
  assert.ok(followed.isErasureAsked);
  assert.deepEqual(followed.untried, []);
  assert.deepEqual(
    new Set(followed.findings.map(({ operation, kind, detail }) => `${operation} ${kind} ${detail['field']} ${detail['fault']}`)),
    new Set(['createComplaint schema receivedAt format']),
  );

  const closed = await startWrongServer(server.origin, {
    name: 'takes nothing',
    answer: ({ status }, { path }) => (path === '/api/v1/complaints' && status === 201 ? { status: 503 } : null),
  });
  const shut = await tryOut(closed.origin);
  assert.deepEqual(shut.untried, ['following']);
  const { output } = await run([closed.origin], 'id_ID.UTF-8');
  await closed.close();
  assert.match(output, /Mengikuti aduan[^]*tidak dicoba, karena aduan ujinya tidak diterima/);
});

test('one wrong header in every answer is one line with the count', async () => {
  const wrong = await startWrongServer(server.origin, { name: 'any origin', answer: (answer) => withHeader(answer, 'access-control-allow-origin', '*') });
  const { output } = await run([wrong.origin], 'id_ID.UTF-8');
  await wrong.close();
  assert.equal(output.match(/Access-Control-Allow-Origin berisi \*/g)?.length, 1);
  assert.match(output, /Ini pada \d{2,3} jawaban, misalnya getCapabilities \(panggilan biasa\)/);
});

for (const defect of defects) {
  test(`names the fault of a server that ${defect.name}`, async () => {
    const wrong = await startWrongServer(server.origin, defect);
    const { findings } = await tryOut(wrong.origin);
    await wrong.close();
    const found = findings.map(({ operation, kind }) => `${operation} ${kind}`);
    for (const expected of defect.finds) assert.ok(found.includes(expected), `${expected} is not among ${found.join(', ')}`);
    for (const finding of findings)
      for (const words of [wordsId, wordsEn])
        assert.ok(words.finding(finding).startsWith(`${finding.operation}, `) && !words.finding(finding).includes('undefined'));
  });
}

const run = (args: readonly string[], LANG: string): Promise<{ code: number; output: string }> =>
  promisify(execFile)(process.execPath, ['tools/conformance.ts', ...args], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG },
  }).then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, output: error.stdout + error.stderr }),
  );

test('the command says in Indonesian or English what differs, and ends with 0, 1 or 2', async () => {
  assert.deepEqual(await run([server.origin, '--read-only'], 'id_ID.UTF-8').then(({ code, output }) => [code, output.includes('Tidak ada yang berbeda')]), [
    0,
    true,
  ]);
  const whole = await run([server.origin], 'id_ID.UTF-8');
  assert.match(whole.output, /Yang tertinggal di server: aduan uji 2\d{3}-\w+\. Penghapusannya sudah kami minta/);
  const wrong = await startWrongServer(server.origin, {
    name: 'no notice',
    answer: ({ body }, { path }) => (path === '/api/v1/city' ? { body: without(body, 'notice') } : null),
  });
  const indonesian = await run([wrong.origin, '--read-only'], '');
  assert.equal(indonesian.code, 1);
  assert.match(indonesian.output, /^1 hal berbeda dari kontrak[^]*- getCity, panggilan biasa: jawabannya tidak sesuai kontrak di “notice”/);
  const english = await run([wrong.origin, '--read-only'], 'en_US.UTF-8');
  assert.match(english.output, /^1 thing differs[^]*- getCity, as it should be: the answer breaks the contract at “notice”/);
  await wrong.close();
  assert.equal((await run([wrong.origin], 'id_ID')).code, 1);
  for (const args of [[], ['bukan alamat'], [server.origin, '--salah']]) assert.equal((await run(args, 'id_ID')).code, 2);
});

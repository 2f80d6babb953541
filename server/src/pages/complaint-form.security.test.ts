import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { defaultRateLimits } from '../middleware/rate-limiter.ts';
import { createTestServer, ownOrigin, type TestServer } from '../testing/create-test-server.ts';

/** ABU-3: the way round the proof of work, for people without JavaScript, is no way for machines. */
let server: TestServer;
before(async () => {
  server = await createTestServer({ rateLimits: defaultRateLimits, trustedProxies: 1 });
});
after(() => server.close());

const from = (address: string) => ({ Origin: ownOrigin, 'X-Forwarded-For': address });
const filled = { teks: 'Lampu jalan mati sejak Senin.', identitas: 'none', nama: '', kontak: '', instansi: 'dpupr' };

async function openForm(address: string): Promise<string> {
  const page = await (await server.request('/aduan', { headers: from(address) })).text();
  return /name="formulir" value="([^"]+)"/.exec(page)?.[1] ?? '';
}

async function post(fields: Record<string, string>, headers: Record<string, string>): Promise<number> {
  const body = new URLSearchParams(fields);
  return (await server.request('/aduan', { method: 'POST', body, headers })).status;
}

async function countComplaints(): Promise<number> {
  return (await server.database.selectFrom('complaints').select('complaint_id').execute()).length;
}

test('ABU-3: files without JavaScript and without proof of work', async () => {
  assert.equal(await post({ ...filled, formulir: await openForm('192.0.2.1') }, from('192.0.2.1')), 200);
  assert.equal(await countComplaints(), 1);
});

test('ABU-3: one form files one complaint, whatever is written into it later', async () => {
  const before = await countComplaints();
  const formulir = await openForm('192.0.2.2');
  const addresses = Array.from({ length: 100 }, (_none, index) => `198.51.100.${index}`);
  const statuses = await Promise.all(addresses.map((address, index) => post({ ...filled, teks: `Keluhan nomor ${index}`, formulir }, from(address))));
  assert.equal(statuses.filter((status) => status === 200).length, 1);
  assert.equal((await countComplaints()) - before, 1);
});

test('ABU-3: a form is neither made up nor kept for another day', async () => {
  const before = await countComplaints();
  const formulir = await openForm('192.0.2.3');
  const [id = '', expires = '', signature = ''] = formulir.split('.');
  const forged = ['', 'x', `${id}.${expires}`, `${id}.${Number(expires) + 1}.${signature}`, `${crypto.randomUUID()}.${expires}.${signature}`];
  for (const other of forged) assert.equal(await post({ ...filled, formulir: other }, from('192.0.2.3')), 400, other);
  const now = server.now();
  server.setNow(new Date(now.getTime() + 24 * 3_600_000));
  assert.equal(await post({ ...filled, formulir }, from('192.0.2.3')), 400);
  server.setNow(now);
  assert.equal(await countComplaints(), before);
});

test('ABU-3: is no API: only a form, only from our own page', async () => {
  const before = await countComplaints();
  const fields = { ...filled, formulir: await openForm('192.0.2.4') };
  for (const origin of ['http://dpupr.localhost:8080', 'chrome-extension://abcdefghijklmnopabcdefghijklmnop', 'https://jahat.example', 'null', null]) {
    const { Origin: _own, ...rest } = from('192.0.2.4');
    assert.equal(await post(fields, origin === null ? rest : { ...rest, Origin: origin }), 403, String(origin));
  }
  const headers = { ...from('192.0.2.4'), 'Content-Type': 'application/json' };
  assert.equal((await server.request('/aduan', { method: 'POST', body: JSON.stringify(fields), headers })).status, 415);
  assert.equal(await countComplaints(), before);
});

test('ABU-3: one address fills in fewer forms than it may file complaints with proof', async () => {
  const { burst } = defaultRateLimits.form;
  assert.ok(burst < defaultRateLimits.filing.burst && defaultRateLimits.form.perHour < defaultRateLimits.filing.perHour);
  const before = await countComplaints();
  const statuses: number[] = [];
  for (let index = 0; index < burst + 5; index += 1) statuses.push(await post({ ...filled, formulir: await openForm('203.0.113.9') }, from('203.0.113.9')));
  assert.deepEqual(statuses, [...Array.from({ length: burst }, () => 200), ...Array.from({ length: 5 }, () => 429)]);
  assert.equal((await countComplaints()) - before, burst);
  assert.equal(await post({ ...filled, formulir: await openForm('203.0.113.10') }, from('203.0.113.10')), 200);
});

// TRK-3: whoever tries codes is slowed down, hears the same whatever they try, and locks nobody out.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { openTracking } from '@kotak-aduan/api-client/operations/open-tracking';
import { makeTrackingCode } from '@kotak-aduan/api-client/schemas';
import { defaultRateLimits } from '../middleware/rate-limiter.ts';
import { createTestServer, type TestAnswer, type TestServer } from '../testing/create-test-server.ts';

const tries = 10_000;
const hourMs = 3_600_000;
/** In the first moment, and then in each hour. */
const allowed = { burst: 30, perHour: 30 };

let server: TestServer;
before(async () => {
  server = await createTestServer({ rateLimits: defaultRateLimits, trustedProxies: 1 });
});
after(() => server.close());

const open = (trackingCode: string, address: string): Promise<TestAnswer> =>
  server.call(openTracking, { body: { trackingCode }, headers: { 'X-Forwarded-For': address } });

/** All of them within an hour, in turn from each of these addresses. Gives how many were looked at, by address. */
async function tryCodes(addresses: readonly string[]): Promise<{ looked: Map<string, number>; words: Set<string> }> {
  const start = server.now().getTime();
  const looked = new Map<string, number>();
  const words = new Set<string>();
  for (let index = 0; index < tries; index += 1) {
    server.setNow(new Date(start + Math.floor((index * hourMs) / tries)));
    const address = addresses[index % addresses.length] ?? '';
    const { status, error, headers } = await open(makeTrackingCode(randomBytes(23)), address);
    words.add(`${status} ${error?.code} ${error?.message}`);
    if (status === 404) looked.set(address, (looked.get(address) ?? 0) + 1);
    else assert.ok(Number(headers.get('retry-after')) > 0, 'it is said for how long');
  }
  return { looked, words };
}

for (const count of [1, 100]) {
  test(`TRK-3: ${tries.toLocaleString('en')} wrong codes within an hour from ${count} address(es): few are looked at, all are told alike, and the owner gets in`, async () => {
    const { trackingCode } = await server.fileComplaint();
    server.setNow(new Date(server.now().getTime() + 2 * hourMs));
    const addresses = Array.from({ length: count }, (_none, index) => `10.${count}.0.${index + 1}`);
    const { looked, words } = await tryCodes(addresses);
    assert.equal(looked.size, count);
    for (const [address, times] of looked) assert.ok(times <= allowed.burst + allowed.perHour, `${times} looked at from ${address}`);
    assert.deepEqual(
      [...words].toSorted(),
      ['404 wrong-tracking-code no complaint has this code', '429 rate-limited too many requests (wrong-code)'].toSorted(),
    );
    // At home, and behind the very address that they come from.
    for (const address of ['192.0.2.1', addresses[0] ?? '']) assert.equal((await open(trackingCode, address)).status, 200, address);
  });
}

test('TRK-3: a code that can’t be one, one that nobody has and one that was replaced are told in the same words', async () => {
  const fresh = await createTestServer();
  const { trackingCode, complaintId } = await fresh.fileComplaint();
  await fresh.database.updateTable('complaints').set({ tracking_code_hash: null }).where('complaint_id', '=', complaintId).execute();
  const answers: TestAnswer[] = [];
  for (const code of ['BUKAN-KODE', makeTrackingCode(randomBytes(23)), trackingCode])
    answers.push(await fresh.call(openTracking, { body: { trackingCode: code } }));
  const told = answers.map(({ status, headers, error }) => ({ status, code: error?.code, message: error?.message, headers: [...headers.keys()] }));
  for (const one of told) assert.deepEqual(one, told[0]);
  await fresh.close();
});
